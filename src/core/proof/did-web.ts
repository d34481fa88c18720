import { problem } from '../foundation/problem'
import { ok, refuse, type Result } from '../foundation/result'
import { quoted } from '../foundation/text-safety'

const HOST = /^(?=.{1,253}$)(?!.*\.\d+$)(?!\d+$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/
const SEGMENT = /^[A-Za-z0-9._~-]+$/

/**
 * The did:web of a site's base URL (standards.md §2.5): host in lower-case ASCII, port as `%3A`, path segments joined by colons.
 * did:web is always read over https. Problem `url-invalid` for what did:web cannot say: an address of numbers, a query, user info.
 */
export function didFromBaseUrl(baseUrl: string): Result<string> {
  const url = parsedUrl(baseUrl)
  if (url === null) return refuse(unfit(baseUrl, 'it is no web address'))
  if (url.protocol !== 'https:') return refuse(unfit(baseUrl, 'it does not begin with https://'))
  if (/[?#@\\]/.test(baseUrl)) return refuse(unfit(baseUrl, 'it holds more than a host and a path'))
  if (!HOST.test(url.hostname)) return refuse(unfit(baseUrl, 'its host is a number or has an odd name'))
  const segments = url.pathname.split('/').filter((part) => part !== '')
  if (!segments.every(isPlainSegment))
    return refuse(unfit(baseUrl, 'its path holds other than letters, digits, . _ ~ -'))
  const port = url.port === '' ? '' : `%3A${url.port}`
  return ok(['did:web', url.hostname + port, ...segments].join(':'))
}

/** Where the document of a did:web is served; null for other DIDs and for hosts and paths that could lead elsewhere. */
export function didWebUrl(did: string): string | null {
  const [scheme, method, host, ...path] = did.split(':')
  if (scheme !== 'did' || method !== 'web' || host === undefined) return null
  const match = /^([^%]+?)(?:%3[Aa](\d{1,5}))?$/.exec(host)
  const [, name = '', port] = match ?? []
  if (!HOST.test(name) || (port !== undefined && Number(port) > 65_535)) return null
  const segments = path.map(decodedSegment)
  if (segments.includes(null)) return null
  const authority = port === undefined ? name : `${name}:${port}`
  return `https://${authority}/${path.length === 0 ? '.well-known' : segments.join('/')}/did.json`
}

/** A path segment decoded and written again as a URL writes it; null for empty ones, dots, slashes and broken escapes. */
function decodedSegment(segment: string): string | null {
  try {
    const text = decodeURIComponent(segment)
    return text === '' || text === '.' || text === '..' || /[/\\\p{Cc}]/u.test(text) ? null : encodeURIComponent(text)
  } catch {
    return null // URIError: a percent sign that begins no escape
  }
}

function isPlainSegment(segment: string): boolean {
  return SEGMENT.test(segment) && segment !== '.' && segment !== '..'
}

function parsedUrl(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null // the one thing URL throws
  }
}

function unfit(baseUrl: string, reason: string) {
  return problem({
    code: 'url-invalid',
    message: `No did:web can be made of ${quoted(baseUrl)}: ${reason}.`,
    remedy: 'Give the https address under which the badges will stand, such as https://badges.example.edu/.',
    values: { url: quoted(baseUrl) },
  })
}
