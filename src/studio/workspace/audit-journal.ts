import { z } from 'zod'
import { Instant, instantFromMs } from '../../core/foundation/instant'
import type { Problem } from '../../core/foundation/problem'
import type { Machine } from '../machine'
import { createJournal, mendJournal, openJournal, type Journal } from './journal'
import type { LineSchema } from './journal-line'
import { readJournal, type JournalEnd } from './journal-read'

/** Who did what when. Nothing personal of an earner is in it: counts and ids only. */
const AuditEvent = z.strictObject({
  at: Instant,
  /** Account and computer. */
  by: z.string(),
  act: z.enum([
    'workspace-created',
    'badge-added',
    'badge-changed',
    'badge-published',
    'settings-changed',
    'batch-planned',
    'batch-signed',
    'awards-revoked',
    'awards-suspended',
    'awards-restored',
    'awards-extended',
    'award-reissued',
    'award-erased',
    'keys-rotated',
    'key-retired',
    'key-compromised',
    'awards-resigned',
    'passphrase-changed',
    'keys-backed-up',
    'keys-restored',
    'mail-text-changed',
    'site-exported',
  ]),
  /** Slug, batch or name of what was acted on. */
  subject: z.string(),
  counts: z.record(z.string(), z.int()),
})
type AuditEvent = z.infer<typeof AuditEvent>

const auditSchema: LineSchema<AuditEvent, never> = {
  event: AuditEvent,
  personalOf: () => z.never(),
}

/** audit.jsonl open for adding. */
export type AuditJournal = {
  note(act: AuditEvent['act'], subject: string, counts?: Readonly<Record<string, number>>): Promise<void>
  close(): Promise<void>
  /** What was mended at opening. */
  readonly notice: Problem | null
}

/** Opens the audit journal, or begins it. Throws `journal-damaged` where it is damaged inside. */
export async function openAudit(machine: Machine, path: string): Promise<AuditJournal> {
  const there = (await machine.files.info(path)) !== null
  if (!there) return auditJournal(machine, await createJournal<AuditEvent, never>(machine, path), null)
  const end = await readAudit(machine, path, () => undefined)
  const notice = await mendJournal(machine, path, 'audit.jsonl', end)
  return auditJournal(machine, await openJournal<AuditEvent, never>(machine, path, end.position), notice)
}

/** Reads the audit journal, an event after the other, and says how it ends. */
export async function readAudit(
  machine: Pick<Machine, 'files'>,
  path: string,
  visit: (event: AuditEvent) => void,
): Promise<JournalEnd> {
  const reader = readJournal(machine.files, path, auditSchema)
  for (let step = await reader.next(); ; step = await reader.next()) {
    if (step.done === true) return step.value
    for (const line of step.value) visit(line.event)
  }
}

function auditJournal(machine: Machine, journal: Journal<AuditEvent, never>, notice: Problem | null): AuditJournal {
  return {
    note: async (act, subject, counts = {}) => {
      const at = instantFromMs(machine.clock.now())
      const by = `${machine.process.user}@${machine.process.host}`
      await journal.write([{ event: { at, by, act, subject, counts: { ...counts } } }])
      await journal.commit()
    },
    close: () => journal.close(),
    notice,
  }
}
