import { RosetteError } from '../../../core/foundation/rosette-error'
import type { SiteIssuer } from '../../../core/site'
import type { Studio } from '../../workspace/open-studio'
import { documentMissing } from '../../workspace/problems'

/** The office's logo as the site shows it; undefined where the office has none. Throws `file-missing`. */
export async function officeLogo({ machine, paths, document }: Studio): Promise<SiteIssuer['logo']> {
  const { logo } = document.data.issuer
  if (logo === undefined) return undefined
  const bytes = await machine.files.read(paths.logo(logo))
  if (bytes === null) throw new RosetteError(documentMissing(logo))
  return { mediaType: 'image/svg+xml', bytes }
}
