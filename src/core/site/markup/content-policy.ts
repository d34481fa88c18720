import { toBase64 } from '../../foundation/base64'
import { utf8 } from '../../foundation/bytes'
import { sha256 } from '../../foundation/sha256'

/** What a page may do at most: nothing but its own styles, fonts and pictures, and the scripts named here by hash. */
export function contentPolicy(scriptHashes: readonly string[], pictures: 'own' | 'own-and-local' = 'own'): string {
  return [
    `default-src 'none'`,
    scriptHashes.length > 0 && `script-src ${scriptHashes.join(' ')}`,
    `style-src 'self'`,
    `img-src 'self'${pictures === 'own-and-local' ? ' blob: data:' : ''}`,
    `font-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
  ]
    .filter((directive) => directive !== false)
    .join('; ')
}

/** For SVG files opened by themselves: drawing only. */
export const PICTURE_POLICY = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox`

/** Source expression that allows one inline script (CSP 3, 8.2). @param script as between the tags */
export function scriptHash(script: string): string {
  return `'sha256-${toBase64(sha256(utf8(script)))}'`
}
