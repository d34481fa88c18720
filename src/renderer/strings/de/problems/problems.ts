import { badge } from './badge'
import { design } from './design'
import type { ProblemMessages } from './problem-message'
import { roster } from './roster'
import { workspace } from './workspace'

/** German for the problems that people meet most often, by code; what is not here is said as it comes, in English. */
export const problems: ProblemMessages = { ...roster, ...workspace, ...badge, ...design }
