/** Words of states, once for all screens (mock-ups, finding 12). */
export const states = {
  'state.draft': 'Draft',
  'state.proposed': 'Proposed',
  'state.approved': 'Approved',
  'state.published': 'Published',
  'state.retired': 'Retired',
  'state.valid': 'Valid',
  'state.expired': 'Expired',
  'state.revoked': 'Withdrawn',
  'state.suspended': 'Suspended',
  'state.replaced': 'Replaced',
  'state.erased': 'Erased',
  'count.awards': '{count, plural, =0 {no awards} one {# award} other {# awards}}',
  'count.missing': '{count, plural, one {# thing missing} other {# things missing}}',
  'count.ready': 'ready to publish',
} as const
