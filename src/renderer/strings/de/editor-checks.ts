import type { editorChecks as english } from '../en/editor-checks'
import { translationOf } from '../translation'

/** The designer: findings of the checks that are let stand, and what they propose. */
export const editorChecks = translationOf<typeof english>()({
  'editor.checks.useWords': 'Diesen Text nehmen',
  'editor.checks.ignore': 'Übergehen…',
  'editor.checks.ignoreReason': 'Warum darf es bleiben?',
  'editor.checks.ignoreNow': 'Hier übergehen',
  'editor.checks.cancel': 'Abbrechen',
  'editor.checks.ignored': 'Hier übergangen',
  'editor.checks.reason': 'Weil: {reason}',
  'editor.checks.countAgain': 'Wieder prüfen',
  'editor.act.ignore': 'Befund übergehen',
  'editor.act.countAgain': 'Befund wieder prüfen',
})
