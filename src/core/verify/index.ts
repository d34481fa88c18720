export type { Check, Form, Outcome, Standard, Verdict, VerdictReport, VerdictWord } from './verdict'
export { verdictReport } from './verdict'
export type { EvidenceFact, Facts, ResultFact, SkillFact, Vouching } from './facts'
export type { DocumentSource, SignatureAlgorithm, SignatureCheck, VerifyContext } from './sources'
