import { setFlagsFromString } from 'node:v8'
import { commandLine } from './command-line'
import { processConsole } from './process-console'

// Else the engine lets a long batch's heap grow to three times what is in it before it looks (performance.md, target 6).
setFlagsFromString('--heap-growing-percent=20')

process.exitCode = await commandLine(process.argv.slice(2), processConsole(), async () =>
  (await import('../studio/real-machine')).realMachine(),
)
