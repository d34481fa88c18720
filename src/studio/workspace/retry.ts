import { isErrorCode } from './error-code'

const PATIENCE_MS = 5_000

/**
 * Tries again while a virus scanner or a sync client holds a file, with growing pauses, five seconds in all
 * (reliability.md §2, promise 5). Only Windows and network folders answer so; elsewhere the codes mean what they say.
 */
export async function retryWhileBusy(
  operation: () => void,
  wait: (ms: number) => Promise<void> = pause,
  platform: string = process.platform,
): Promise<void> {
  const busy = platform === 'win32' ? ['EPERM', 'EACCES', 'EBUSY'] : ['EBUSY']
  for (let waitedMs = 0, pauseMs = 10; ; waitedMs += pauseMs, pauseMs = Math.min(pauseMs * 2, 500)) {
    try {
      return operation()
    } catch (error) {
      if (!isErrorCode(error, ...busy) || waitedMs >= PATIENCE_MS) throw error
    }
    await wait(pauseMs)
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
