import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron'
import { problem } from '../core/foundation/problem'
import { refuse, type Result } from '../core/foundation/result'
import { RosetteError } from '../core/foundation/rosette-error'
import type { NamesOf, ParsedRequestOf, ReplyOf } from '../ipc/channel'
import { channelKinds } from '../ipc/channel-kinds'
import { contract, type Contract } from '../ipc/contract'
import { shellContract } from '../ipc/shell-contract'
import { CANCEL_CHANNEL, DROP_CHANNEL } from '../ipc/wire'
import { pick } from './file-tickets'
import { isOurPage } from './start-address'
import { fitsPayload } from './payload-size'
import type { StudioWindow } from './studio-window'

type Shell = typeof shellContract
/** An entry a channel that main serves itself, or it does not compile. */
export type ShellHandlers = {
  readonly [K in NamesOf<Shell, 'ask'>]: (
    request: ParsedRequestOf<Shell[K]>,
    from: StudioWindow,
  ) => Promise<Result<ReplyOf<Shell[K]>>>
}

/**
 * Answers every channel of the contract: the sender is looked at, the size, then the schema; only then does work start.
 * Channels that are not of the shell go to the studio thread of the window that asks.
 */
export function serve(shell: ShellHandlers, windowOf: (contentsId: number) => StudioWindow | undefined): void {
  const sender = (event: IpcMainInvokeEvent | IpcMainEvent): StudioWindow | undefined => {
    const frame = event.senderFrame // null when the frame is gone already
    if (!frame || frame.parent !== null || !isOurPage(frame.url)) return undefined
    return windowOf(event.sender.id)
  }

  for (const [channel, kind] of Object.entries(channelKinds)) {
    if (kind === 'tell') continue
    ipcMain.handle(channel, async (event, payload: unknown, id: unknown) => {
      const from = sender(event)
      if (!from) return refuse(foreignSender())
      const parsed = parseRequest(channel as keyof Contract, payload)
      if (!parsed.ok) return parsed
      return answered(() =>
        isShell(channel)
          ? (shell[channel] as (request: unknown, from: StudioWindow) => Promise<Result<unknown>>)(parsed.value, from)
          : from.studio.ask(channel, parsed.value, typeof id === 'number' ? id : null),
      )
    })
  }
  ipcMain.on(CANCEL_CHANNEL, (event, id: unknown) => {
    if (typeof id === 'number') sender(event)?.studio.cancel(id)
  })
  ipcMain.handle(DROP_CHANNEL, async (event, paths: unknown) => {
    const from = sender(event)
    if (!from) return refuse(foreignSender())
    if (!Array.isArray(paths) || paths.length > 1_000 || !fitsPayload(paths, 4_000_000)) return refuse(badRequest())
    const picked = await Promise.all(
      paths.filter((path) => typeof path === 'string').map((path) => pick(from.tickets, path)),
    )
    return { ok: true, value: picked.filter((one) => one !== null) }
  })
}

function isShell(channel: string): channel is NamesOf<Shell, 'ask'> {
  return Object.hasOwn(shellContract, channel)
}

function parseRequest(channel: keyof Contract, payload: unknown): Result<unknown> {
  const { [channel]: entry } = contract
  if (entry.kind === 'tell' || !fitsPayload(payload)) return refuse(badRequest())
  const parsed = entry.request.safeParse(payload)
  return parsed.success ? { ok: true, value: parsed.data } : refuse(badRequest())
}

/** The door: what the world did wrong is told as a problem; what we did wrong, without a stack. */
async function answered(work: () => Promise<Result<unknown>>): Promise<Result<unknown>> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof RosetteError) return refuse(error.problem)
    console.error('A request failed:', error instanceof Error ? error.name : typeof error)
    return refuse(ourFault())
  }
}

function foreignSender() {
  return problem({ code: 'sender-foreign', message: 'This page may not ask Rosette for anything.', remedy: '' })
}

function badRequest() {
  return problem({ code: 'request-invalid', message: 'Rosette was asked for something it does not know.', remedy: '' })
}

function ourFault() {
  return problem({
    code: 'internal-error',
    message: 'Rosette made a mistake and stopped before anything was changed half.',
    remedy: 'Try it again. What was confirmed before is safe.',
  })
}
