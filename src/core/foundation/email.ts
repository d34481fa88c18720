/** A person's address in the two forms that are needed (reliability.md §2, promise 7; standards.md §1.3). */
export type EmailAddress = {
  /** Trimmed, NFC, lower case, domain as Unicode: what is hashed into credentials. */
  readonly normal: string
  /** The same with the domain in ASCII (A-labels): compares persons and addresses mail. */
  readonly ascii: string
}

// Zero-width and bidirectional controls, soft hyphen, BOM: invisible, so never part of what somebody meant to type.
const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
const LOCAL_PART = /^[^\s"(),:;<>@[\\\]\p{Cc}]+$/u

/** Reads one plain address; null for two in one cell, quoted local parts, address literals and domains without a dot. */
export function emailFrom(text: string): EmailAddress | null {
  const normal = text.replace(INVISIBLE, '').trim().normalize('NFC').toLowerCase()
  const at = normal.indexOf('@')
  const local = normal.slice(0, at)
  const domain = normal.slice(at + 1)
  if (at < 1 || normal.length > 254 || local.length > 64 || !LOCAL_PART.test(local)) return null
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return null
  const ascii = asciiDomain(domain)
  return ascii === null ? null : { normal, ascii: `${local}@${ascii}` }
}

function asciiDomain(domain: string): string | null {
  if (!/^[\p{L}\p{N}\p{M}-]+(\.[\p{L}\p{N}\p{M}-]+)+$/u.test(domain)) return null
  try {
    const { hostname } = new URL(`http://${domain}`)
    if (/^[\d.]+$/.test(hostname)) return null // the URL standard reads 1.2 as an address
    return hostname.split('.').every((label) => /^(?!-)[a-z0-9-]{1,63}(?<!-)$/.test(label)) ? hostname : null
  } catch {
    return null // URL refuses what no domain may hold
  }
}
