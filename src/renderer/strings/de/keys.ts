import type { keys as english } from '../en/keys'
import { translationOf } from '../translation'

/** Keys, their backup, and bringing them back. */
export const keys = translationOf<typeof english>()({
  'keys.awards': 'Signierte Verleihungen',
  'keys.compromised': 'Ohne Vertrauen',
  'keys.more': 'Mehr',
  'keys.acts': 'Mehr zum Schlüssel für {key}',
  'keys.retireAct': 'Diesen Schlüssel ersetzen…',
  'keys.doubtAct': 'Andere könnten diesen Schlüssel haben…',
  'keys.noBackup':
    'Es gibt keine Sicherung der Schlüssel. Geht dieser Rechner verloren, kann niemand mehr als {issuer} signieren.',
  'keys.oldBackup': 'Der Sicherung vom {day} fehlen die Schlüssel, die jetzt signieren. Machen Sie eine neue.',
  'keys.backUpTitle': 'Sicherung',
  'keys.backUpNever': 'Eine Datei mit allen Schlüsseln und Ihrer Organisation, mit der Passphrase verschlossen.',
  'keys.backUpLast': 'Zuletzt am {day}. Machen Sie nach jedem Wechsel eines Schlüssels eine neue.',
  'keys.backUp': 'Sichern…',
  'keys.sheetTitle': 'Wiederherstellungsblatt',
  'keys.sheetText': 'Die signierenden Schlüssel auf einer Seite zum Drucken: ein Code und Buchstaben zum Abtippen.',
  'keys.sheet': 'Blatt speichern…',
  'keys.checkTitle': 'Sicherung probieren',
  'keys.checkText':
    'Öffnet sie und signiert mit jedem Schlüssel zur Probe. Nichts wird wiederhergestellt oder geändert.',
  'keys.check': 'Sicherung wählen…',
  'keys.rotateTitle': 'Neue Schlüssel',
  'keys.rotateText':
    'Ersetzt die signierenden Schlüssel, alle paar Jahre oder wenn jemand geht. Badges bleiben gültig.',
  'keys.rotate': 'Neue machen…',
  'keys.passphraseTitle': 'Passphrase',
  'keys.passphraseText': 'Verschließt die Schlüssel mit einer anderen. Frühere Sicherungen behalten die alte.',
  'keys.passphrase': 'Ändern…',
  'keys.rememberedTitle': 'Dieser Rechner merkt sich die Passphrase',
  'keys.rememberedText': 'Sie liegt verschlossen im Schlüsselspeicher des Systems, nur für Ihr Konto.',
  'keys.forget': 'Vergessen',
  'keys.forgot': 'Dieser Rechner merkt sich die Passphrase nicht mehr.',
  'keys.working': 'Einen Moment…',
  'backup.title': 'Schlüssel sichern',
  'backup.text':
    'Die Datei enthält alle Schlüssel und wer Sie sind, nicht die Badges und Verleihungen: Kopieren Sie auch den Ordner des Arbeitsbereichs. Bewahren Sie sie getrennt von diesem Rechner auf.',
  'backup.button': 'Sichern',
  'backup.save': 'Sicherung der Schlüssel speichern',
  'backup.saved': 'Die Schlüssel sind in {name} gesichert.',
  'sheet.title': 'Wiederherstellungsblatt speichern',
  'sheet.text':
    'Drucken Sie die Seite und bewahren Sie sie bei den Unterlagen für viele Jahre auf, getrennt von der Passphrase. Löschen Sie die Datei nach dem Drucken.',
  'sheet.button': 'Blatt speichern',
  'sheet.save': 'Wiederherstellungsblatt speichern',
  'sheet.saved': 'Das Blatt ist als {name} gespeichert.',
  'check.title': 'Sicherung {name} probieren',
  'check.text': 'Geben Sie die Passphrase ein, die galt, als die Sicherung gemacht wurde.',
  'check.button': 'Probieren',
  'check.works':
    '{count, plural, one {Sie ist gut: Der Schlüssel darin hat zur Probe signiert.} other {Sie ist gut: Alle # Schlüssel darin haben zur Probe signiert.}}',
  'check.old':
    '{count, plural, one {Ein älterer Schlüssel, der nur noch prüft, ist nicht darin.} other {# ältere Schlüssel, die nur noch prüfen, sind nicht darin.}}',
  'check.lacks':
    '{count, plural, one {Ihr fehlt ein Schlüssel, der jetzt signiert. Machen Sie eine neue.} other {Ihr fehlen # Schlüssel, die jetzt signieren. Machen Sie eine neue.}}',
  'check.other': 'Sie enthält die Schlüssel einer anderen Organisation, {issuer}.',
  'check.choose': 'Sicherung wählen',
  'rotate.title': 'Neue Schlüssel machen',
  'rotate.text':
    'Von jetzt an signieren neue Schlüssel. Die alten bleiben auf der Website und prüfen weiter, sodass frühere Badges gültig bleiben. Exportieren Sie danach die Website und sichern Sie die Schlüssel.',
  'rotate.button': 'Neue Schlüssel machen',
  'rotate.done': 'Von jetzt an signieren neue Schlüssel. Sichern Sie sie.',
  'retire.title': 'Diesen Schlüssel ersetzen',
  'retire.text':
    'Ein neuer Schlüssel signiert anstelle von {kid}. Der alte bleibt auf der Website und prüft weiter: {count, plural, one {Die Verleihung, die er signiert hat, bleibt} other {Die # Verleihungen, die er signiert hat, bleiben}} gültig.',
  'retire.button': 'Schlüssel ersetzen',
  'doubt.title': 'Andere könnten diesen Schlüssel haben',
  'doubt.text':
    'Wer den Schlüssel hat, kann in Ihrem Namen mit jedem Datum signieren. Darum gilt nichts mehr, was er signiert hat, und was Sie verliehen haben, wird mit einem anderen Schlüssel neu signiert, unter denselben Adressen.',
  'doubt.awards':
    '{count, plural, =0 {Keine Verleihung trägt seine Signatur.} one {Eine Verleihung wird neu signiert. Das Bild, das die Person hat, gilt dann nicht mehr: Schicken Sie ihr das neue.} other {# Verleihungen werden neu signiert. Die Bilder, die die Personen haben, gelten dann nicht mehr: Schicken Sie ihnen die neuen.}}',
  'doubt.counting': 'Zählt, was er signiert hat…',
  'doubt.since': 'Seit wann',
  'doubt.sinceHelp': 'Der erste Tag, an dem andere ihn gehabt haben können. Leer heißt jetzt.',
  'doubt.reason': 'Was geschehen ist',
  'doubt.reasonHelp': 'Bleibt im Arbeitsbereich.',
  'doubt.button':
    '{count, plural, =0 {Nicht mehr vertrauen} one {Nicht mehr vertrauen, 1 Verleihung neu signieren} other {Nicht mehr vertrauen, # Verleihungen neu signieren}}',
  'doubt.done':
    '{count, plural, one {Der Schlüssel gilt nicht mehr; 1 Verleihung ist neu signiert. Exportieren Sie jetzt die Website.} other {Der Schlüssel gilt nicht mehr; # Verleihungen sind neu signiert. Exportieren Sie jetzt die Website.}}',
  'passphrase.title': 'Passphrase ändern',
  'passphrase.text':
    'Alle Schlüssel werden mit der neuen verschlossen. Schreiben Sie sie dort auf, wo nur sie findet, wer signieren darf.',
  'passphrase.old': 'Bisherige Passphrase',
  'passphrase.new': 'Neue Passphrase',
  'passphrase.button': 'Ändern',
  'passphrase.done': 'Die neue Passphrase gilt. Machen Sie auch eine neue Sicherung.',
  'restore.heading': 'Schlüssel wiederherstellen',
  'restore.why': 'Aus einer Sicherung oder einer Textdatei mit den Buchstaben eines Wiederherstellungsblatts.',
  'restore.open': 'Sicherung wählen…',
  'restore.choose': 'Sicherung der Schlüssel wählen',
  'restore.folder': 'Einen leeren Ordner wählen oder den Arbeitsbereich, dessen Schlüssel verloren sind',
  'restore.folderButton': 'Hier wiederherstellen',
  'restore.title': 'Aus {name} wiederherstellen',
  'restore.text':
    'Die Schlüssel kommen in den Ordner {folder} zurück. Geben Sie die Passphrase ein, die galt, als die Sicherung gemacht wurde; sie öffnet von da an die Schlüssel.',
  'restore.button': 'Wiederherstellen',
  'unlock.remember': 'Auf diesem Rechner merken',
  'unlock.rememberHelp': 'Im Schlüsselspeicher des Systems, nur für Ihr Konto.',
  'unlock.noStore': 'Dieser Rechner hat keinen Schlüsselspeicher; die Passphrase wird nicht gemerkt.',
  'unlock.useRemembered': 'Gemerkte Passphrase nehmen',
  'ready.backup': 'Eine Sicherung der Schlüssel',
  'ready.backUp': 'Sichern',
})
