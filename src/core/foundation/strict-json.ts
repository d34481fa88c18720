import type { JsonObject, JsonValue } from './json'
import { plainJson } from './plain-json'
import { problem, type Problem } from './problem'
import { ok, refuse, type Result } from './result'
import { quoted } from './text-safety'

/** Ceilings of one document; the defaults are those of a credential (reliability.md §4). */
export type JsonLimits = { readonly characters: number; readonly depth: number; readonly members: number }
const CREDENTIAL_LIMITS: JsonLimits = { characters: 4 * 1024 * 1024, depth: 64, members: 50_000 }

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}
const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y
const LONE_SURROGATE = /\p{Surrogate}/u
const SPACE = /[ \t\n\r]*/y
// JSON strings hold no control character below U+0020 (RFC 8259 §7).
const PLAIN = /[^"\\\u0000-\u001f]*/y

/**
 * Reads JSON as RFC 8259 and I-JSON (RFC 7493) want it, where JSON.parse is too kind: no member twice, no member that JavaScript
 * gives a meaning of its own, no half surrogate, no number that a double cannot hold, all within limits.
 * Codes: `json-damaged`, `json-duplicate-member`, `json-forbidden-member`, `json-depth`, `json-too-many-members`,
 * `number-out-of-range`, `text-ill-formed`, `text-too-large`; `where.line` and `values.column` count from 1.
 */
export function parseStrictJson(text: string, limits: Partial<JsonLimits> = {}): Result<JsonValue> {
  const all = { ...CREDENTIAL_LIMITS, ...limits }
  // A member takes four characters, an item two: so short a text cannot have too many.
  const isShort = text.length <= Math.min(all.characters, 2 * all.members)
  const plain = isShort ? plainJson(text, all.depth) : undefined
  if (plain !== undefined) return ok(plain)
  const reader = new Reader(text, all)
  try {
    return ok(reader.document())
  } catch (stop) {
    if (stop instanceof Refusal) return refuse(stop.problem)
    throw stop
  }
}

/** How the reader stops at the first fault; never leaves this file. */
class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code)
  }
}

class Reader {
  private at = 0
  private members = 0
  constructor(
    private readonly text: string,
    private readonly limits: JsonLimits,
  ) {}

  document(): JsonValue {
    if (this.text.length > this.limits.characters) {
      this.stop('text-too-large', `The document is longer than ${this.limits.characters} characters.`)
    }
    this.space()
    const value = this.value(1)
    this.space()
    if (this.at < this.text.length) this.damaged('nothing may follow the document')
    return value
  }

  private value(depth: number): JsonValue {
    switch (this.text[this.at]) {
      case '{':
        return this.object(depth)
      case '[':
        return this.list(depth)
      case '"':
        return this.string()
      case 't':
        return this.word('true', true)
      case 'f':
        return this.word('false', false)
      case 'n':
        return this.word('null', null)
      default:
        return this.number()
    }
  }

  private object(depth: number): JsonObject {
    this.enter(depth)
    const object: Record<string, JsonValue> = {}
    if (this.closes('}')) return object
    do {
      this.space()
      if (this.text[this.at] !== '"') this.damaged('a member name is expected')
      const start = this.at
      const name = this.string()
      this.checkMember(object, name, start)
      this.space()
      if (this.text[this.at++] !== ':') this.damaged('a colon is expected', this.at - 1)
      this.space()
      object[name] = this.value(depth + 1)
    } while (this.goesOn('}'))
    return object
  }

  private list(depth: number): JsonValue[] {
    this.enter(depth)
    const list: JsonValue[] = []
    if (this.closes(']')) return list
    do {
      this.space()
      this.count()
      list.push(this.value(depth + 1))
    } while (this.goesOn(']'))
    return list
  }

