import type { Answer, AnswerNote, Reason, VerdictWords } from '../../core/verify'
import { element, foreignText, outwardLink } from './element'
import { icon } from './icons'

/** What is shown beside the verdict: the file, and its picture if there is one. */
export type ShownFile = { readonly name: string; readonly sizeBytes: number; readonly pictureUrl: string | null }

/** A verdict for people: its sentence first, then the five questions, then why we say so. */
export function result(
  words: VerdictWords,
  file: ShownFile,
  details: HTMLElement,
): { root: HTMLElement; headline: HTMLElement } {
  const headline = element('h2', { class: 'vf-headline', tabindex: '-1' }, words.headline)
  const main = element(
    'div',
    { class: 'vf-main' },
    verdict(words, headline),
    ...answers(words),
    element('h2', { class: 'vf-title' }, words.confirmed ? 'How we know' : 'What we checked'),
    element('ul', { class: 'vf-checks', role: 'list' }, ...words.reasons.map(reason)),
    details,
  )
  return { root: element('section', { class: 'vf-result', 'aria-label': 'Result' }, picture(file), main), headline }
}

function picture({ name, sizeBytes, pictureUrl }: ShownFile): HTMLElement {
  const image = pictureUrl === null ? [] : [element('img', { src: pictureUrl, alt: '', width: '256', height: '256' })]
  const size = `${Math.max(1, Math.round(sizeBytes / 1000))} KB`
  return element(
    'div',
    { class: 'vf-picture' },
    ...image,
    element('p', { class: 'vf-file' }, foreignText(name), `, ${size}`),
  )
}

function verdict({ tone, sentence, advice }: VerdictWords, headline: HTMLElement): HTMLElement {
  const said = [element('p', { class: 'vf-sentence' }, foreignText(sentence))]
  if (advice !== undefined) said.push(element('p', { class: 'vf-advice' }, advice))
  return element('div', { class: 'vf-verdict', 'data-tone': tone }, icon(tone), element('div', {}, headline, ...said))
}

function answers({ answers: given, confirmed }: VerdictWords): HTMLElement[] {
  if (given.length === 0) return []
  const title = confirmed ? [] : [element('h2', { class: 'vf-title' }, 'What the file claims')]
  return [...title, element('dl', { class: 'vf-answers' }, ...given.map((one) => answer(one, confirmed)))]
}

function answer({ key, question, answer: said, detail, notes }: Answer, confirmed: boolean): HTMLElement {
  // Claims do not stand out, and criteria are read, not looked up.
  const shown = confirmed && key !== 'how' ? element('b', {}, foreignText(said)) : foreignText(said)
  const line = [shown, ...(detail === undefined ? [] : [', ', foreignText(detail)])]
  const plain = notes
    .filter(({ url }) => url === undefined)
    .map(({ text }) => element('p', { class: 'vf-note' }, foreignText(text)))
  return element(
    'div',
    { class: 'vf-answer' },
    element('dt', {}, question),
    element('dd', {}, ...line, ...plain, ...links(notes)),
  )
}

/** Links stand in one line, with a dot between them. */
function links(notes: readonly AnswerNote[]): HTMLElement[] {
  const made = notes.flatMap(({ text, url }) => (url === undefined ? [] : [outwardLink(text, url)]))
  if (made.length === 0) return []
  return [element('p', { class: 'vf-note' }, ...made.flatMap((link, i) => (i === 0 ? [link] : [' · ', link])))]
}

const OUTCOMES = { pass: 'Passed', fail: 'Failed', warn: 'Note', skip: 'Not decided' } as const

function reason({ text, outcome, note }: Reason): HTMLElement {
  const what = element(
    'span',
    { class: 'vf-what' },
    element('span', { class: 'visually-hidden' }, `${OUTCOMES[outcome]}: `),
    outcome === 'fail' ? element('b', {}, foreignText(text)) : foreignText(text),
  )
  const notes = note === undefined ? [] : [element('span', { class: 'vf-note' }, foreignText(note))]
  return element('li', { class: 'vf-check', 'data-outcome': outcome }, icon(outcome), what, ...notes)
}
