/** Contexts of a credential in the only order that is right (standards.md §0, rule 1). */
export const OB3_CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
] as const

/** The context of Open Badges 2.0. */
export const OB2_CONTEXT = 'https://w3id.org/openbadges/v2'
