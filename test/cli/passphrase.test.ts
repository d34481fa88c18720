import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rosette } from '../support/console'
import { aFolder } from '../support/folders'

const SECRET = 'canary passphrase Bäume'
const init = (folder: string) => [
  'init',
  folder,
  '--name',
  'N',
  '--url',
  'https://a.example/',
  '--did',
  'key',
  '--json',
]

describe('the passphrase', () => {
  it('comes from the environment, and does not stay there', async () => {
    const folder = join(aFolder(), 'w')
    const { exitCode, env, stdout, stderr } = await rosette(init(folder), { env: { ROSETTE_PASSPHRASE: SECRET } })
    expect(exitCode).toBe(0)
    expect(env).toEqual({})
    expect(stdout + stderr).not.toContain(SECRET)
  })

  it('comes from a file, whose last line end is not meant', async () => {
    const folder = aFolder()
    writeFileSync(join(folder, 'p.txt'), `${SECRET}\r\n`)
    expect((await rosette([...init('w'), '--passphrase-file', 'p.txt'], { cwd: folder })).exitCode).toBe(0)
    const issue = ['issue', 'w', '--badge', 'x', '--roster', 'y', '--json']
    const wrong = await rosette(issue, { cwd: folder, env: { ROSETTE_PASSPHRASE: 'another passphrase' } })
    expect(wrong).toMatchObject({ exitCode: 2, json: { error: { code: 'passphrase-wrong' } } })
    const right = await rosette(issue, { cwd: folder, env: { ROSETTE_PASSPHRASE: SECRET } })
    expect(right).toMatchObject({ exitCode: 2, json: { error: { code: 'badge-unknown' } } })
  })

  it('is asked for twice when it is new', async () => {
    const folder = join(aFolder(), 'w')
    const asked = await rosette(init(folder), { typed: [SECRET, SECRET] })
    expect(asked.exitCode).toBe(0)
    expect(asked.questions).toEqual(['New passphrase: ', 'The same again: '])
  })

  it('is refused when it was typed differently, and nothing is made', async () => {
    const folder = aFolder()
    expect(await rosette(init(folder), { typed: [SECRET, `${SECRET} `] })).toMatchObject({
      json: { error: { code: 'passphrase-differs' } },
    })
    expect((await rosette(['audit', folder, '--json'])).json).toMatchObject({ error: { code: 'not-a-workspace' } })
  })

  it('says how to give it where nobody can be asked', async () => {
    const { exitCode, stderr } = await rosette(init(join(aFolder(), 'w')).slice(0, -1))
    expect(exitCode).toBe(2)
    expect(stderr).toBe(
      'This needs the passphrase, and there is no terminal to ask for it. Give it in the environment as ROSETTE_PASSPHRASE, or in a file with --passphrase-file.\n',
    )
  })
})
