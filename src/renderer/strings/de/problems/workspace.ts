import type { ProblemMessages } from './problem-message'

/** What is wrong with a workspace, its keys, its files or the program. */
export const workspace = {
  'passphrase-wrong': {
    message: 'Die Passphrase stimmt nicht.',
    remedy: 'Achten Sie auf die Tastaturbelegung und die Feststelltaste.',
  },
  'passphrase-needed': {
    message: 'Zum Signieren wird die Passphrase gebraucht.',
    remedy: 'Entsperren Sie den Signaturschlüssel.',
  },
  'passphrase-too-short': {
    message: 'Die Passphrase hat weniger als {least} Zeichen.',
    remedy: 'Nehmen Sie vier oder fünf Wörter, die nicht zusammengehören.',
  },
  'no-workspace': { message: 'Es ist kein Arbeitsbereich geöffnet.', remedy: 'Öffnen Sie zuerst einen.' },
  'not-a-workspace': {
    message: 'Das ist kein Arbeitsbereich: Es gibt keine studio.json.',
    remedy: 'Wählen Sie den Ordner, in dem sie liegt, oder legen Sie einen neuen Arbeitsbereich an.',
  },
  'workspace-locked': {
    message: 'Der Arbeitsbereich wird gerade von einem anderen Rosette benutzt.',
    remedy: 'Schließen Sie ihn dort, oder öffnen Sie ihn hier nur zum Lesen.',
  },
  'format-newer': {
    message: 'Dieser Arbeitsbereich stammt von einem neueren Rosette (Format {found}; hier bekannt ist {known}).',
    remedy: 'Aktualisieren Sie Rosette.',
  },
  'format-older': {
    message: 'Dieser Arbeitsbereich stammt von einem älteren Rosette (Format {found}; hier geschrieben wird {known}).',
    remedy: 'Öffnen Sie ihn einmal zum Schreiben.',
  },
  'document-damaged': {
    message: '{file} ist beschädigt.',
    remedy: 'Sonst wurde nichts berührt. Der Stand davor liegt in {file}.bak, falls es die Datei gibt.',
  },
  'journal-damaged': {
    message: '{file} ist in Zeile {line} beschädigt; die {intact} Zeilen davor sind heil.',
    remedy: 'Holen Sie die Datei aus einer Sicherung zurück.',
  },
  'journal-torn': {
    message: 'Die letzte Zeile von {file} war unvollständig und nie bestätigt.',
    remedy: 'Nichts Bestätigtes ist verloren.',
  },
  'artwork-damaged': {
    message: '{file} ist nicht mehr das veröffentlichte Bild.',
    remedy: 'Holen Sie es aus einer Sicherung zurück.',
  },
  'file-missing': [
    {
      message: '{file} ist nicht in diesem Arbeitsbereich.',
      remedy: 'Holen Sie die Datei aus einer Sicherung zurück.',
    },
    { message: 'Es ist nicht mehr da.', remedy: 'Wählen oder exportieren Sie es noch einmal.' },
  ],
  'file-too-large': [
    { message: 'Die Datei ist größer als {limitMiB} MiB.', remedy: 'Nehmen Sie eine kleinere Datei.' },
    { message: 'Die Datei ist zu groß.', remedy: 'Nehmen Sie eine kleinere Datei.' },
  ],
  'file-type-unknown': {
    message: 'Mit dieser Art von Datei lässt sich hier nichts anfangen.',
    remedy: 'Listen: XLSX oder CSV. Bilder: PNG, JPEG oder SVG.',
  },
  'file-not-regular': {
    message: '{folder} ist ein Verweis, der aus der Website hinausführt.',
    remedy: 'Entfernen Sie ihn; der Export folgt ihm nicht.',
  },
  'folder-not-empty': {
    message: 'Dieser Ordner enthält schon anderes.',
    remedy: 'Wählen Sie einen leeren Ordner oder einen, in den schon exportiert wurde.',
  },
  'disk-full': { message: 'Der Datenträger ist voll.', remedy: 'Schaffen Sie Platz und versuchen Sie es noch einmal.' },
  'internal-error': {
    message: 'Rosette hat einen Fehler gemacht und aufgehört, bevor etwas halb geändert war.',
    remedy: 'Versuchen Sie es noch einmal. Was bestätigt war, ist sicher.',
  },
  'studio-stopped': {
    message: 'Der Teil von Rosette, der die Arbeit macht, ist stehen geblieben.',
    remedy: 'Öffnen Sie den Arbeitsbereich noch einmal. Was bestätigt war, ist sicher.',
  },
  'installation-damaged': {
    message: 'Ein Teil von Rosette selbst fehlt.',
    remedy: 'Installieren Sie Rosette neu; Ihre Arbeitsbereiche bleiben dabei unberührt.',
  },
  'backup-damaged': {
    message: '{file} ist keine vollständige Sicherung von Schlüsseln.',
    remedy: 'Nehmen Sie eine andere Kopie oder das Wiederherstellungsblatt.',
  },
  'backup-of-another': {
    message: 'Die Sicherung enthält die Schlüssel einer anderen Stelle, {issuer}.',
    remedy: 'Wählen Sie die Sicherung dieses Arbeitsbereichs.',
  },
  'backup-incomplete': {
    message: 'Der Arbeitsbereich hat Schlüssel, die in dieser Sicherung fehlen.',
    remedy: 'Wählen Sie eine neuere Sicherung. Es wurde nichts geändert.',
  },
  'key-fixed': {
    message: 'Diese Stelle ist nur durch ihren Schlüssel bekannt, deshalb kann er nicht ausgetauscht werden.',
    remedy: 'Legen Sie einen Arbeitsbereich mit einer Webadresse an und verleihen Sie dort.',
  },
  'key-unknown': {
    message: 'Diesen Schlüssel gibt es hier nicht.',
    remedy: 'Sehen Sie in der Liste der Schlüssel nach.',
  },
} satisfies ProblemMessages
