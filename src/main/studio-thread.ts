/**
 * The studio thread of one window: runs the workflows, so that neither main nor the window ever waits. It imports studio
 * and no electron. Requests were parsed by main.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { bug } from '../core/foundation/bug'
import { problem } from '../core/foundation/problem'
import { ok, refuse, type Result } from '../core/foundation/result'
import { RosetteError } from '../core/foundation/rosette-error'
import type { Progress, Run } from '../core/foundation/run'
import { channelKinds } from '../ipc/channel-kinds'
import { realMachine } from '../studio/real-machine'
import { awardHandlers } from './thread/award-handlers'
import { badgeHandlers } from './thread/badge-handlers'
import { designHandlers } from './thread/design-handlers'
import { historyHandlers } from './thread/history-handlers'
import { manageHandlers } from './thread/manage-handlers'
import { keyHandlers } from './thread/key-handlers'
import { pictureHandlers } from './thread/picture-handlers'
import type { Handlers } from './thread/handlers'
import { rosterHandlers } from './thread/roster-handlers'
import { threadState } from './thread/thread-state'
import { verifyHandlers } from './thread/verify-handlers'
import { workspaceHandlers } from './thread/workspace-handlers'
import type { FromThread, ThreadData, ToThread } from './thread-messages'

const handlers: Handlers = {
  ...workspaceHandlers,
  ...badgeHandlers,
  ...pictureHandlers,
  ...keyHandlers,
  ...designHandlers,
  ...historyHandlers,
  ...rosterHandlers,
  ...awardHandlers,
  ...manageHandlers,
  ...verifyHandlers,
}

/** The least time between two reports of one job. */
const REPORT_MS = 50

const port = parentPort ?? bug('studio-thread is started as a worker')
const data = workerData as ThreadData // written by studio-host.ts
const send = (message: FromThread) => port.postMessage(message)
const state = threadState(realMachine({ resourcesFolder: data.resourcesFolder }), data, {
  onTicket: (ticket, path) => send({ kind: 'ticket', ticket, path }),
  onTell: (channel, payload) => send({ kind: 'tell', channel, payload }),
  onOpened: (workspace) => send({ kind: 'opened', workspace }),
})
const running = new Map<number, { readonly channel: string; readonly controller: AbortController }>()

port.on('message', (message: ToThread) => {
  if (message.kind === 'ticket') state.noteTicket(message.ticket, message.path)
  else if (message.kind === 'cancel') running.get(message.id)?.controller.abort()
  else if (message.kind === 'close') void close(message.id)
  else void answer(message)
})

async function answer({ id, channel, request }: Extract<ToThread, { kind: 'ask' }>): Promise<void> {
  const controller = new AbortController()
  running.set(id, { channel, controller })
  const handler = handlers[channel as keyof Handlers] as (
    s: typeof state,
    r: unknown,
    run: Run,
  ) => Promise<Result<unknown>>
  const result = await settled(() => handler(state, request, { signal: controller.signal, report: reporter(id) }))
  running.delete(id)
  send({ kind: 'answer', id, result })
}

/** Stops jobs, lets whatever else is running come to its end, gives the workspace back, and says so. */
async function close(id: number): Promise<void> {
  for (const { channel, controller } of running.values())
    if (channelKinds[channel as keyof Handlers] === 'job') controller.abort()
  while (running.size > 0) await new Promise((done) => setTimeout(done, 20))
  const result = await settled(async () => {
    await state.close()
    return ok(null)
  })
  send({ kind: 'answer', id, result })
}

async function settled(work: () => Promise<Result<unknown>>): Promise<Result<unknown>> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof RosetteError) return refuse(error.problem)
    console.error('A workflow failed:', error instanceof Error ? error.stack : typeof error)
    return refuse(
      problem({
        code: 'internal-error',
        message: 'Rosette made a mistake and stopped. What was confirmed before is safe.',
        remedy: 'Try it again; if it stays so, report it.',
      }),
    )
  }
}

function reporter(id: number): (progress: Progress) => void {
  let last = 0
  return (progress) => {
    const now = performance.now()
    if (now - last < REPORT_MS && progress.done !== progress.total) return
    last = now
    send({ kind: 'progress', id, progress })
  }
}
