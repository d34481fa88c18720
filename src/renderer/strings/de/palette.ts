import type { palette as english } from '../en/palette'
import { translationOf } from '../translation'

export const palette = translationOf<typeof english>()({
  'palette.label': 'Suchen oder Befehl ausführen',
  'palette.onScreen': 'Auf dieser Seite',
  'palette.commands': 'Befehle',
  'palette.recent': 'Zuletzt geöffnet',
  'palette.places': 'Orte',
  'palette.badges': 'Badges',
  'palette.awards': 'Verleihungen',
  'palette.help': 'Hilfe',
  'palette.none': 'Nichts heißt so. Versuchen Sie ein Badge, eine Person, die ID einer Verleihung oder ein Verb.',
  'palette.off': 'geht nicht: {reason}',
  'palette.allAwards': '{count, plural, one {Unter „Verleihungen“ zeigen} other {Alle # unter „Verleihungen“ zeigen}}',
  'palette.footRun': 'Eingabe führt aus',
  'palette.footElsewhere': 'Strg Eingabe öffnet ein eigenes Fenster',
  'palette.footClose': 'Esc schließt',
  'palette.results': '{count, plural, =0 {nichts gefunden} one {# Ergebnis} other {# Ergebnisse}}',
})
