import { spawn } from 'node:child_process'
import { join } from 'node:path'

const program = join(import.meta.dirname, '../../out/main/cli.js')

/** What a run of the built command left behind. `json` is what stdout holds, if it is JSON. */
export type Finished = {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  readonly json: unknown
}

/** The command as people have it, in a process of its own; `npm test` builds it before. */
export function runBuilt(
  args: readonly string[],
  options: {
    readonly cwd: string
    readonly env?: Record<string, string>
    /** Presses Ctrl-C once this is so. */ readonly interruptWhen?: () => boolean
  },
): Promise<Finished> {
  const env = { PATH: process.env.PATH ?? '', TZ: 'UTC', ...options.env }
  const child = spawn(process.execPath, [program, ...args], {
    cwd: options.cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const written = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (written.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (written.stderr += text))
  const watch = setInterval(() => {
    if (options.interruptWhen?.() !== true) return
    clearInterval(watch)
    child.kill('SIGINT')
  }, 5)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode) => {
      clearInterval(watch)
      const json: unknown =
        /^[[{]/.test(written.stdout) && args.includes('--json') ? JSON.parse(written.stdout) : undefined
      resolve({ exitCode, ...written, json })
    })
  })
}
