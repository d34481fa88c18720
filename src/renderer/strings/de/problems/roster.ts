import type { ProblemMessages } from './problem-message'

/** What is wrong with a list of people. */
export const roster = {
  'file-empty': { message: 'Die Datei ist leer.', remedy: 'Wählen Sie eine andere Datei.' },
  'not-a-table': {
    message: 'In der Datei ist keine Tabelle.',
    remedy: 'Wählen Sie eine Liste mit einer Kopfzeile und einer Zeile pro Person.',
  },
  'xls-legacy': {
    message: 'Die Arbeitsmappe hat das Format von Excel 97 bis 2003 (.xls).',
    remedy: 'Speichern Sie sie als .xlsx oder CSV.',
  },
  'xlsx-encrypted': {
    message: 'Die Arbeitsmappe ist mit einem Passwort geschützt.',
    remedy: 'Speichern Sie sie ohne Passwort.',
  },
  'xlsx-damaged': {
    message: 'Die Arbeitsmappe ist beschädigt.',
    remedy: 'Speichern Sie sie noch einmal oder als CSV.',
  },
  'xlsx-too-large': {
    message: 'Die Arbeitsmappe ist zu groß.',
    remedy: 'Speichern Sie die Liste allein, als CSV oder in einer neuen Arbeitsmappe.',
  },
  'encoding-unknown': {
    message: 'Die Zeichen dieser Datei lassen sich nicht lesen.',
    remedy: 'Speichern Sie sie noch einmal als „CSV UTF-8“ oder als .xlsx.',
  },
  'quote-unbalanced': {
    message: 'Ein Anführungszeichen wird geöffnet und nicht geschlossen.',
    remedy: 'Schließen Sie es oder speichern Sie die Liste als .xlsx.',
  },
  'too-many-rows': { message: 'Die Liste hat zu viele Zeilen.', remedy: 'Teilen Sie sie auf mehrere Listen auf.' },
  'too-many-columns': {
    message: 'Die Liste hat zu viele Spalten.',
    remedy: 'Entfernen Sie die Spalten, die nicht gebraucht werden.',
  },
  'extension-differs': {
    message: 'Die Endung der Datei passt nicht zu ihrem Inhalt.',
    remedy: 'Gelesen wird, was darin steht.',
  },
  'header-missing': {
    message: 'Eine Spalte fehlt: {column}.',
    remedy: 'Ergänzen Sie sie in der Liste und lesen Sie sie noch einmal ein.',
  },
  'header-duplicate': {
    message: 'Zwei Spalten haben dieselbe Bedeutung: {column}.',
    remedy: 'Entfernen Sie eine davon oder benennen Sie sie um.',
  },
  'name-missing': { message: 'Der Name fehlt.', remedy: 'Tragen Sie den Namen ein.' },
  'email-missing': { message: 'Die E-Mail-Adresse fehlt.', remedy: 'Tragen Sie eine Adresse ein.' },
  'email-invalid': {
    message: 'Das ist keine einzelne gültige E-Mail-Adresse.',
    remedy: 'Schreiben Sie sie in der Form name@example.edu.',
  },
  'email-duplicate': {
    message: 'Diese Adresse steht schon in Zeile {firstRow}.',
    remedy: 'Lassen Sie eine der beiden Zeilen aus.',
  },
  'email-confusable': {
    message: 'Die Adresse enthält Zeichen, die anderen zum Verwechseln ähnlich sehen.',
    remedy: 'Tippen Sie sie noch einmal ein, wenn Sie nicht sicher sind.',
  },
  'date-invalid': {
    message: 'Das ist kein Datum.',
    remedy: 'Schreiben Sie es als 2026-05-10 oder 10. Mai 2026.',
  },
  'date-ambiguous': {
    message: 'Ist das der {first} oder der {second}?',
    remedy: 'Schreiben Sie es als 2026-05-10 oder 10. Mai 2026.',
  },
  'date-out-of-range': {
    message: 'Dieses Datum kann nicht stimmen.',
    remedy: 'Verliehen wird frühestens 1970 und nicht in der Zukunft. Korrigieren Sie das Datum.',
  },
  'expires-before-awarded': {
    message: 'Die Verleihung würde ablaufen, bevor sie beginnt.',
    remedy: 'Korrigieren Sie eines der beiden Daten.',
  },
  'evidence-missing': {
    message: 'Ein Nachweis ist erforderlich und fehlt.',
    remedy: 'Tragen Sie die Adresse der Arbeit ein.',
  },
  'reflection-missing': {
    message: 'Eine Reflexion ist erforderlich und fehlt.',
    remedy: 'Tragen Sie die eigenen Worte der Person ein.',
  },
  'result-unknown': {
    message: 'Das Badge kennt dieses Ergebnis nicht.',
    remedy: 'Korrigieren Sie die Kopfzeile oder leeren Sie die Spalte.',
  },
  'result-below-required': {
    message: 'Das Ergebnis reicht für dieses Badge nicht.',
    remedy: 'Lassen Sie die Zeile aus oder korrigieren Sie das Ergebnis.',
  },
  'result-not-a-number': { message: 'Das ist keine Zahl.', remedy: 'Schreiben Sie Ziffern, etwa 88 oder 88,5.' },
  'result-not-allowed': {
    message: 'Dieses Wort steht nicht zur Wahl.',
    remedy: 'Nehmen Sie eines der Wörter, die das Badge kennt.',
  },
  'result-out-of-range': {
    message: 'Diese Zahl liegt außerhalb der Skala des Badges.',
    remedy: 'Korrigieren Sie sie.',
  },
  'cell-control-character': {
    message: 'Die Zelle enthält ein unsichtbares Steuerzeichen.',
    remedy: 'Schreiben Sie sie neu.',
  },
  'cell-error': {
    message: 'Eine Formel dieser Zelle ist fehlgeschlagen.',
    remedy: 'Berichtigen Sie die Formel oder schreiben Sie den Wert.',
  },
  'cell-formula': {
    message: 'Die Zelle beginnt wie eine Formel.',
    remedy: 'Schreiben Sie den Wert ohne das erste Zeichen.',
  },
  'cell-markup': { message: 'Der Name enthält spitze Klammern.', remedy: 'Schreiben Sie nur den Namen.' },
  'cell-too-long': { message: 'Diese Zelle enthält zu viel Text.', remedy: 'Kürzen Sie ihn.' },
  'language-unknown': { message: 'Diese Sprache ist nicht bekannt.', remedy: 'Schreiben Sie ihr Kürzel, etwa de.' },
  'roster-gone': { message: 'Die Liste wurde inzwischen neu gelesen.', remedy: 'Sehen Sie sie noch einmal durch.' },
} satisfies ProblemMessages
