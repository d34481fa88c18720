/** What main itself says: in native dialogs and menus of text. Everything else is said by the window. */
export const en = {
  signedStays: 'What is signed stays signed. The rest can be continued later.',
  stopAndClose: 'Stop and close',
  goOnBehind: 'Go on in the background',
  keepWorking: 'Keep working',
  noAnswer: 'This window does not answer. A change of the last seconds may not be saved.',
  savedIsSafe: 'What was saved before is safe.',
  closeAnyway: 'Close anyway',
  keepOpen: 'Keep it open',
  stillWriting: 'Rosette is still writing to the workspace.',
  closesByItself: 'The window closes by itself when that is done.',
  closeNow: 'Close now',
  wait: 'Wait',
  allFiles: 'All files',
  tables: 'Tables',
  badges: 'Badges',
  pictures: 'Pictures',
  writeMail: 'Write a mail in your mail program?',
  openInBrowser: (host: string) => `Open ${host} in your browser?`,
  open: 'Open',
  cancel: 'Cancel',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  preview: 'Preview',
}

/** A language has each of these, or main does not compile. */
export type MainWords = typeof en
