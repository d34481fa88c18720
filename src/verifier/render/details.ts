import type { Verdict } from '../../core/verify'
import { element, foreignText } from './element'

const STANDARDS = {
  ob3: 'Open Badges 3.0',
  ob2: 'Open Badges 2.0',
  ob1: 'Open Badges 1.x',
  'ob0.5': 'Open Badges 0.5',
  clr: 'CLR 2.0',
} as const

/** Every check of every credential in the file, by its public id. */
export function details(verdict: Verdict): HTMLElement {
  return element(
    'details',
    { class: 'vf-details' },
    element('summary', {}, 'Details for specialists'),
    ...[verdict, ...verdict.also].map(table),
  )
}

function table({ standard, form, verdict, checks }: Verdict): HTMLElement {
  const name = standard === null ? 'No known standard' : STANDARDS[standard]
  const caption = [name, form, verdict].filter((part) => part !== null).join(' · ')
  const head = ['Check', 'Outcome', 'What was found'].map((title) => element('th', { scope: 'col' }, title))
  const rows = checks.map(({ id, outcome, code, message }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, id),
      element('td', {}, code === undefined ? outcome : `${outcome}: ${code}`),
      element('td', {}, foreignText(message)),
    ),
  )
  return element(
    'table',
    { class: 'vf-table' },
    element('caption', { class: 'vf-note' }, caption),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows),
  )
}
