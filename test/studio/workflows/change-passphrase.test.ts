import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { utf8 } from '../../../src/core/foundation/bytes'
import type { Machine } from '../../../src/studio/machine'
import { changePassphrase } from '../../../src/studio/workflows/change-passphrase'
import { openStudio, withStudio } from '../../../src/studio/workspace/open-studio'
import { keyIds } from '../../../src/studio/keys/key-files'
import { openKeys } from '../../../src/studio/keys/open-keys'
import { Killed, type Fault } from '../../support/faulty-files'
import { rotateIn } from '../../support/key-life'
import { aMachine } from '../../support/machine'
import { aWorkspace, PASSPHRASE, valueOf } from '../../support/workspace'

const NEW = 'canary-next-passphrase-Wörter'
let folder: string
beforeEach(async () => {
  folder = await aWorkspace()
})
const change = (machine: Machine = aMachine(), next = NEW, old = PASSPHRASE) =>
  withStudio(machine, folder, 'write', (studio) => changePassphrase(studio, { old: utf8(old), next: utf8(next) }))

/** Which of the two passphrases opens every key of the workspace, as a reader and as a writer see it. */
async function openedBy(access: 'read' | 'write', pid: number): Promise<string[]> {
  const machine = aMachine({ pid })
  const studio = await openStudio(machine, folder, access)
  const kids = await keyIds(machine, studio.paths)
  const found: string[] = []
  for (const passphrase of [PASSPHRASE, NEW])
    if ((await openKeys(machine, studio.paths, kids, utf8(passphrase))).ok) found.push(passphrase)
  await studio.close()
  return found
}

describe('changePassphrase', { timeout: 60_000 }, () => {
  it('seals all keys, retired ones too, under the new one and leaves no copy under the old one', async () => {
    await rotateIn(folder)

    expect(valueOf(await change())).toEqual({ keys: 4 })

    expect(await openedBy('read', 1)).toEqual([NEW])
    expect(
      readdirSync(join(folder, 'keys')).filter((name) => !/^[\w-]+\.json$/.test(name) || name.length < 20),
    ).toEqual([])
  })

  it.each([
    ['a wrong old one', NEW, 'another passphrase', 'passphrase-wrong'],
    ['a short new one', 'short', PASSPHRASE, 'passphrase-too-short'],
  ])('refuses %s and changes nothing', async (_, next, old, code) => {
    expect(await change(aMachine(), next, old)).toMatchObject({ problems: [{ code }] })
    expect(await openedBy('read', 1)).toEqual([PASSPHRASE])
  })

  it.each(['kill-before', 'kill-within', 'kill-after', 'ENOSPC'] as const)(
    'cut short by %s at any operation, leaves one of the two that opens every key',
    async (what: Fault['what']) => {
      const counting = aMachine()
      await change(counting)
      const seen = new Set<string>()
      for (const [index, operation] of counting.faulty.log.entries()) {
        if (!/^(open|append|sync|rename|syncFolder|remove) /.test(operation)) continue
        folder = await aWorkspace()
        await change(aMachine({ fault: { at: index + 1, what } })).catch((error: unknown) => {
          if (what !== 'ENOSPC') expect(error).toBeInstanceOf(Killed)
        })

        const asReader = await openedBy('read', 4243)
        const asWriter = await openedBy('write', 4243)

        expect([operation, asReader.length]).toEqual([operation, 1])
        expect([operation, asWriter]).toEqual([operation, asReader])
        seen.add(asReader[0] ?? '')
      }
      expect([...seen].sort()).toEqual([NEW, PASSPHRASE].sort())
    },
  )
})
