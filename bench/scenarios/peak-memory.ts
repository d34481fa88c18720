import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Finding } from '../harness/finding'
import { single } from '../harness/finding'
import { runScenario } from '../harness/scenario'
import { anOffice, benchMachine, passphrase, root } from '../inputs/office'
import { rosterCsv } from '../inputs/roster'

const FEW = 10_000
const MANY = Number(process.env['ROSETTE_BENCH_MANY'] ?? 100_000)
const LOOK_EVERY_MS = 25

/** The most memory that the real command holds while it issues; Linux tells, elsewhere there is nothing to measure. */
async function peakMemory(): Promise<readonly Finding[]> {
  if (process.platform !== 'linux') return []
  const few = await peakOfIssue(FEW)
  const many = await peakOfIssue(MANY)
  return [
    {
      target: 6,
      what: `memory of issuing ${MANY}, against ${FEW}`,
      spread: single(many / few),
      unit: 'x',
      bound: { kind: 'at-most', value: 1.1 },
    },
    {
      target: 6,
      what: `most memory while ${MANY} are issued`,
      spread: single(many),
      unit: 'MB',
      bound: { kind: 'at-most', value: 200 },
    },
  ]
}

async function peakOfIssue(awards: number): Promise<number> {
  const folder = await anOffice(benchMachine(), 'key')
  const roster = join(dirname(folder), 'roster.csv')
  writeFileSync(roster, rosterCsv(awards))
  const command = ['out/main/cli.js', 'issue', folder, '--badge', 'data-storytelling', '--roster', roster, '--json']
  const child = spawn(process.execPath, command, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, ROSETTE_PASSPHRASE: passphrase },
  })
  let text = ''
  child.stdout.on('data', (data) => (text += String(data)))
  let peak = 0
  const look = setInterval(() => (peak = Math.max(peak, highWaterMB(child.pid))), LOOK_EVERY_MS)
  const code = await new Promise((resolve) => child.on('exit', resolve))
  clearInterval(look)
  const awarded: unknown = (JSON.parse(text) as { awarded?: unknown }).awarded
  if (code !== 0 || awarded !== awards)
    throw new Error(`issue ended with ${String(code)} and awarded ${String(awarded)}`)
  return peak
}

/** VmHWM of a process in megabytes; 0 once it has gone. */
function highWaterMB(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000
  } catch {
    return 0
  }
}

await runScenario(peakMemory)
