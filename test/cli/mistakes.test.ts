import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rosette } from '../support/console'
import { aFolder } from '../support/folders'
import { aWorkspaceWithBadge } from '../support/published-badge'
import { aRoster } from '../support/roster'

/** A folder with the files that somebody mistook for others. */
async function aDesk(): Promise<{ cwd: string; w: string }> {
  const cwd = aFolder()
  writeFileSync(join(cwd, 'list.csv'), aRoster(1).bytes)
  writeFileSync(join(cwd, 'map.json'), '{"columns":{},"fields":{"email":{}}}')
  writeFileSync(join(cwd, 'broken.json'), '{"slug": "x",\n "name": }')
  writeFileSync(join(cwd, 'plain.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  return { cwd, w: await aWorkspaceWithBadge() }
}

describe('a mistake on the command line', () => {
  it.each([
    [
      ['awards', 'W', '--badge', 'data-storyteling'],
      'badge-unknown',
      'This workspace has no badge “data-storyteling”. Look at the list of its badges: badge list DIR.',
    ],
    [['awards', 'W', '--email', 'ana'], 'email-invalid', '“ana” is not an e-mail address. Correct it.'],
    [
      ['awards', 'W', '--batch', 'x'],
      'batch-unknown',
      'This workspace has no batch “x”. Look at the list of its awards: awards DIR.',
    ],
    [['roster', 'check', '.'], 'file-not-regular', 'C is a folder. Choose a file.'],
    [
      ['badge', 'add', 'W', '--definition', 'broken.json', '--template', 'x'],
      'json-damaged',
      'broken.json: The document is not JSON: a value is expected (line 2, column 10). Correct the file there.',
    ],
    [
      ['roster', 'check', 'list.csv', '--map', 'broken.json'],
      'json-damaged',
      'broken.json: The document is not JSON: a value is expected (line 2, column 10). Correct the file there.',
    ],
    [
      ['roster', 'check', 'list.csv', '--map', 'map.json'],
      'field-type',
      'map.json: The mapping’s “fields.email.column” is missing or has the wrong form. Correct the mapping file.\nmap.json: The mapping has fields that Rosette does not know: columns. Correct the mapping file.',
    ],
    [
      ['unbake', 'plain.svg'],
      'badge-missing',
      'plain.svg: This picture holds no badge. Use the file as it came by mail or was downloaded; a copy or screenshot loses the credential.',
    ],
  ])('%j: %s, with its place and what to do', async (words, code, sentence) => {
    const { cwd, w } = await aDesk()
    const args = words.map((word) => (word === 'W' ? w : word))

    const told = await rosette(args, { cwd })
    const asked = await rosette([...args, '--json'], { cwd })

    const name = cwd.slice(cwd.lastIndexOf('/') + 1)
    expect(told).toMatchObject({ exitCode: 2, stdout: '', stderr: `${sentence.replace(/^C /, `${name} `)}\n` })
    expect(asked).toMatchObject({ exitCode: 2, stderr: '', json: { error: { code } } })
  })

  it('in the passphrase is a wrong one, however short it is', async () => {
    const { w, cwd } = await aDesk()
    const issue = ['issue', w, '--badge', 'data-storytelling', '--roster', 'list.csv', '--json']
    expect(await rosette(issue, { cwd, env: { ROSETTE_PASSPHRASE: 'short' } })).toMatchObject({
      exitCode: 2,
      json: { error: { code: 'passphrase-wrong' } },
    })
  })
})
