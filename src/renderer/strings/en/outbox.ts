export const outbox = {
  'outbox.title': 'Outbox',
  'outbox.text': 'Mail drafts for each batch. Your own mail program sends them.',
  'outbox.none': 'No batches yet',
  'outbox.noneWhy': 'After a batch is signed, the mails to its people are prepared here.',
  'outbox.table': 'Batches',
  'outbox.batch': 'Badge',
  'outbox.roster': 'Roster',
  'outbox.day': 'Signed',
  'outbox.people': 'People',
  'outbox.save': 'Save drafts…',
  'outbox.saveOf': 'Save drafts… {badge}, {day}',
  'outbox.how': 'Open a draft: it is ready to send, with the badge attached. Nothing is sent by itself.',
} as const
