import { emailFrom } from '../../core/foundation/email'
import { problem } from '../../core/foundation/problem'
import { refuse, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import type { Studio } from '../workspace/open-studio'
import { StudioDocument } from '../workspace/studio-document'
import { describeWorkspace, type WorkspaceSummary } from './describe-workspace'

/**
 * What of studio.json people may change; what is absent stays. The DID and the base URL stay: another address is another
 * issuer, and what was issued would point nowhere.
 */
export type UpdateSettingsRequest = {
  readonly issuer?: Partial<Pick<StudioDocument['issuer'], 'name' | 'email' | 'linkedInOrganizationId'>>
  readonly settings?: Partial<StudioDocument['settings']>
}

/** Problems: email-invalid, settings-invalid with the path. */
export async function updateSettings(
  studio: Studio,
  request: UpdateSettingsRequest,
  run: Run,
): Promise<Result<WorkspaceSummary>> {
  const { document } = studio
  const email = request.issuer?.email
  if (email !== undefined && email !== '' && emailFrom(email) === null)
    return refuse(
      problem({
        code: 'email-invalid',
        where: { path: 'issuer.email' },
        message: 'The office’s e-mail address is none.',
        remedy: 'Correct it or leave it out.',
      }),
    )
  const changed = StudioDocument.safeParse({
    ...document.data,
    issuer: withoutEmpty({ ...document.data.issuer, ...request.issuer }),
    settings: { ...document.data.settings, ...request.settings },
  })
  if (!changed.success)
    return refuse(
      ...changed.error.issues.map(({ path, message }) =>
        problem({
          code: 'settings-invalid',
          where: { path: path.join('.') },
          message: `${path.join('.')} cannot be kept: ${message}.`,
          remedy: 'Correct it.',
        }),
      ),
    )
  document.data = changed.data
  await document.write()
  await studio.audit?.note('settings-changed', 'studio.json')
  return describeWorkspace(studio, run)
}

function withoutEmpty(issuer: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const filled: Record<string, string> = {}
  for (const [name, value] of Object.entries(issuer)) if (value !== undefined && value !== '') filled[name] = value
  return filled
}
