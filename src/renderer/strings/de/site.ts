import type { site as english } from '../en/site'
import { translationOf } from '../translation'

export const site = translationOf<typeof english>()({
  'site.title': 'Website',
  'site.text': 'Seiten, Dokumente und Statuslisten für {host}. Es sind Dateien: Jeder Webserver kann sie ausliefern.',
  'site.never': 'Noch nicht exportiert',
  'site.neverText': 'Links in Badges und E-Mails führen zum Ziel, sobald diese Dateien auf Ihrem Webserver liegen.',
  'site.exported': 'Exportiert {when}',
  'site.folder': 'Ordner: {path}',
  'site.export': 'Website exportieren',
  'site.exportTo': 'In einen anderen Ordner exportieren…',
  'site.chooseTitle': 'Wohin soll die Website geschrieben werden?',
  'site.chooseButton': 'Hierher exportieren',
  'site.open': 'Ordner öffnen',
  'site.preview': 'Vorschau',
  'site.exporting': 'Die Seiten werden geschrieben…',
  'site.progress': '{done} von {total} Dateien',
  'site.progressOpen': '{done} Dateien',
  'site.notify': 'Die Website ist geschrieben.',
  'site.stop': 'Anhalten',
  'site.done': '{files, plural, one {# Datei} other {# Dateien}}, {size}.',
  'site.doneText':
    '{written, plural, =0 {Nichts geändert} one {# Datei geschrieben} other {# Dateien geschrieben}}, {unchanged} unverändert, {removed} entfernt.',
  'site.what': 'Was darin ist',
  'site.page.index': 'Startseite mit Ihren Badges',
  'site.page.badges': 'Eine Seite für jedes Badge und jede Version',
  'site.page.awards': 'Eine Seite für jede Verleihung, mit ihren Dateien',
  'site.page.verify': 'Eine Seite, die Badges im Browser prüft',
  'site.page.my': 'Hilfe für alle, die ein Badge bekommen haben',
  'site.upload': 'Wie sie ins Netz kommt',
  'site.uploadText':
    'Kopieren Sie alles aus dem Ordner nach {url}, und nach jedem Durchgang noch einmal. Rosette überträgt nie etwas von selbst.',
  'site.privacy': 'Was die Seiten von Personen zeigen, legen Sie in den Einstellungen fest.',
  'site.toSettings': 'Website und Datenschutz',
})
