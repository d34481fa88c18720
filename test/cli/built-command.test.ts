import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { runBuilt } from '../support/built-command'
import { aFolder } from '../support/folders'

const SECRET = 'canary-passphrase-Bäume'
const samples = join(import.meta.dirname, '../../resources/sample')
const messy = join(import.meta.dirname, '../support/rosters/messy-semicolon-bom.csv')
const cwd = aFolder()
const run = (...args: string[]) => runBuilt(args, { cwd, env: { ROSETTE_PASSPHRASE: SECRET } })
const text = expect.any(String) as string
const number = expect.any(Number) as number
let batch = ''

describe('the built command, the whole job', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    const init = [
      'init',
      'w',
      '--name',
      'Example University',
      '--url',
      'https://badges.example.edu/',
      '--time-zone',
      'UTC',
      '--json',
    ]
    expect(await run(...init)).toMatchObject({
      exitCode: 0,
      json: { workspace: join(cwd, 'w'), issuer: 'Example University', did: 'did:web:badges.example.edu' },
    })
    const definition = join(samples, 'badges/data-storytelling.json')
    const add = [
      'badge',
      'add',
      'w',
      '--definition',
      definition,
      '--template',
      'faculty-shield',
      '--set',
      'level=2',
      '--json',
    ]
    expect(await run(...add)).toMatchObject({ exitCode: 0, json: { slug: 'data-storytelling', state: 'draft' } })
    expect(await run('badge', 'publish', 'w', 'data-storytelling', '--json')).toMatchObject({
      exitCode: 0,
      json: { slug: 'data-storytelling', version: 1 },
    })
    const roster = join(samples, 'rosters/spring-clean.xlsx')
    const issued = await run('issue', 'w', '--badge', 'data-storytelling', '--roster', roster, '--json')
    expect(issued).toMatchObject({ exitCode: 0 })
    expect(issued.json).toEqual({ batch: text, awarded: 24, alreadyAwarded: 0, rejected: 0, problems: [] })
    batch = (issued.json as { batch: string }).batch
  }, 120_000)

  it('awards nobody twice', async () => {
    const roster = join(samples, 'rosters/spring-clean.csv')
    expect(await run('issue', 'w', '--badge', 'data-storytelling', '--roster', roster, '--json')).toMatchObject({
      exitCode: 0,
      json: { batch: null, awarded: 0, alreadyAwarded: 24, rejected: 0 },
    })
  })

  it('judges the messy roster and signs nothing of it', async () => {
    const check = await run('roster', 'check', messy, '--badge', 'data-storytelling', '--workspace', 'w', '--json')
    expect(check).toMatchObject({ exitCode: 1, json: { rows: 19, accepted: 3 } })
    const { problems } = check.json as { problems: { code: string }[] }
    expect(problems).toHaveLength(17)
    expect(problems[0]).toEqual({
      row: 3,
      column: 'E-Mail',
      code: 'email-duplicate',
      message: 'The same person as in row 2. Leave this row out.',
    })
    const issue = ['issue', 'w', '--badge', 'data-storytelling', '--roster', messy, '--json']
    expect(await run(...issue)).toMatchObject({ exitCode: 1, json: { batch: null, awarded: 0, rejected: 16 } })
    expect(await run(...issue, '--skip-rejected')).toMatchObject({ exitCode: 0, json: { awarded: 3, rejected: 16 } })
  })

  it('lists badges and awards', async () => {
    expect((await run('badge', 'list', 'w', '--json')).json).toMatchObject([
      { slug: 'data-storytelling', state: 'published', version: 1 },
    ])
    expect((await run('badge', 'show', 'w', 'data-storytelling', '--json')).json).toMatchObject({
      slug: 'data-storytelling',
      definition: { name: 'Data Storytelling' },
      versions: [{ version: 1 }],
    })
    const found = await run('awards', 'w', '--email', 'SIOBHAN@students.example.edu', '--json')
    expect(found.json).toEqual([
      {
        id: expect.stringMatching(/^[a-z2-7]{26}$/) as string,
        batch,
        badge: 'data-storytelling',
        name: 'Siobhán O’Connor',
        email: 'siobhan@students.example.edu',
        state: 'valid',
        url: expect.stringMatching(/^https:\/\/badges\.example\.edu\/awards\/[a-z2-7]{26}\/$/) as string,
      },
    ])
  })

  it('exports a site, images and mails, and judges each image as valid', async () => {
    const shape = { files: number, written: number, unchanged: 0, removed: 0, bytes: number }
    expect((await run('export', 'w', '--out', 'site', '--zip', 'site.zip', '--json')).json).toEqual(shape)
    expect((await run('export', 'w', '--out', 'site', '--json')).json).toMatchObject({ written: 0, removed: 0 })
    expect((await run('images', 'w', '--batch', batch, '--out', 'images', '--json')).json).toEqual({ files: 48 })
    expect((await run('mail', 'w', '--batch', batch, '--eml', 'mails', '--json')).json).toEqual({
      drafted: 24,
      sent: 0,
      waiting: 0,
      failed: 0,
    })
    expect(readdirSync(join(cwd, 'mails')).filter((name) => /^[a-z2-7]{26}\.eml$/.test(name))).toHaveLength(24)

    const images = readdirSync(join(cwd, 'images'))
      .filter((name) => !name.endsWith('.csv'))
      .map((name) => join('images', name))
    const verified = await run('verify', ...images, '--site', 'site', '--json')
    expect(verified.exitCode).toBe(0)
    const verdicts = verified.json as { file: string; verdict: string; also: unknown[] }[]
    expect(verdicts.map(({ file, verdict }) => [file, verdict])).toEqual(images.map((file) => [file, 'valid']))
    expect(Object.keys(verdicts[0] ?? {})).toEqual(['file', 'verdict', 'standard', 'form', 'checks', 'also'])
    expect(await run('verify', images[0] ?? '', '--json')).toMatchObject({
      exitCode: 1,
      json: [{ verdict: 'unknown' }],
    })
  })

  it('drafts mails with the text that the office has made of it', async () => {
    const outbox = join(cwd, 'w/outbox', `${batch}.json`)
    const text = JSON.parse(readFileSync(outbox, 'utf8')) as { subject: string; body: string }
    expect(text.subject).toBe('{badge}: your badge from {office}')

    writeFileSync(outbox, JSON.stringify({ ...text, subject: 'Section {section}', body: '{nmae}' }))
    expect(await run('mail', 'w', '--batch', batch, '--eml', 'mails', '--json')).toMatchObject({
      exitCode: 2,
      json: { error: { code: 'merge-field-unknown', where: { file: `outbox/${batch}.json`, path: 'body' } } },
    })
    writeFileSync(outbox, JSON.stringify({ ...text, subject: 'Section {section}' }))
    expect(await run('mail', 'w', '--batch', batch, '--eml', 'mails', '--json')).toMatchObject({
      json: { drafted: 24 },
    })
    const [first = ''] = readdirSync(join(cwd, 'mails'))
    expect(readFileSync(join(cwd, 'mails', first), 'utf8')).toMatch(/^Subject: Section S[123]\r$/m)
  })

  it('takes a credential out of an image and puts it into another', async () => {
    const image = join('images', readdirSync(join(cwd, 'images')).find((name) => name.endsWith('.png')) ?? '')
    const plain = await run('unbake', image)
    expect(JSON.parse(plain.stdout)).toMatchObject({ type: ['VerifiableCredential', 'OpenBadgeCredential'] })
    const { entries } = (await run('unbake', image, '--out', 'texts', '--json')).json as { entries: { text: string }[] }
    expect(entries).toMatchObject([
      { standard: 'ob3', keyword: 'openbadgecredential', kind: 'json', text: plain.stdout },
      { standard: 'ob2', keyword: 'openbadges', kind: 'json' },
    ])
    writeFileSync(join(cwd, 'c.json'), plain.stdout)
    await run('design', 'new', '--template', 'faculty-shield', '--set', 'title=Other', '--out', 'other.json', '--json')
    expect((await run('design', 'render', 'other.json', '--out', 'other.svg', '--json')).json).toEqual({
      width: 600,
      height: 600,
      bytes: number,
    })
    expect(await run('bake', 'other.svg', '--credential', 'c.json', '--out', 'baked.svg', '--json')).toMatchObject({
      exitCode: 0,
      json: { entries: [{ standard: 'ob3', kind: 'json', text: plain.stdout }] },
    })

    writeFileSync(join(cwd, 'c.json'), plain.stdout.replace('Data Storytelling', 'Data Storytellinq'))
    await run('bake', 'other.svg', '--credential', 'c.json', '--out', 'changed.svg')
    expect(await run('verify', 'changed.svg', '--site', 'site', '--json')).toMatchObject({
      exitCode: 1,
      json: [{ verdict: 'invalid' }],
    })
  })

  it('finds the journals whole, and says so when they are not', async () => {
    expect((await run('audit', 'w', '--json')).json).toEqual({ events: number, ok: true, problems: [] })
    const journal = join(cwd, 'w/batches', batch, 'awards.jsonl')
    const lines = readFileSync(journal, 'utf8')
    writeFileSync(journal, lines.replace('students.example.edu', 'students.example.com'))
    expect(await run('audit', 'w', '--json')).toMatchObject({
      exitCode: 1,
      json: { ok: false, problems: [{ code: 'journal-damaged' }] },
    })
    writeFileSync(journal, lines)
  })

  it('stops at Ctrl-C with everything safe, says how to go on, and goes on', async () => {
    const people = Array.from(
      { length: 4_000 },
      (_, i) => `Person ${i},p${i}@students.example.edu,https://a.example/${i}`,
    )
    writeFileSync(join(cwd, 'many.csv'), ['Name,Email,Evidence', ...people].join('\n'))
    const issue = ['issue', 'w', '--badge', 'data-storytelling', '--roster', 'many.csv', '--json']
    const before = readdirSync(join(cwd, 'w/batches'))
    const signing = () => {
      const begun = readdirSync(join(cwd, 'w/batches')).find((name) => !before.includes(name) && !name.includes('tmp'))
      const journal = join(cwd, 'w/batches', begun ?? '', 'awards.jsonl')
      return begun !== undefined && existsSync(journal) && readFileSync(journal, 'utf8').includes('"issued"')
    }
    const stopped = await runBuilt(issue, { cwd, env: { ROSETTE_PASSPHRASE: SECRET }, interruptWhen: signing })
    expect(stopped.exitCode).toBe(130)
    const { batch: begun, awarded } = stopped.json as { batch: string; awarded: number }
    expect(stopped.stderr).toContain(`rosette issue w --resume ${begun}`)

    const resumed = await run('issue', 'w', '--resume', begun, '--json')
    expect(resumed).toMatchObject({ exitCode: 0, json: { batch: begun, awarded: 4_000 - awarded } })
    expect((await run('awards', 'w', '--batch', begun, '--json')).json).toHaveLength(4_000)
  })

  it('says nothing of the passphrase, anywhere', async () => {
    const outputs = [
      await run('audit', 'w'),
      await run('badge', 'show', 'w', 'data-storytelling'),
      await run('issue', 'w'),
    ]
    for (const { stdout, stderr } of outputs) expect(stdout + stderr).not.toMatch(/canary|Bäume/)
  })
})

describe('the built command', () => {
  it('starts without loading what it does not need', async () => {
    const { exitCode, stdout } = await run('--version')
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '0.1.0\n' })
  })

  it('does not hang where there is no terminal to ask for the passphrase', async () => {
    const { exitCode, stderr } = await runBuilt(['init', 'x', '--name', 'N', '--url', 'https://a.example/'], { cwd })
    expect(exitCode).toBe(2)
    expect(stderr).toContain('ROSETTE_PASSPHRASE')
  })
})
