/**
 * The value of a number as people type it: arithmetic with + − × ÷ and brackets, comma or point (designer.md §1). A value that
 * begins with + or − and an empty field before it is for the caller to read as a change.
 * @returns null where it is no number
 */
export function arithmetic(typed: string): number | null {
  const text = typed
    .replace(/[−–]/g, '-')
    .replace(/[×·]/g, '*')
    .replace(/÷/g, '/')
    .replace(/,/g, '.')
    .replace(/[\s°%‰]/g, '')
  if (text === '' || text.length > 100) return null
  let at = 0

  function sum(): number | null {
    let value = product()
    while (value !== null && (text[at] === '+' || text[at] === '-')) {
      const sign = text[at++] === '+' ? 1 : -1
      const next = product()
      value = next === null ? null : value + sign * next
    }
    return value
  }

  function product(): number | null {
    let value = factor()
    while (value !== null && (text[at] === '*' || text[at] === '/')) {
      const divides = text[at++] === '/'
      const next = factor()
      value = next === null ? null : divides ? value / next : value * next
    }
    return value
  }

  function factor(): number | null {
    if (text[at] === '-' || text[at] === '+') {
      const sign = text[at++] === '-' ? -1 : 1
      const value = factor()
      return value === null ? null : sign * value
    }
    if (text[at] === '(') {
      at++
      const value = sum()
      return value !== null && text[at++] === ')' ? value : null
    }
    const digits = /^(\d+\.?\d*|\.\d+)/.exec(text.slice(at))?.[0]
    if (digits === undefined) return null
    at += digits.length
    return Number(digits)
  }

  const value = sum()
  return value !== null && at === text.length && Number.isFinite(value) ? value : null
}

/** What a typed value makes of each of several that differ: `+10` and `-10` change each, all else replaces it (designer.md M6). */
export function typedChange(typed: string, isMixed: boolean): ((before: number) => number) | null {
  const value = arithmetic(typed)
  if (value === null) return null
  return isMixed && /^\s*[+\-−–]/.test(typed) ? (before) => before + value : () => value
}
