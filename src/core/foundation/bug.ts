/** Stops at a mistake of ours; never used for input or for a failing world. */
export function bug(message: string): never {
  throw new Error(`Rosette has a bug: ${message}`)
}

/** Closes a union: does not compile while a case is missing. */
export function never(value: never): never {
  return bug(`unexpected case ${JSON.stringify(value)}`)
}
