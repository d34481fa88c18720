import { say } from '../setup/run-command.mjs'
import { buildParts, staleParts } from './build.mjs'

/**
 * Builds those of some parts whose sources changed.
 * @param {readonly import('./parts.mjs').Part['name'][]} names
 */
export async function ensureBuilt(names) {
  const stale = staleParts(names)
  if (stale.length === 0) return
  say(`building ${stale.map((part) => part.name).join(', ')} …`)
  await buildParts(stale, 'error')
}