  private string(): string {
    let result = ''
    for (this.at++; ;) {
      PLAIN.lastIndex = this.at
      PLAIN.test(this.text)
      result += this.text.slice(this.at, PLAIN.lastIndex)
      this.at = PLAIN.lastIndex
      const stop = this.text[this.at]
      if (stop === '"') break
      if (stop !== '\\')
        this.damaged(stop === undefined ? 'the text ends inside a string' : 'a control character is not allowed')
      result += this.escape()
    }
    if (LONE_SURROGATE.test(result)) this.stop('text-ill-formed', 'Half a character (a lone surrogate) stands', this.at)
    this.at++
    return result
  }

  private escape(): string {
    const letter = this.text[this.at + 1] ?? ''
    const simple = ESCAPES[letter]
    if (simple !== undefined) {
      this.at += 2
      return simple
    }
    const hex = this.text.slice(this.at + 2, this.at + 6)
    if (letter !== 'u' || !/^[0-9a-f]{4}$/i.test(hex)) this.damaged('a backslash is followed by no known escape')
    this.at += 6
    return String.fromCharCode(Number.parseInt(hex, 16))
  }

  private number(): number {
    NUMBER.lastIndex = this.at
    const match = NUMBER.exec(this.text)
    if (!match) this.damaged(this.at >= this.text.length ? 'the text ends too early' : 'a value is expected')
    const value = Number(match[0])
    const isInteger = match[1] === undefined && match[2] === undefined
    const vanished = value === 0 && /[1-9]/.test(match[0].replace(/e.*/i, ''))
    if (!Number.isFinite(value) || vanished || (isInteger && !Number.isSafeInteger(value))) {
      this.stop('number-out-of-range', `The number ${quoted(match[0], 30)} cannot be held exactly; it stands`, this.at)
    }
    this.at += match[0].length
    return value
  }

  private word<T extends JsonValue>(word: string, value: T): T {
    if (!this.text.startsWith(word, this.at)) this.damaged('a value is expected')
    this.at += word.length
    return value
  }

  private checkMember(object: Readonly<Record<string, JsonValue>>, name: string, at: number): void {
    this.count()
    if (FORBIDDEN.has(name)) this.stop('json-forbidden-member', `A member may not be called ${name}; it stands`, at)
    if (Object.hasOwn(object, name)) {
      this.stop('json-duplicate-member', `The member “${quoted(name)}” stands twice in one object, again`, at)
    }
  }

  private enter(depth: number): void {
    if (depth > this.limits.depth)
      this.stop('json-depth', `Values are nested more than ${this.limits.depth} deep`, this.at)
    this.at++
  }

  private count(): void {
    if (++this.members > this.limits.members) {
      this.stop(
        'json-too-many-members',
        `There are more than ${this.limits.members} members; the limit is passed`,
        this.at,
      )
    }
  }

  private closes(bracket: string): boolean {
    this.space()
    if (this.text[this.at] !== bracket) return false
    this.at++
    return true
  }

  private goesOn(bracket: string): boolean {
    this.space()
    const next = this.text[this.at]
    if (next !== ',' && next !== bracket) this.damaged(`a comma or ${bracket} is expected`)
    this.at++
    return next === ','
  }

  private space(): void {
    SPACE.lastIndex = this.at
    SPACE.test(this.text)
    this.at = SPACE.lastIndex
  }

  private damaged(what: string, at = this.at): never {
    this.stop('json-damaged', `The document is not JSON: ${what}`, at)
  }

  private stop(code: string, message: string, at?: number): never {
    const before = this.text.slice(0, at ?? 0)
    const line = before.split('\n').length
    const column = before.length - before.lastIndexOf('\n')
    const place = at === undefined ? '' : ` (line ${line}, column ${column}).`
    throw new Refusal(
      problem({
        code,
        where: at === undefined ? {} : { line },
        message: `${message}${place}`,
        remedy: 'Ask for the file again as it was issued.',
        values: at === undefined ? {} : { line, column },
      }),
    )
  }
}
