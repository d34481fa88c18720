import type { Draft } from './use-criteria'

/** A draft as a definition file would hold it: without what is empty. */
export function tidied(draft: Draft): Record<string, unknown> {
  const contact = without(draft.contact ?? {})
  const { contact: _contact, ...rest } = draft
  return { ...without(rest), ...(Object.keys(contact).length > 0 ? { contact } : {}) }
}

function without(members: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) =>
        value !== undefined &&
        !(typeof value === 'string' && value.trim() === '') &&
        !(Array.isArray(value) && value.length === 0),
    ),
  )
}
