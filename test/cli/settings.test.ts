import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rosette } from '../support/console'
import { aFolder } from '../support/folders'
import { aFullWorkspace } from '../support/full-workspace'
import { issueIn } from '../support/issuing'
import { siteOf, textIn } from '../support/managing'
import { aRoster } from '../support/roster'
import { aWorkspace } from '../support/workspace'

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="5"/></svg>'

describe('settings', () => {
  it('shows all, or one by its path', async () => {
    const w = await aWorkspace()

    expect((await rosette(['settings', w, '--json'])).json).toMatchObject({
      issuer: { name: 'Example University', did: 'did:web:badges.example.edu' },
      settings: { timeZone: 'Europe/Berlin', publish: { reflection: false } },
    })
    expect((await rosette(['settings', w, 'get', 'issuer.email', '--json'])).json).toEqual({
      'issuer.email': 'office@example.edu',
    })
    expect((await rosette(['settings', w, 'get', 'issuer.logo', '--json'])).json).toEqual({ 'issuer.logo': null })
  })

  it('changes texts, choices and lists, all or none', async () => {
    const w = await aWorkspace()
    const set = ['settings', w, 'set', 'issuer.name=College, New', 'settings.publish.reflection=true']

    const changed = await rosette([...set, 'settings.levels=["One","Two"]', 'issuer.email=', '--json'])
    const refused = await rosette(['settings', w, 'set', 'issuer.name=X', 'settings.publish.reflection=maybe'])

    expect(changed).toMatchObject({
      exitCode: 0,
      json: {
        issuer: { name: 'College, New' },
        settings: { levels: ['One', 'Two'], publish: { reflection: true, evidence: true } },
      },
    })
    expect(refused).toMatchObject({ exitCode: 2, stdout: '' })
    expect((await rosette(['settings', w, '--json'])).json).toEqual(changed.json)
    expect(JSON.stringify(changed.json)).not.toContain('office@example.edu')
  })

  it('takes a logo, which site and credentials then show', async () => {
    const [w, cwd] = [await aFullWorkspace(), aFolder()]
    writeFileSync(join(cwd, 'mark.svg'), svg)

    const changed = await rosette(['settings', w, 'set', 'issuer.logo=mark.svg', '--json'], { cwd })
    await issueIn(w, { badge: 'data-storytelling', roster: aRoster(1, { from: 9 }) })
    const site = await siteOf(w)

    expect(changed).toMatchObject({
      exitCode: 0,
      json: { issuer: { logo: expect.stringMatching(/^brand\/logo-[0-9a-f]{16}\.svg$/) as string } },
    })
    expect(textIn(site, 'assets/office.svg')).toBe(svg)
    expect(JSON.parse(textIn(site, 'issuer.json'))).toMatchObject({
      image: 'https://badges.example.edu/assets/office.svg',
    })
    expect((await rosette(['settings', w, 'set', 'issuer.logo=', '--json'])).json).not.toMatchObject({
      issuer: { logo: expect.anything() as string },
    })
  })

  it.each([
    [['set', 'issuer.url=https://b.example/'], 'setting-fixed'],
    [['set', 'issuer.nme=x'], 'setting-unknown'],
    [['set', 'settings.timeZone=Mars/X'], 'settings-invalid'],
    [['set', 'settings.levels=high'], 'setting-invalid'],
    [['set', 'issuer.email=nobody'], 'email-invalid'],
    [['set', 'issuer.logo=evil.svg'], 'svg-active'],
    [['get', 'keys'], 'setting-unknown'],
    [['set'], 'argument-unknown'],
  ])('refuse %j: %s', async (words, code) => {
    const [w, cwd] = [await aWorkspace(), aFolder()]
    writeFileSync(join(cwd, 'evil.svg'), svg.replace('<circle', '<script>1</script><circle'))
    expect(await rosette(['settings', w, ...words, '--json'], { cwd })).toMatchObject({
      exitCode: 2,
      json: { error: { code } },
    })
  })
})
