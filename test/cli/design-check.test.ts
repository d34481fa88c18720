import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sceneJson } from '../../src/core/design'
import { rosette } from '../support/console'
import { aFolder } from '../support/folders'
import { aScene } from '../support/scenes'

const ground = {
  kind: 'rectangle',
  id: 'ground',
  x: 60,
  y: 60,
  width: 480,
  height: 480,
  fills: [{ kind: 'solid', colour: 'deep' }],
  strokes: [{ fill: { kind: 'solid', colour: 'paper' }, width: 6, align: 'outside' }],
}

function aDesign(rest: object): string {
  const file = join(aFolder(), 'design.json')
  writeFileSync(file, sceneJson(aScene({ elements: [ground], ...rest })))
  return file
}

describe('design check', () => {
  it('answers no where something is wrong, with level, code, element and sentence', async () => {
    const { exitCode, json } = await rosette(['design', 'check', aDesign({}), '--json'])

    expect(exitCode).toBe(1)
    expect(json).toMatchObject([{ level: 'error', code: 'alt-missing', element: null }])
  })

  it('answers yes where nothing is', async () => {
    const { exitCode, json, stderr } = await rosette([
      'design',
      'check',
      aDesign({ description: 'A square.' }),
      '--json',
    ])

    expect({ exitCode, json, stderr }).toEqual({ exitCode: 0, json: [], stderr: 'Nothing to repair.\n' })
  })

  it('leaves out what the design lets stand, and says how much that is', async () => {
    const ignored = [{ code: 'alt-missing', element: null, reason: 'Only a background.' }]
    const { exitCode, json, stderr } = await rosette(['design', 'check', aDesign({ ignored }), '--json'])

    expect({ exitCode, json }).toEqual({ exitCode: 0, json: [] })
    expect(stderr).toBe('Nothing to repair. 1 more is ignored with a reason.\n')
  })
})
