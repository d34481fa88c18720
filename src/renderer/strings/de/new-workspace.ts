import type { newWorkspace as english } from '../en/new-workspace'
import { translationOf } from '../translation'

export const newWorkspace = translationOf<typeof english>()({
  'new.title': 'Neuer Arbeitsbereich',
  'new.intro': 'Drei Angaben, dann können Sie das erste Badge zeichnen.',
  'new.name': 'Einrichtung',
  'new.nameHelp': 'So, wie man es lesen soll: Institut für Informatik, Universität Musterstadt.',
  'new.url': 'Webadresse, unter der die Website stehen wird',
  'new.urlHelp': 'Badges verweisen dorthin, solange es sie gibt. Nehmen Sie eine Adresse, die Ihre Einrichtung behält.',
  'new.email': 'Adresse für Fragen',
  'new.optional': 'freiwillig',
  'new.passphrase': 'Passphrase für den Signaturschlüssel',
  'new.passphraseHelp':
    'Mindestens 12 Zeichen. Vier oder fünf Wörter, die nicht zusammengehören, sind sicher und leicht zu merken.',
  'new.strength.empty': 'Noch nichts geschrieben',
  'new.strength.short': '{count, plural, one {# Zeichen fehlt} other {# Zeichen fehlen}}',
  'new.strength.weak': 'Leicht zu erraten. Nehmen Sie ein Wort dazu.',
  'new.strength.fair': 'Brauchbar. Ein Wort mehr macht sie stark.',
  'new.strength.strong': 'Stark',
  'new.writeDown': 'Ich habe sie aufgeschrieben. Niemand kann sie für mich nachsehen.',
  'new.writeDownMissing': 'Schreiben Sie die Passphrase zuerst auf: Ohne sie ist der Schlüssel verloren.',
  'new.keyTitle': 'Wozu der Schlüssel da ist',
  'new.keyText':
    'Der Schlüssel signiert jede Verleihung in Ihrem Namen, damit alle sie prüfen können. Er liegt im Arbeitsbereich, mit Ihrer Passphrase verschlossen.',
  'new.folder': 'Ordner',
  'new.change': 'Ändern…',
  'new.chooseFolder': 'Wo soll der Arbeitsbereich liegen?',
  'new.chooseButton': 'Wählen',
  'new.create': 'Arbeitsbereich anlegen',
  'new.creating': 'Die Schlüssel werden erzeugt…',
  'new.cancel': 'Abbrechen',
  'new.nameMissing': 'Schreiben Sie den Namen der Einrichtung.',
  'new.urlMissing': 'Schreiben Sie die Adresse, etwa https://badges.example.edu.',
  'new.urlWrong': 'Das ist keine Webadresse. Sie beginnt mit https:// und hat keine Leerzeichen.',
  'new.sampleTitle': 'Nur zum Ansehen?',
})
