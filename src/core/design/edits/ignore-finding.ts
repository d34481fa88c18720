import type { Result } from '../../foundation/result'
import { ok, refuse } from '../../foundation/result'
import { IgnoredFinding } from '../scene/ignored-finding'
import type { Scene } from '../scene/scene'
import type { Edit, Restored } from './edit'
import { impossible } from './problems'

type Ignore = Extract<Edit, { readonly kind: 'ignore' }>

/** The findings that are let stand afterwards; another reason takes the place of the one before. */
export function ignoredWith({ ignored }: Scene, { code, element, reason }: Ignore): Result<Restored> {
  const rest = ignored.filter((one) => one.code !== code || one.element !== element)
  if (reason === null)
    return rest.length < ignored.length ? ok({ ignored: rest }) : refuse(impossible('Nothing of this kind is ignored.'))
  const added = IgnoredFinding.safeParse({ code, element, reason })
  return added.success ? ok({ ignored: [...rest, added.data] }) : refuse(impossible('Ignoring needs a reason.'))
}
