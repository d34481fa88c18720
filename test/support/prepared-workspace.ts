import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aPng } from './png'

const root = join(import.meta.dirname, '../..')
const PASSPHRASE = 'correct horse battery staple'
const OFFICE = ['--name', 'College of Information', '--url', 'https://badges.example.edu/']
const DEFINITION = {
  slug: 'data-storytelling',
  name: 'Data Storytelling',
  description: 'Turns data into a story that people remember.',
  criteria: 'Present a data story to the class.',
}

const prepared = new Map<string | null, string>()
let folder: string | undefined

/**
 * Puts a workspace with one draft badge, `data-storytelling`, at a path. It is made by the command line once a test
 * process for each template and copied from there: keys take their time.
 * @param template null for a badge whose artwork is a finished picture
 */
export function prepareWorkspace(path: string, template: string | null = 'faculty-shield'): void {
  const made = prepared.get(template) ?? makeWorkspace(template)
  prepared.set(template, made)
  cpSync(made, path, { recursive: true })
}

function makeWorkspace(template: string | null): string {
  const beside = (folder ??= temporaryFolder())
  const workspace = join(beside, `workspace-${template ?? 'picture'}`)
  const [definition, picture] = [join(beside, 'badge.json'), join(beside, 'picture.png')]
  writeFileSync(definition, JSON.stringify(DEFINITION))
  writeFileSync(picture, aPng(20, 20))
  rosette('init', workspace, ...OFFICE, '--email', 'badges@example.edu')
  const fields = ['title=Data Storytelling', 'issuer=College of Information', 'level=2']
  const artwork =
    template === null
      ? ['--artwork', picture]
      : ['--template', template, ...fields.flatMap((value) => ['--set', value])]
  rosette('badge', 'add', workspace, '--definition', definition, ...artwork)
  return workspace
}

function temporaryFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'rosette-prepared-'))
  process.on('exit', () => rmSync(made, { recursive: true, force: true }))
  return made
}

function rosette(...args: string[]): void {
  execFileSync(process.execPath, ['out/main/cli.js', ...args], {
    cwd: root,
    stdio: 'pipe',
    env: { ...process.env, ROSETTE_PASSPHRASE: PASSPHRASE },
  })
}
