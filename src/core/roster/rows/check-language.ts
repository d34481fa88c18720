import { quoted } from '../../foundation/text-safety'
import { cellHazards } from './cell-hazards'
import { proseOf } from './check-person'
import { finding } from '../problems'
import type { RowReader } from './row-reader'

/** `FR` and `pt_br` are meant as fr and pt-BR; what is no language falls back to the badge's. */
export function readLanguage(reader: RowReader): string | undefined {
  const cell = reader.cell('language')
  const text = proseOf(cell)
  if (text === '') return undefined
  const match = /^([a-z]{2,4})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?$/i.exec(text)
  if (match) {
    const [, language = '', script, region] = match
    const titled = script ? `-${script.charAt(0).toUpperCase()}${script.slice(1).toLowerCase()}` : ''
    return language.toLowerCase() + titled + (region ? `-${region.toUpperCase()}` : '')
  }
  const message = `“${quoted(text, 30)}” is not a language.`
  const remedy = 'The badge’s own language is used; write for example en or pt-BR.'
  reader.judge('language', [
    ...cellHazards(cell, 'line'),
    { ...finding('language-unknown', message, remedy), level: 'warn' },
  ])
  return undefined
}
