import { domainToASCII } from 'node:url'

/** A web or mail address that may leave the program, or null. */
export function externalUrl(text: string): URL | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  if (url.protocol === 'mailto:') return url
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return null
  return domainToASCII(url.hostname) === '' ? null : url
}
