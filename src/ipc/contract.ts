import type { NamesOf } from './channel'
import { shellContract } from './shell-contract'
import { studioContract } from './studio-contract'

/** Every channel, both ways. Main parses a request before any work starts; the window has no other way out. */
export const contract = { ...shellContract, ...studioContract }
export type Contract = typeof contract

export type AskName = NamesOf<Contract, 'ask'>
export type JobName = NamesOf<Contract, 'job'>
export type TellName = NamesOf<Contract, 'tell'>
