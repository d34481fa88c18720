import { z } from 'zod'
import { emailFrom } from '../foundation/email'
import { signableText } from '../foundation/text-safety'
import { webUrlFrom } from '../foundation/web-url'

/** What a schema's own check tells the parser: the problem's code, and what would be right. */
export type FieldFault = { readonly code: string; readonly expected: string }

function fault(code: string, expected: string): { params: FieldFault } {
  return { params: { code, expected } }
}

/** One line of text fit for signing, at most `limit` UTF-16 units; line breaks become spaces, ends are trimmed. */
export function line(limit: number) {
  return z
    .string()
    .overwrite((text) =>
      signableText(text)
        .replace(/\s*\n\s*/g, ' ')
        .trim(),
    )
    .min(1)
    .max(limit)
}

/** Text of several lines fit for signing, at most `limit` UTF-16 units. */
export function prose(limit: number) {
  return z
    .string()
    .overwrite((text) => signableText(text).trim())
    .min(1)
    .max(limit)
}

/** One of a vocabulary's words, or an extension of it as `ext:Something` (Open Badges 3.0, B.1.1). */
export function wordOf<const T extends string>(words: readonly T[]) {
  const isWord = (text: string): text is T | `ext:${string}` =>
    words.some((word) => word === text) || /^ext:[A-Za-z0-9._|-]+$/.test(text)
  return z.string().refine(isWord, fault('field-type', `one of ${words.join(', ')}, or a word of your own as ext:Word`))
}

/** Text of a pattern. @param expected what would be right, for people */
function patterned(pattern: RegExp, expected: string) {
  return z.string().refine((text) => pattern.test(text), fault('field-type', expected))
}

/** A web address: https or http, without user info; written in ASCII. */
export const WebUrl = z
  .string()
  .overwrite((text) => webUrlFrom(text.trim()) ?? text)
  .refine((text) => webUrlFrom(text) !== null, fault('url-invalid', 'a web address that begins with https://'))

/** An e-mail address, trimmed and in lower case. */
export const Email = z
  .string()
  .overwrite((text) => emailFrom(text)?.normal ?? text)
  .refine((text) => emailFrom(text) !== null, fault('email-invalid', 'one e-mail address'))

/** A language as Open Badges writes it: `de`, `pt-BR`, `zh-Hant` (standards.md §1.4). */
export const LanguageTag = patterned(
  /^[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/,
  'a language such as en, pt-BR or zh-Hant',
)

/** A number as Open Badges writes results: text, with a point for fractions. */
export const NumberText = patterned(/^-?(0|[1-9]\d{0,14})(\.\d{1,9})?$/, 'a number written as text, such as "60"')

/** Name of a result, a level or a requirement inside one definition. */
export const LocalId = patterned(
  /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ._-]{0,62}[\p{L}\p{M}\p{N}])?$/u,
  'a short name of letters, digits, space, dot, hyphen and underscore',
)
