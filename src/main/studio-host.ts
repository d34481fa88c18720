import type { Worker } from 'node:worker_threads'
import { problem } from '../core/foundation/problem'
import { refuse, type Result } from '../core/foundation/result'
import type { Progress } from '../core/foundation/run'
import type { FileTicket, FolderTicket } from '../ipc/file-ticket'
import type { FromThread, RememberedWorkspace, ThreadData, ToThread } from './thread-messages'
import makeThread from './studio-thread?nodeWorker'

/** The studio thread of one window, as main sees it: started by the first request, so that the first paint is cheap. */
export type StudioHost = {
  /** @param job number that the window gave its job, for progress and cancelling; null for an ask */
  ask(channel: string, request: unknown, job: number | null): Promise<Result<unknown>>
  cancel(job: number): void
  noteTicket(ticket: FileTicket | FolderTicket, path: string): void
  /** Lets writes end and gives the lock of the workspace back. */
  close(): Promise<void>
}

export type StudioHostEvents = {
  readonly onProgress: (job: number, progress: Progress) => void
  readonly onTell: (channel: string, payload: unknown) => void
  readonly onTicket: (ticket: FileTicket | FolderTicket, path: string) => void
  readonly onOpened: (workspace: RememberedWorkspace) => void
}

export function studioHost(data: ThreadData, events: StudioHostEvents): StudioHost {
  const waiting = new Map<number, { answer: (result: Result<unknown>) => void; job: number | null }>()
  const tickets: ToThread[] = []
  let thread: Worker | undefined
  let nextId = 1

  const stopped = () => {
    thread = undefined
    for (const { answer } of waiting.values()) answer(refuse(threadStopped()))
    waiting.clear()
  }
  const onMessage = (message: FromThread) => {
    if (message.kind === 'answer') {
      waiting.get(message.id)?.answer(message.result)
      waiting.delete(message.id)
    } else if (message.kind === 'progress') {
      const job = waiting.get(message.id)?.job
      if (typeof job === 'number') events.onProgress(job, message.progress)
    } else if (message.kind === 'ticket') events.onTicket(message.ticket, message.path)
    else if (message.kind === 'opened') events.onOpened(message.workspace)
    else events.onTell(message.channel, message.payload)
  }
  const running = (): Worker => {
    if (thread) return thread
    const started = makeThread({ workerData: data })
    started.on('message', onMessage)
    started.on('error', (error) => console.error('The studio thread stopped:', error.name, error.message))
    started.on('exit', () => {
      if (thread === started) stopped()
    })
    thread = started
    for (const ticket of tickets) started.postMessage(ticket)
    return started
  }
  const send = (message: ToThread, job: number | null): Promise<Result<unknown>> =>
    new Promise((answer) => {
      if (message.kind === 'ask' || message.kind === 'close') waiting.set(message.id, { answer, job })
      running().postMessage(message)
    })

  return {
    ask: (channel, request, job) => send({ kind: 'ask', id: nextId++, channel, request }, job),
    cancel: (job) => {
      for (const [id, entry] of waiting) if (entry.job === job) thread?.postMessage({ kind: 'cancel', id })
    },
    noteTicket: (ticket, path) => {
      const message: ToThread = { kind: 'ticket', ticket, path }
      tickets.push(message)
      thread?.postMessage(message)
    },
    close: async () => {
      if (!thread) return
      const ending = thread
      await send({ kind: 'close', id: nextId++ }, null)
      await ending.terminate()
    },
  }
}

function threadStopped() {
  return problem({
    code: 'studio-stopped',
    message: 'The part of Rosette that does the work has stopped.',
    remedy: 'Open the workspace again. What was confirmed before is safe.',
  })
}
