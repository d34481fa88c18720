import { startAddress } from './start-address'

/**
 * The policy of reliability.md §5, 7. `rosette` is the one Trusted Types policy: it makes our own worker addresses.
 * @param nonce of this answer; react-aria-components' one style sheet carries it
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types rosette dompurify',
  ].join('; ')
}

/** Whether the pages are those of the development server, which brings its own scripts. */
export function isDevelopment(): boolean {
  return startAddress().startsWith('http:')
}
