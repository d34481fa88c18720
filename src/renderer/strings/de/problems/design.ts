import type { ProblemMessages } from './problem-message'

/** What the checks of the designer find, and what is wrong with pictures. */
export const design = {
  'alt-missing': {
    message: 'Die Bildbeschreibung fehlt.',
    remedy: 'Sagen Sie in einem Satz, was das Bild zeigt.',
  },
  'empty-field': { message: 'Ein Feld der Vorlage ist leer.', remedy: 'Füllen Sie es aus.' },
  'sample-text': { message: 'Hier steht noch der Text der Vorlage.', remedy: 'Schreiben Sie Ihren eigenen.' },
  'merge-field': {
    message: '„{words}“ steht für eine Person, die Grafik ist aber für alle gleich.',
    remedy: 'Nehmen Sie es heraus: Der Name steht in der Verleihung, nicht im Bild.',
  },
  'text-contrast': {
    message: '„{words}“ hat einen Kontrast von {ratio} : 1 und braucht {wanted}.',
    remedy: 'Wählen Sie eine Farbe, die sich stärker abhebt.',
  },
  'graphic-contrast': {
    message: 'Das hebt sich zu wenig vom Hintergrund ab.',
    remedy: 'Wählen Sie eine Farbe, die sich stärker abhebt, oder eine breitere Linie.',
  },
  'small-text': {
    message: 'Die Buchstaben von „{words}“ sind {height} Einheiten hoch und verschwimmen bei kleinen Größen.',
    remedy: 'Machen Sie sie größer oder lassen Sie den Text weg.',
  },
  'outside-safe-area': {
    message: 'Ein Element reicht in den Rand, den manche Plattformen abschneiden.',
    remedy: 'Rücken Sie es weiter nach innen.',
  },
  hairline: {
    message: 'Eine Linie ist so dünn, dass sie bei kleinen Größen verschwindet.',
    remedy: 'Machen Sie sie breiter, wenn man sie sehen soll.',
  },
  'destination-canvas': {
    message: 'Canvas zeigt Badges kleiner, als dieses es verträgt.',
    remedy: 'Machen Sie den Titel größer oder lassen Sie das Symbol allein sprechen.',
  },
  'destination-open-badges': {
    message: 'Die Bilddatei ist größer als die 256 KB, die ältere Plattformen annehmen.',
    remedy: 'Vereinfachen Sie die Grafik.',
  },
  'off-artboard': { message: 'Ein Element liegt außerhalb der Zeichenfläche.', remedy: 'Entfernen Sie es.' },
  'hidden-element': {
    message: 'Ein ausgeblendetes Element kommt nicht ins Bild.',
    remedy: 'Entfernen oder zeigen Sie es.',
  },
  'opaque-ground': {
    message: 'Das Badge füllt seinen Hintergrund bis in die Ecken.',
    remedy: 'Lassen Sie den Hintergrund frei.',
  },
  'low-resolution': { message: 'Ein Bild ist zu grob und wird unscharf.', remedy: 'Nehmen Sie ein größeres Bild.' },
  'too-many-colours': {
    message: 'Zu viele Farbtöne auf einem Badge stören einander.',
    remedy: 'Kommen Sie mit weniger Farben aus.',
  },
  'too-many-fonts': {
    message: 'Zu viele Schriften auf einem Badge stören einander.',
    remedy: 'Kommen Sie mit zwei Schriften aus.',
  },
  'fallback-font': {
    message: 'Die Schrift hat nicht alle Buchstaben; eine andere hilft aus.',
    remedy: 'Sehen Sie nach, ob das passt.',
  },
  'missing-font': {
    message: 'Die Schrift „{family}“ ist nicht da; eine andere steht an ihrer Stelle.',
    remedy: 'Wählen Sie eine Schrift aus der Liste.',
  },
  'missing-glyph': {
    message: 'Keine Schrift hat {letters}, deshalb fehlt es im Bild.',
    remedy: 'Schreiben Sie es anders.',
  },
  'missing-icon': { message: 'Das Symbol „{icon}“ gibt es nicht.', remedy: 'Wählen Sie ein anderes.' },
  'missing-picture': { message: 'Ein Bild dieser Gestaltung fehlt.', remedy: 'Ersetzen Sie es.' },
  'picture-missing': { message: 'Ein Bild dieser Gestaltung fehlt.', remedy: 'Ersetzen Sie es.' },
  'design-changed': {
    message: 'Diese Grafik wurde außerhalb dieses Fensters geändert und deshalb nicht überschrieben.',
    remedy: 'Vergleichen Sie beide und machen Sie mit einer weiter; die andere bleibt als Version erhalten.',
  },
  'recovery-failed': {
    message: 'Auch auf diesem Computer ließ sich keine Kopie sichern.',
    remedy: 'Lassen Sie das Fenster offen, bis wieder Platz ist.',
  },
  'image-too-large': {
    message: 'Das Bild hat {width} × {height} Bildpunkte.',
    remedy: 'Nehmen Sie ein kleineres.',
  },
  'png-damaged': {
    message: 'Das PNG ist beschädigt.',
    remedy: 'Bitten Sie noch einmal um das Bild oder speichern Sie es neu als PNG.',
  },
  'svg-damaged': {
    message: 'Das SVG ist beschädigt.',
    remedy: 'Exportieren Sie es noch einmal als einfaches SVG in UTF-8.',
  },
  'svg-empty': {
    message: 'Das SVG enthält nichts, was sich zeichnen lässt.',
    remedy: 'Exportieren Sie es noch einmal mit seinen Formen.',
  },
  'svg-active': {
    message: 'Das SVG enthält etwas, das ausgeführt werden könnte.',
    remedy: 'Exportieren Sie das Bild als einfaches SVG ohne Skripte.',
  },
  'svg-remote': {
    message: 'Das SVG verweist auf etwas außerhalb von sich.',
    remedy: 'Betten Sie Bilder ein und wandeln Sie Text vor dem Export in Pfade um.',
  },
  'svg-too-complex': {
    message: 'Das SVG ist zu verwickelt.',
    remedy: 'Vereinfachen Sie das Bild oder nehmen Sie es als PNG.',
  },
} satisfies ProblemMessages
