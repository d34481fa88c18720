/** The designer: findings of the checks that are let stand, and what they propose. */
export const editorChecks = {
  'editor.checks.useWords': 'Use these words',
  'editor.checks.ignore': 'Ignore…',
  'editor.checks.ignoreReason': 'Why may it stay?',
  'editor.checks.ignoreNow': 'Ignore here',
  'editor.checks.cancel': 'Cancel',
  'editor.checks.ignored': 'Ignored here',
  'editor.checks.reason': 'Because: {reason}',
  'editor.checks.countAgain': 'Check again',
  'editor.act.ignore': 'Ignore a finding',
  'editor.act.countAgain': 'Check a finding again',
} as const
