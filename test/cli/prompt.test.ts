import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runBuilt } from '../support/built-command'
import { aFolder } from '../support/folders'
import { hasTerminal, runInTerminal } from '../support/terminal'
import { aWorkspace, PASSPHRASE } from '../support/workspace'

const init = ['init', 'w', '--name', 'N', '--url', 'https://a.example/', '--did', 'key']
const [RETURN, CTRL_C, DELETE] = ['\r', '\u0003', '\u007f']

describe.skipIf(!hasTerminal)('the question for the passphrase, in a terminal (needs script of util-linux)', () => {
  it('shows nothing of what is typed, twice for a new one, and takes corrections', async () => {
    const cwd = aFolder()

    const { exitCode, shown } = await runInTerminal(
      init,
      [`canary-Bäumö${DELETE}e typed${RETURN}`, `canary-Bäume typed${RETURN}`],
      cwd,
    )

    expect({ exitCode, shown }).toMatchObject({ exitCode: 0 })
    expect(shown.slice(0, shown.indexOf('Made'))).toBe('New passphrase: \nThe same again: \n')
    const opened = await runBuilt(['issue', 'w', '--badge', 'none', '--roster', 'none', '--json'], {
      cwd,
      env: { ROSETTE_PASSPHRASE: 'canary-Bäume typed' },
    })
    expect(opened.json).toMatchObject({ error: { code: 'badge-unknown' } }) // the keys were opened before that was looked at
  })

  it('shows nothing either where it is asked once', async () => {
    const { exitCode, shown } = await runInTerminal(
      ['issue', await aWorkspace(), '--badge', 'none', '--roster', 'none'],
      [`${PASSPHRASE}${RETURN}`],
      aFolder(),
    )

    expect({ exitCode, shown }).toEqual({
      exitCode: 2,
      shown: 'Passphrase: \nThis workspace has no badge “none”. Look at the list of its badges: badge list DIR.\n',
    })
  })

  it('is broken off by Ctrl-C, and nothing is made', async () => {
    const cwd = aFolder()

    const { exitCode, shown } = await runInTerminal(init, [`canary-half${CTRL_C}`], cwd)

    expect({ exitCode, shown }).toMatchObject({ exitCode: 130 })
    expect(shown).not.toContain('canary')
    expect(existsSync(join(cwd, 'w'))).toBe(false)
  })
})
