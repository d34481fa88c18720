import type { start as english } from '../en/start'
import { translationOf } from '../translation'

export const start = translationOf<typeof english>()({
  'start.recent': 'Zuletzt geöffnet',
  'start.none': 'Arbeitsbereiche, die Sie öffnen, stehen dann hier.',
  'start.noneWhy': 'Ein Arbeitsbereich enthält die Badges, die Verleihungen und die Schlüssel einer Stelle.',
  'start.folder': 'Ein Arbeitsbereich ist ein Ordner. Er enthält alles und braucht kein Netz.',
  'start.missing': 'Diesen Ordner gibt es nicht mehr: {path}',
  'start.locate': 'Suchen…',
  'start.remove': 'Entfernen',
  'start.openThis': 'Öffnen',
  'start.removeThis': 'Aus der Liste entfernen',
  'start.removed': '{name} wurde aus der Liste entfernt. Der Ordner ist unverändert.',
  'start.today': 'Heute, {time}',
  'start.new': 'Neuer Arbeitsbereich',
  'start.open': 'Ordner öffnen…',
  'start.openTitle': 'Ordner eines Arbeitsbereichs öffnen',
  'start.openButton': 'Öffnen',
  'start.notWorkspace':
    '„{name}“ ist kein Arbeitsbereich: Es gibt darin keine studio.json. Wählen Sie den Ordner, in dem sie liegt.',
  'start.sample': 'Beispiel ausprobieren',
  'start.sampleText':
    'Ein fertiges Badge, eine Liste mit 24 Personen und ein Übungsschlüssel, in einem Ordner zum Wegwerfen.',
  'start.openSample': 'Beispiel öffnen',
  'start.drop': '<b>Ordner ablegen</b>, um ihn zu öffnen, oder <b>ein Badge</b>, um zu prüfen, ob es echt ist.',
  'start.opening': '{name} wird geöffnet…',
  'start.making': 'Das Beispiel wird angelegt…',
  'start.makingNote': 'Schlüssel, drei Badges und eine Liste mit 24 Personen. Das geschieht nur einmal.',
  'start.readOnly': 'Nur zum Lesen geöffnet',
})
