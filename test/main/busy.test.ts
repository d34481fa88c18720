import { describe, expect, it } from 'vitest'
import { createBusy } from '../../src/main/busy'

describe('createBusy', () => {
  it('is idle at once where nothing goes on', async () => {
    await expect(createBusy().idle()).resolves.toBeUndefined()
  })

  it('lets everyone go who waited when the work is done', async () => {
    const busy = createBusy()
    busy.set('24 awards are being signed.')
    const waited: string[] = []
    const waiting = Promise.all(['one', 'two'].map((name) => busy.idle().then(() => waited.push(name))))
    await Promise.resolve()
    expect(waited).toEqual([])
    busy.set(null)
    await waiting

    expect(waited).toEqual(['one', 'two'])
    expect(busy.what()).toBeNull()
  })
})
