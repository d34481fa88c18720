import type { Problem } from '../../core/foundation/problem'

export type AuditReport = { readonly events: number; readonly ok: boolean; readonly problems: readonly Problem[] }
