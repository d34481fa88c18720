import { verdictReport } from '../../../core/verify'
import type { VerifiedFile } from '../../../ipc/verify-contract'

/** A report for support: verdict and checks as the command line prints them, without names, addresses and file names. */
export function verifyReport({ verdict }: Pick<VerifiedFile, 'verdict'>): string {
  const { file: _file, checks, ...rest } = verdictReport(verdict)
  return JSON.stringify(
    {
      ...rest,
      also: rest.also.map(({ verdict: word, standard, form }) => ({ verdict: word, standard, form })),
      checks: checks.map(({ id, outcome, code }) => ({ id, outcome, ...(code === undefined ? {} : { code }) })),
    },
    null,
    2,
  )
}
