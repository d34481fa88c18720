import { describe, expect, it } from 'vitest'
import { createLeaving } from '../../../src/renderer/state/leaving'

const never = () => new Promise<never>(() => undefined)
const atOnce = () => Promise.resolve()

describe('createLeaving', () => {
  it('writes everything that waits, and has nothing to say then', async () => {
    const written: string[] = []
    const leaving = createLeaving(never)
    for (const name of ['artwork', 'criteria'])
      leaving.add(name, () => {
        written.push(name)
        return Promise.resolve(null)
      })

    expect(await leaving.settle(1_500)).toBeNull()
    expect(written).toEqual(['artwork', 'criteria'])
  })

  it('says what could not be written, and why', async () => {
    const leaving = createLeaving(never)
    leaving.add('artwork', () => Promise.resolve(null))
    leaving.add('criteria', () => Promise.resolve('The disk is full.'))

    expect(await leaving.settle(1_500)).toEqual({ what: 'criteria', why: 'The disk is full.' })
  })

  it('waits no longer than it was told, and says what is still being written', async () => {
    const leaving = createLeaving(atOnce)
    leaving.add('artwork', never)

    expect(await leaving.settle(1_500)).toEqual({ what: 'artwork', why: null })
  })

  it('forgets what was closed', async () => {
    const leaving = createLeaving(never)
    const close = leaving.add('artwork', () => Promise.resolve('lost'))
    close()

    expect(await leaving.settle(1_500)).toBeNull()
  })
})
