import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Machine } from '../../../src/studio/machine'
import { takeLock } from '../../../src/studio/workspace/lock'
import { aFolder } from '../../support/folders'
import { aMachine } from '../../support/machine'

const aLockPath = () => join(aFolder(), '.lock')
const as = (pid: number, alive: (pid: number) => boolean = () => true, host = 'test-host'): Machine => ({
  ...aMachine(),
  process: { pid, host, user: 'tester', isAlive: alive },
})

describe('takeLock', () => {
  it('says who holds the workspace and since when, and gives it after release', async () => {
    const path = aLockPath()
    const lock = await takeLock(as(1), path)

    const second = takeLock(as(2), path)

    await expect(second).rejects.toMatchObject({ problem: { code: 'workspace-locked', where: { file: '.lock' } } })
    await expect(second).rejects.toThrow('process 1, since 2026-11-24T09:00:00Z')
    await lock.release()
    await (await takeLock(as(2), path)).release()
    expect(existsSync(path)).toBe(false)
  })

  it('is not given twice within one process', async () => {
    const path = aLockPath()
    const lock = await takeLock(as(1), path)

    await expect(takeLock(as(1), path)).rejects.toMatchObject({ problem: { code: 'workspace-locked' } })
    await lock.release()
  })

  it('takes over from a dead process of this computer, even one that had our number', async () => {
    for (const pid of [7, 1]) {
      const path = aLockPath()
      writeFileSync(path, JSON.stringify({ token: 'a'.repeat(32), pid, host: 'test-host', startedAt: 'x' }))

      const lock = await takeLock(
        as(1, () => false),
        path,
      )

      expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: 1 })
      expect(readdirSync(join(path, '..'))).toEqual(['.lock'])
      await lock.release()
    }
  })

  it('leaves the lock of another computer alone and tells the way out', async () => {
    const path = aLockPath()
    writeFileSync(path, JSON.stringify({ token: 'a'.repeat(32), pid: 7, host: 'office-pc', startedAt: 'x' }))

    await expect(
      takeLock(
        as(1, () => false),
        path,
      ),
    ).rejects.toThrow(/office-pc.*delete the file \.lock/)
  })

  it('takes over a lock that a crash cut short', async () => {
    const path = aLockPath()
    writeFileSync(path, '{"tok')

    await (await takeLock(as(1), path)).release()

    expect(existsSync(path)).toBe(false)
  })

  it('goes to exactly one of many that find a dead holder at once', async () => {
    for (let round = 0; round < 20; round++) {
      const path = aLockPath()
      writeFileSync(
        path,
        JSON.stringify({ token: `${round}`.padStart(32, 'a'), pid: 9999, host: 'test-host', startedAt: 'x' }),
      )
      const alive = (pid: number) => pid < 100

      const answers = await Promise.allSettled([1, 2, 3, 4, 5, 6, 7, 8].map((pid) => takeLock(as(pid, alive), path)))

      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    }
  })

  it('does not give back a lock that somebody else has taken over', async () => {
    const path = aLockPath()
    const mine = await takeLock(as(1), path)
    const theirs = await takeLock(
      as(2, () => false),
      path,
    )

    await mine.release()

    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: 2 })
    await theirs.release()
  })
})
