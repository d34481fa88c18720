import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Finding } from '../harness/finding'
import { runScenario } from '../harness/scenario'
import { ratioOf } from '../harness/spread'
import { root } from '../inputs/office'

const ROUNDS = 5
const PATIENCE_MS = 60_000
const MARK = 'watch-start '

type Start = { readonly heading: string; readonly ms: number; readonly megabytes: number }

/** From spawn to the first useful screen, the real window and the smallest one in turn. */
async function startWindows(): Promise<readonly Finding[]> {
  const profile = () => mkdtempSync(join(tmpdir(), 'rosette-bench-profile-'))
  const [ours, empty] = [profile(), profile()]
  const pairs: (readonly [Start, Start])[] = []
  for (let round = -1; round < ROUNDS; round++) {
    const window = await startOf(root, ours)
    const smallest = await startOf(join(root, 'bench/windows/empty'), empty)
    if (window.heading === smallest.heading) throw new Error('the same window was measured twice')
    if (round >= 0) pairs.push([window, smallest])
  }
  const ratio = (of: (start: Start) => number) =>
    ratioOf(
      pairs.map(([window]) => of(window)),
      pairs.map(([, smallest]) => of(smallest)),
    )
  return [
    {
      target: 15,
      what: 'start to the first useful screen painted, against an empty window',
      spread: ratio(({ ms }) => ms),
      unit: 'x',
      bound: { kind: 'at-most', value: 1.4 },
    },
    {
      target: 15,
      what: 'working sets of all processes, against an empty window',
      spread: ratio(({ megabytes }) => megabytes),
      unit: 'x',
      bound: { kind: 'at-most', value: 1.3 },
    },
  ]
}

/** Starts a program once with a profile that was used before, as people do. */
async function startOf(program: string, profile: string): Promise<Start> {
  const watch = join(root, 'bench/windows/watch-start.cjs')
  const flags = [`--user-data-dir=${profile}`, ...(process.env['NO_SANDBOX'] ? ['--no-sandbox'] : [])]
  const executable = process.env['ELECTRON_EXEC_PATH']
  if (executable === undefined) throw new Error('windows are measured by `npm run bench`, which finds Electron')
  const child = spawn(executable, [...flags, '-r', watch, program, ...flags], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, ROSETTE_BENCH_SPAWNED_AT: String(Date.now()) },
  })
  const patience = setTimeout(() => child.kill(), PATIENCE_MS)
  let text = ''
  child.stdout.on('data', (data) => (text += String(data)))
  await new Promise((resolve) => child.on('close', resolve))
  clearTimeout(patience)
  const line = text.split('\n').find((one) => one.startsWith(MARK))
  if (line === undefined) throw new Error(`${program} showed no window`)
  return JSON.parse(line.slice(MARK.length)) as Start
}

await runScenario(startWindows)
