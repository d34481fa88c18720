import type { ProblemMessages } from './problem-message'

/** What is wrong with a badge, an award, a batch or a mail. */
export const badge = {
  'field-missing': { message: 'Hier fehlt etwas.', remedy: 'Füllen Sie das Feld aus.' },
  'field-type': { message: 'Das passt nicht in dieses Feld.', remedy: 'Korrigieren Sie die Angabe.' },
  'field-value': { message: 'Das passt nicht in dieses Feld.', remedy: 'Wählen Sie einen der Werte zur Auswahl.' },
  'field-unknown': {
    message: 'Dieses Feld ist unbekannt.',
    remedy: 'Korrigieren Sie seinen Namen oder entfernen Sie es.',
  },
  'text-too-long': { message: 'Der Text ist zu lang.', remedy: 'Kürzen Sie ihn.' },
  'url-invalid': {
    message: 'Das ist keine Webadresse.',
    remedy: 'Sie beginnt mit https:// und enthält weder Namen noch Passwort.',
  },
  'slug-invalid': {
    message: 'Diese Kennung geht nicht.',
    remedy: 'Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche.',
  },
  'slug-differs': {
    message: 'Die Angaben gehören zu „{other}“, nicht zu „{slug}“.',
    remedy: 'Öffnen Sie das andere Badge.',
  },
  'id-duplicate': { message: 'Diese Kennung gibt es schon.', remedy: 'Geben Sie jedem Eintrag eine eigene.' },
  'reference-unknown': {
    message: 'Hier wird etwas genannt, das es nicht gibt.',
    remedy: 'Korrigieren Sie den Namen oder ergänzen Sie, was gemeint ist.',
  },
  'category-unknown': { message: 'Diese Kategorie gibt es nicht.', remedy: 'Wählen Sie eine aus den Einstellungen.' },
  'level-unknown': { message: 'Diese Stufe gibt es nicht.', remedy: 'Wählen Sie eine aus den Einstellungen.' },
  'badge-exists': {
    message: 'Im Arbeitsbereich gibt es schon ein Badge „{badge}“.',
    remedy: 'Geben Sie dem neuen einen anderen Namen.',
  },
  'badge-unknown': { message: 'Dieses Badge gibt es hier nicht.', remedy: 'Sehen Sie in der Liste der Badges nach.' },
  'batch-unknown': {
    message: 'Diesen Durchgang gibt es hier nicht.',
    remedy: 'Sehen Sie in der Liste der Verleihungen nach.',
  },
  'award-unknown': {
    message: 'Diese Verleihung gibt es hier nicht.',
    remedy: 'Sehen Sie in der Liste der Verleihungen nach.',
  },
  'award-erased': { message: 'Diese Verleihung wurde gelöscht.', remedy: 'Es gibt kein Bild mehr davon.' },
  'award-unsigned': {
    message: 'Diese Verleihung ist geplant und noch nicht signiert.',
    remedy: 'Setzen Sie zuerst ihren Durchgang fort.',
  },
  'already-awarded': {
    message: '{email} hat dieses Badge schon durch eine andere Verleihung.',
    remedy: 'Widerrufen Sie eine der beiden.',
  },
  'mail-address': {
    message: 'An die Adresse dieser Verleihung kann keine E-Mail gehen.',
    remedy: 'Korrigieren Sie die Adresse der Verleihung.',
  },
  'merge-field-unknown': {
    message: '„{field}“ ist weder ein Feld der E-Mail noch eine Spalte der Liste.',
    remedy: 'Korrigieren Sie den Namen oder nehmen Sie das Feld heraus.',
  },
  'template-unknown': { message: 'Diese Vorlage gibt es nicht.', remedy: 'Wählen Sie eine andere.' },
  'settings-invalid': { message: 'Das lässt sich so nicht speichern.', remedy: 'Korrigieren Sie die Angabe.' },
} satisfies ProblemMessages
