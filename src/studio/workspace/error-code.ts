/** Whether an error, or what caused it, carries one of Node's system codes such as `ENOSPC`. */
export function isErrorCode(error: unknown, ...codes: readonly string[]): boolean {
  const code = errorCodeOf(error)
  return code !== null && codes.includes(code)
}

/** Node's system code of an error or of its cause, or null where it has none. */
export function errorCodeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if ('code' in error && typeof error.code === 'string') return error.code
  return errorCodeOf(error.cause)
}
