import { describe, expect, it } from 'vitest'
import { rosette } from '../support/console'

const COMMANDS = [
  'init',
  'badge',
  'design',
  'roster',
  'issue',
  'awards',
  'export',
  'images',
  'mail',
  'revoke',
  'suspend',
  'restore',
  'extend',
  'reissue',
  'erase',
  'settings',
  'bake',
  'unbake',
  'verify',
  'audit',
  'demo',
]

describe('the command line, wrong use', () => {
  it('names every command in its help, on stdout, with exit code 0', async () => {
    const { exitCode, stdout, stderr } = await rosette(['--help'])
    expect(exitCode).toBe(0)
    expect(stderr).toBe('')
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'))
  })

  it.each([[[]], [['badge']]])('shows its help on stderr where the command is missing: %j', async (args) => {
    const { exitCode, stdout, stderr } = await rosette(args)
    expect(exitCode).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('Usage: rosette')
  })

  it.each([
    [['isue', 'x'], "Unknown command 'isue' (Did you mean issue?) See rosette --help."],
    [['badge', 'publsh', 'x', 'y'], "Unknown command 'publsh' (Did you mean publish?) See rosette badge --help."],
    [['verify', 'x', '--siet', 'y'], "Unknown option '--siet' (Did you mean --site?) See rosette verify --help."],
    [['verify'], "Missing required argument 'file'. See rosette verify --help."],
    [['init', 'x', '--name', 'N'], "Required option '--url <url>' not specified. See rosette init --help."],
    [['audit', 'x', 'y'], "Too many arguments for 'audit'. Expected 1 argument but got 2. See rosette audit --help."],
  ])('%j: %s', async (args, sentence) => {
    const { exitCode, stdout, stderr } = await rosette(args)
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 2, stdout: '', stderr: `${sentence}\n` })
  })

  it.each([
    [['design', 'render', 'x', '--out', 'y.svg', '--size', '1'], 'option-invalid'],
    [['badge', 'add', 'x', '--definition', 'd', '--template', 't', '--set', 'oops'], 'option-invalid'],
    [['badge', 'add', 'x', '--definition', 'd'], 'option-missing'],
    [['images', 'x', '--batch', 'b', '--out', 'o', '--format', 'gif'], 'option-invalid'],
    [['issue', 'x'], 'option-missing'],
    [['issue', 'x', '--badge', 'c'], 'option-missing'],
    [['issue', 'x', '--resume', 'b', '--badge', 'c'], 'option-invalid'],
    [['roster', 'check', 'x', '--badge', 'c'], 'option-missing'],
    [['issu', 'x'], 'command-unknown'],
    [['audit', 'nowhere'], 'not-a-workspace'],
    [['verify', 'nowhere'], 'file-missing'],
  ])('says with --json what is wrong: %j', async (args, code) => {
    const { exitCode, json, stderr } = await rosette([...args, '--json'])
    expect(exitCode).toBe(2)
    expect(json).toMatchObject({ error: { code, message: expect.stringMatching(/\.$/) as string, where: {} } })
    expect(stderr).toBe('')
  })

  it.each([
    [
      [],
      'Which badge goes to which people is not said. Give --badge and --roster, or --resume with a batch to go on with.',
    ],
    [
      ['--badge', 'c'],
      'Which people get the badge is not said. Give --roster, or --resume with a batch to go on with.',
    ],
    [
      ['--roster', 'r'],
      'Which badge the people get is not said. Give --badge, or --resume with a batch to go on with.',
    ],
  ])('says what issue %j lacks', async (options, sentence) => {
    const { exitCode, stderr } = await rosette(['issue', 'x', ...options])
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: `${sentence}\n` })
  })

  it('lets no argument harm the terminal', async () => {
    expect((await rosette(['\u001b[31mred'])).stderr).toContain('\\u001b[31mred')
  })
})
