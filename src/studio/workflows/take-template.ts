import type { Template } from '../../core/design'
import { problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import { openBadge } from '../workspace/badge-store'
import type { Studio } from '../workspace/open-studio'
import { bringPictures } from './badging/bring-pictures'
import { knownTemplates } from './badging/templates'

/** A template for a design that is open, its pictures kept beside that. Problems: badge-unknown, template-unknown. */
export async function takeTemplate(
  studio: Studio,
  { badge, template: id }: { readonly badge: string; readonly template: string },
  _run: Run,
): Promise<Result<{ readonly template: Template }>> {
  const opened = await openBadge(studio, badge)
  if (!opened.ok) return opened
  const template = (await knownTemplates(studio)).get(id)
  if (!template)
    return refuse(
      problem({ code: 'template-unknown', message: 'This template is not there any more.', remedy: 'Choose another.' }),
    )
  const { paths } = studio
  await bringPictures(studio, template.scene, paths.officeAssets, paths.assets(opened.value.data.slug))
  return ok({ template })
}
