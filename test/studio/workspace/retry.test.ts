import { describe, expect, it } from 'vitest'
import { retryWhileBusy } from '../../../src/studio/workspace/retry'

const busy = (code: string) => Object.assign(new Error(code), { code })

describe('retryWhileBusy', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])(
    'waits for a file that is held on Windows (%s), with growing pauses',
    async (code) => {
      const pauses: number[] = []
      let left = 4

      await retryWhileBusy(
        () => {
          if (left-- > 0) throw busy(code)
        },
        async (ms) => void pauses.push(ms),
        'win32',
      )

      expect(pauses).toEqual([10, 20, 40, 80])
    },
  )

  it('gives up after five seconds and says why', async () => {
    let waitedMs = 0
    const trying = retryWhileBusy(
      () => {
        throw busy('EBUSY')
      },
      async (ms) => void (waitedMs += ms),
      'win32',
    )

    await expect(trying).rejects.toMatchObject({ code: 'EBUSY' })
    expect(waitedMs).toBeGreaterThanOrEqual(5000)
    expect(waitedMs).toBeLessThan(6000)
  })

  it('does not wait where the code means what it says', async () => {
    const trying = retryWhileBusy(
      () => {
        throw busy('EACCES')
      },
      async () => expect.unreachable('waited'),
      'linux',
    )

    await expect(trying).rejects.toMatchObject({ code: 'EACCES' })
  })
})
