import { expect } from '@playwright/test'
import { translateIn } from '../../src/renderer/strings/strings'
import { openStudioWindow, type StudioWindow, type WindowOptions } from './studio-window'

/** A window on the built-in sample, with its 24 people awarded. */
export async function openSampleWindow(options: WindowOptions = {}): Promise<StudioWindow> {
  const studio = await openStudioWindow(['--sample'], options)
  const name = translateIn(options.language ?? 'en')('badges.title')
  await expect(studio.page.getByRole('heading', { level: 1, name })).toBeVisible({ timeout: 90_000 })
  await studio.page.evaluate(signSample)
  return studio
}

/** Signs the sample's 24 awards through the border, as the screens do. */
async function signSample(): Promise<void> {
  const { ask, start } = window.rosette
  await ask('key.unlock-sample', undefined)
  const roster = await ask('sample.roster', undefined)
  if (!roster.ok || !roster.value) throw new Error('the sample has a roster')
  const badge = 'data-storytelling' as never
  const request = { roster: { file: roster.value.ticket, badge, leftOut: [], edits: [] }, skipRejected: true }
  const signed = await start('batch.issue', 1, request, () => undefined)
  if (!signed.ok || signed.value.awarded !== 24) throw new Error(JSON.stringify(signed))
}
