import { commandLine } from './command-line'
import { processConsole } from './process-console'

process.exitCode = await commandLine(process.argv.slice(2), processConsole(), async () =>
  (await import('../studio/real-machine')).realMachine(),
)
