import { parseScene, type Template } from '../../core/design'
import { utf8 } from '../../core/foundation/bytes'
import { ok, refuse, type Result } from '../../core/foundation/result'
import { problem } from '../../core/foundation/problem'
import type { Run } from '../../core/foundation/run'
import { prettyJson } from '../../core/foundation/stable-json'
import { openBadge } from '../workspace/badge-store'
import { makeFolderDurably, writeDurably } from '../workspace/durable-write'
import type { Studio } from '../workspace/open-studio'
import { bringPictures } from './badging/bring-pictures'
import { officeTemplates } from './badging/office-templates'

export type KeepTemplateRequest = {
  /** The badge whose design it is, and beside which its pictures lie. */
  readonly badge: string
  readonly name: string
  readonly scene: unknown
}

/** What the gallery files the office's own templates under. */
const CATEGORY = 'Office'
const LONGEST_NAME = 60

/**
 * Keeps a design as a template of the office, with its pictures (designer.md B5). What the fields say now is what the
 * template shows; a name that is taken is written over. Problems: badge-unknown, name-missing, and what is wrong with the scene.
 */
export async function keepTemplate(
  studio: Studio,
  { badge, name, scene: given }: KeepTemplateRequest,
  _run: Run,
): Promise<Result<{ readonly id: string }>> {
  const opened = await openBadge(studio, badge)
  if (!opened.ok) return opened
  const called = Array.from(name.trim()).slice(0, LONGEST_NAME).join('')
  if (called === '')
    return refuse(problem({ code: 'name-missing', message: 'The template has no name.', remedy: 'Give it one.' }))
  const scene = parseScene(given)
  if (!scene.ok) return scene
  const same = [...(await officeTemplates(studio)).values()].find((one) => one.name === called)
  const id = same?.id ?? idFor(called, studio.machine.random(3))
  const fields = scene.value.fields.map((field) => ({ ...field, default: field.value }))
  const template: Template = {
    formatVersion: 1,
    id,
    name: called,
    category: CATEGORY,
    scene: { ...scene.value, fields, ignored: [] },
  }
  const { machine, paths } = studio
  await bringPictures(studio, scene.value, paths.assets(opened.value.data.slug), paths.officeAssets)
  await makeFolderDurably(machine.files, paths.officeTemplates)
  await writeDurably(machine, paths.officeTemplate(id), utf8(prettyJson(template)))
  return ok({ id })
}

/** `office-first-words-3f9c21`: names in any script, and two that differ in case only, get an id of their own. */
function idFor(name: string, chance: Uint8Array): string {
  const words = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)
  const end = [...chance].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return ['office', words, end].filter((part) => part !== '').join('-')
}
