import { translationOf } from '../translation'
import type { manage as english } from '../en/manage'

export const manage = translationOf<typeof english>()({
  'manage.more': 'Diese Verleihung ändern',
  'manage.marked': '{count, plural, one {Die markierte Verleihung} other {Die # markierten Verleihungen}} ändern',
  'manage.suspend': 'Aussetzen…',
  'manage.restore': 'Wieder gelten lassen…',
  'manage.revoke': 'Widerrufen…',
  'manage.extend': 'Verlängern…',
  'manage.reissue': 'Berichtigen…',
  'manage.erase': 'Löschen…',
  'manage.suspendTitle': '{count, plural, one {Die Verleihung an {name}} other {# Verleihungen}} aussetzen?',
  'manage.restoreTitle': '{count, plural, one {Die Verleihung an {name}} other {# Verleihungen}} wieder gelten lassen?',
  'manage.revokeTitle': '{count, plural, one {Die Verleihung an {name}} other {# Verleihungen}} widerrufen?',
  'manage.extendTitle': '{count, plural, one {Die Verleihung an {name}} other {# Verleihungen}} verlängern',
  'manage.reissueTitle': 'Die Verleihung an {name} berichtigen',
  'manage.eraseTitle': 'Alles löschen, was über {name} gespeichert ist?',
  'manage.suspendWhy':
    '{count, plural, one {Wer sie prüft, erfährt, dass sie derzeit nicht gilt.} other {Wer eine davon prüft, erfährt, dass sie derzeit nicht gilt.}} Sie können sie jederzeit wieder gelten lassen.',
  'manage.restoreWhy':
    '{count, plural, one {Wer sie prüft, erfährt wieder, dass sie gilt.} other {Wer eine davon prüft, erfährt wieder, dass sie gilt.}}',
  'manage.revokeWhy':
    '{count, plural, one {Wer sie prüft, erfährt, dass sie nicht mehr gilt.} other {Wer eine davon prüft, erfährt, dass sie nicht mehr gilt.}} Das ist endgültig.',
  'manage.extendWhy':
    '{count, plural, one {Sie wird neu signiert und behält ihren Link.} other {Sie werden neu signiert und behalten ihre Links.}} Gespeicherte Dateien nennen weiter den früheren Tag: Senden Sie die neuen.',
  'manage.reissueWhy':
    'Eine neue Verleihung mit eigenem Link tritt an ihre Stelle; die Seite der alten verweist darauf. Neu ist nur, was Sie ändern.',
  'manage.eraseWhy':
    'Name, Adresse, Ergebnisse und Dokumente verschwinden endgültig aus diesem Arbeitsbereich und seiner Website. Die Anzahl bleibt. Eine Datei, die die Person besitzt, bleibt echt; widerrufen Sie sie zuerst, wenn das nicht sein soll.',
  'manage.suspendVerb': '{count, plural, one {Aussetzen} other {# Verleihungen aussetzen}}',
  'manage.restoreVerb': '{count, plural, one {Wieder gelten lassen} other {# wieder gelten lassen}}',
  'manage.revokeVerb': '{count, plural, one {Widerrufen} other {# Verleihungen widerrufen}}',
  'manage.extendVerb': '{count, plural, one {Verlängern} other {# Verleihungen verlängern}}',
  'manage.reissueVerb': 'Berichtigung signieren',
  'manage.eraseVerb': 'Löschen',
  'manage.reason': 'Grund',
  'manage.reasonHelp':
    'Steht auf der Seite der Verleihung, für alle lesbar. Lassen Sie ihn leer, wenn ihn niemand wissen muss.',
  'manage.until': 'Gilt bis zum Ende des',
  'manage.name': 'Name',
  'manage.email': 'E-Mail',
  'manage.evidence': 'Nachweise',
  'manage.evidenceHelp': 'Adressen von Webseiten, durch Leerzeichen getrennt.',
  'manage.narrative': 'Was die Stelle dazu sagt',
  'manage.nothingChanged': 'Ändern Sie zuerst etwas: Alles ist wie in der alten Verleihung.',
  'manage.standSo': '{count, plural, one {# ist schon so.} other {# sind schon so.}}',
  'manage.leaveOut': '{count, plural, one {Auslassen} other {Diese # auslassen}}',
  'manage.others': '{count, plural, one {und # weitere} other {und # weitere}}',
  'manage.working': '{done} von {total}',
  'manage.suspended': '{count, plural, one {# Verleihung ist ausgesetzt.} other {# Verleihungen sind ausgesetzt.}}',
  'manage.restored': '{count, plural, one {# Verleihung gilt wieder.} other {# Verleihungen gelten wieder.}}',
  'manage.revoked': '{count, plural, one {# Verleihung ist widerrufen.} other {# Verleihungen sind widerrufen.}}',
  'manage.extended': '{count, plural, one {# Verleihung ist verlängert.} other {# Verleihungen sind verlängert.}}',
  'manage.reissued': 'Die berichtigte Verleihung ist signiert.',
  'manage.erased': 'Die Daten der Person sind gelöscht.',
  'manage.exportNow': 'Website exportieren',
  'manage.afterwards': 'Andere sehen es, sobald die Website neu exportiert ist.',
})
