import { sceneJson } from '../../core/design'
import { utf8 } from '../../core/foundation/bytes'
import { problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import type { Machine } from '../machine'
import { writeDurably } from '../workspace/durable-write'
import { sceneFromTemplate } from './badging/templates'

export type NewDesignRequest = {
  readonly template: string
  readonly values: Readonly<Record<string, string>>
  /** Where the scene goes; an existing file is refused. */
  readonly out: string
}
export type NewDesignReport = { readonly elements: number }

/** A scene from a template as a file. Problems: template-unknown, file-exists and those of the template's fields. */
export async function newDesign(
  machine: Machine,
  { template, values, out }: NewDesignRequest,
  _run: Run,
): Promise<Result<NewDesignReport>> {
  const scene = await sceneFromTemplate({ machine }, template, values)
  if (!scene.ok) return scene
  if ((await machine.files.info(out)) !== null)
    return refuse(
      problem({
        code: 'file-exists',
        where: { file: out },
        message: `${out} is there already.`,
        remedy: 'Choose another name, so that no design is lost.',
        values: { file: out },
      }),
    )
  await writeDurably(machine, out, utf8(sceneJson(scene.value)))
  return ok({ elements: scene.value.elements.length })
}
