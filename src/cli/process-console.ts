import type { Console } from './console'
import { askHidden } from './ask-hidden'

const INTERRUPTED = 130

/** The console of this process. */
export function processConsole(): Console {
  const { stdout, stderr, env } = process
  // The reader at the other end of a pipe has seen enough: `rosette awards DIR | head`.
  for (const stream of [stdout, stderr]) stream.on('error', leaveOnClosedPipe)
  return {
    stdout: { write: (text) => void stdout.write(text), isTerminal: stdout.isTTY },
    stderr: { write: (text) => void stderr.write(text), isTerminal: stderr.isTTY, columns: stderr.columns || 80 },
    env,
    cwd: process.cwd(),
    askHidden,
    onInterrupt,
  }
}

function leaveOnClosedPipe(error: Error): void {
  if ('code' in error && error.code === 'EPIPE') process.exit()
  throw error
}

/** The first signal asks to stop between two units of work; a second one does not wait. */
function onInterrupt(stop: () => void): () => void {
  let asked = false
  const hear = () => {
    if (asked) process.exit(INTERRUPTED)
    asked = true
    stop()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, hear)
  return () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, hear)
  }
}
