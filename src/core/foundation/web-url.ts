// What a URL may hold as RFC 3986 writes it; anything else is percent-encoded by the URL standard first.
const PLAIN = /^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+$/
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\p{Surrogate}]/u

/**
 * A web address fit for credentials and pages: https or http, with a host, without user info, in ASCII.
 * @returns the address as typed where it is ASCII, else percent-encoded and with the host as A-labels; null where it is none
 */
export function webUrlFrom(text: string): string | null {
  if (text.length > 2048 || UNSEEN.test(text) || !/^https?:\/\/[^/?#]/i.test(text)) return null
  try {
    const url = new URL(text)
    if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.username !== '' || url.password !== '')
      return null
    if (/^https?:\/\/[^/?#]*@/i.test(text)) return null // empty user info disappears while parsing
    return PLAIN.test(text) ? text : url.href
  } catch {
    return null // the one thing URL throws: this is no address
  }
}
