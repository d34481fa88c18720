import type { Localised } from '../localised'
import { markup, trusted, type Markup } from './markup'

/** Attributes of an element that holds people's text: its language where it is not the page's, its direction from its letters. */
export function languageOf({ language }: Localised, pageLanguage: string): Markup {
  return language === pageLanguage ? trusted(' dir="auto"') : markup` lang="${language}" dir="auto"`
}

/** Plain text of several lines as paragraphs: blank lines part them, single ones are kept. */
export function paragraphs(text: string): Markup {
  return markup`${text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => markup`<p dir="auto">${lines(paragraph)}</p>`)}`
}

/** A web address as people read it: without scheme and final slash. */
export function shortAddress(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '')
}

function lines(paragraph: string): readonly Markup[] {
  return paragraph.split('\n').map((line, i) => (i === 0 ? markup`${line}` : markup`<br>${line}`))
}

/** A text that somebody wrote, closed as a sentence where it is not. */
export function asSentence(text: string): string {
  return /[.!?…。！？]["”»)]?$/.test(text) ? text : `${text}.`
}
