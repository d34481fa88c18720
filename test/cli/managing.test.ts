import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rosette } from '../support/console'
import { aFolder } from '../support/folders'
import { issueIn } from '../support/issuing'
import { awardsIn } from '../support/managing'
import { aWorkspaceWithBadge } from '../support/published-badge'
import { aRoster } from '../support/roster'
import { PASSPHRASE } from '../support/workspace'

const env = { ROSETTE_PASSPHRASE: PASSPHRASE }

async function anOffice() {
  const w = await aWorkspaceWithBadge()
  await issueIn(w, { badge: 'data-storytelling', roster: aRoster(3) })
  const [a = '', b = '', c = ''] = awardsIn(w)
  return { w, a, b, c, cwd: aFolder() }
}

describe('revoke, suspend, restore', () => {
  it('answer with each award and how it stands, and awards lists it so', async () => {
    const { w, a, b } = await anOffice()

    expect(await rosette(['revoke', w, a, '--reason', 'By mistake', '--json'], { env })).toMatchObject({
      exitCode: 0,
      json: [{ award: a, state: 'revoked' }],
      stderr: 'Changed 1 award. The site says so once it is exported and published again.\n',
    })
    expect((await rosette(['suspend', w, b, '--json'], { env })).json).toEqual([{ award: b, state: 'suspended' }])
    expect((await rosette(['awards', w, '--json'])).json).toMatchObject([
      { id: a, state: 'revoked' },
      { id: b, state: 'suspended' },
      { state: 'valid' },
    ])
    expect(await rosette(['restore', w, b], { env })).toMatchObject({ exitCode: 0, stdout: `${b}  valid\n` })
  })

  it('take a list as images writes it, and say beforehand what would be without asking for the passphrase', async () => {
    const { w, a, c, cwd } = await anOffice()
    const url = (award: string) => `https://badges.example.edu/awards/${award}/`
    writeFileSync(join(cwd, 'list.csv'), `file,name,url\nx.png,A,${url(a)}\nx.svg,A,${url(a)}\ny.png,C,${url(c)}\n`)

    const preview = await rosette(['revoke', w, '--awards', 'list.csv', '--dry-run'], { cwd })
    const done = await rosette(['revoke', w, '--awards', 'list.csv', '--json'], { cwd, env })

    expect(preview).toMatchObject({ exitCode: 0, stderr: 'Nothing was changed: 2 awards would be.\n' })
    expect(done.json).toEqual([a, c].map((award) => ({ award, state: 'revoked' })))
  })

  it.each([
    [['revoke', 'W'], 'award-missing'],
    [['revoke', 'W', 'nobody'], 'award-unknown'],
    [['revoke', 'W', 'A', '--awards', 'list.csv'], 'option-invalid'],
    [['revoke', 'W', '--awards', 'list.csv'], 'header-missing'],
    [['restore', 'W', 'A', '--reason', 'x'], 'option-unknown'],
    [['revoke', 'W', 'A', '--reason', 'x'.repeat(501)], 'text-too-long'],
  ])('refuse %j: %s', async (words, code) => {
    const { w, a, cwd } = await anOffice()
    writeFileSync(join(cwd, 'list.csv'), 'Name,Email\nA,a@example.edu\n')

    const args = words.map((word) => ({ W: w, A: a })[word] ?? word)
    expect(await rosette([...args, '--json'], { cwd, env })).toMatchObject({ exitCode: 2, json: { error: { code } } })
  })
})

describe('extend, reissue, erase', () => {
  it('answer with each award and how it stands', async () => {
    const { w, a, b, c } = await anOffice()

    const extended = await rosette(['extend', w, a, '--until', '2031-12-31', '--json'], { env })
    const reissued = await rosette(['reissue', w, b, '--set', 'name=Zoë Ünal the Second', '--json'], { env })
    const erased = await rosette(['erase', w, c, '--json'])

    expect(extended).toMatchObject({ exitCode: 0, json: [{ award: a, state: 'valid' }] })
    expect(reissued).toMatchObject({
      exitCode: 0,
      json: [
        { award: b, state: 'replaced' },
        { award: expect.stringMatching(/^[a-z2-7]{26}$/) as string, state: 'valid' },
      ],
    })
    expect(erased).toMatchObject({ exitCode: 0, json: [{ award: c, state: 'erased' }] })
    expect(erased.stderr).toContain('cannot be called back')
  })

  it('say beforehand what would be', async () => {
    const { w, a } = await anOffice()
    for (const [args, state] of [
      [['extend', w, a, '--until', '2031-12-31'], 'valid'],
      [['reissue', w, a, '--set', 'name=X'], 'replaced'],
      [['erase', w, a], 'erased'],
    ] as const) {
      const preview = await rosette([...args, '--dry-run', '--json'])
      expect(preview).toMatchObject({ exitCode: 0, json: [{ award: a, state }] })
      expect(preview.stderr).toContain('Nothing was changed: 1 award would be.')
    }
    expect((await rosette(['awards', w, '--json'])).json).toMatchObject([
      { state: 'valid' },
      { state: 'valid' },
      { state: 'valid' },
    ])
  })
})
