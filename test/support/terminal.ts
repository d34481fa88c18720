import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'

const program = join(import.meta.dirname, '../../out/main/cli.js')

/** Whether this machine can give a test a terminal: util-linux's `script`, which can be told to echo as a terminal does. */
export const hasTerminal = /--echo\b/.test(String(spawnSync('script', ['--help']).stdout))

/** The built command in a terminal of its own; types each answer, with Return, as soon as a question ends with a colon. */
export function runInTerminal(
  args: readonly string[],
  typed: readonly string[],
  cwd: string,
): Promise<{ exitCode: number | null; shown: string }> {
  const quoted = [process.execPath, program, ...args].map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ')
  const { ROSETTE_PASSPHRASE: _, ...env } = process.env
  const child = spawn('script', ['--quiet', '--return', '--echo', 'always', '--command', quoted, '/dev/null'], {
    cwd,
    env,
  })
  const answers = [...typed]
  let shown = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text
    if (/: $/.test(shown) && answers.length > 0) child.stdin.write(answers.shift() ?? '')
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ exitCode, shown: shown.replaceAll('\r\n', '\n') }))
  })
}
