export { composeMail, type MailAward, type MailRequest } from './compose-mail'
export type { MailBox, MailDraft } from './mail-draft'
export { defaultMailText, MailText, mailTextProblems } from './mail-text'
