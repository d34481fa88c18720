import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { PASSPHRASE } from './workspace'

const program = join(import.meta.dirname, '../../out/main/cli.js')

/** What a run of the built command left. */
export type Ended = {
  readonly exitCode: number | null
  readonly killed: boolean
  readonly stdout: string
  readonly stderr: string
}

/** The built command as its own process; needs `npm run build`, which `npm test` does. */
export function startCommand(...args: readonly string[]): { child: ChildProcess; ended: Promise<Ended> } {
  const env = { ...process.env, ROSETTE_PASSPHRASE: PASSPHRASE }
  const child = spawn(process.execPath, [program, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (bytes: Buffer) => out.push(bytes))
  child.stderr.on('data', (bytes: Buffer) => err.push(bytes))
  const ended = new Promise<Ended>((resolve) =>
    child.on('close', (exitCode, signal) =>
      resolve({
        exitCode,
        killed: signal === 'SIGKILL',
        stdout: Buffer.concat(out).toString('utf8'),
        stderr: Buffer.concat(err).toString('utf8'),
      }),
    ),
  )
  return { child, ended }
}

/** Runs the built command to its end. */
export function runCommand(...args: readonly string[]): Promise<Ended> {
  return startCommand(...args).ended
}
