import { bakePng, bakeSvg, isPng, kindOfText, unbakePng, unbakeSvg, type BakeText } from '../../core/baking'
import { textFromUtf8 } from '../../core/foundation/bytes'
import { problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import type { Machine } from '../machine'
import { writeDurably } from '../workspace/durable-write'
import { readInput, type Input } from '../workspace/input'

export type BakeImageRequest = {
  readonly image: Input
  readonly credential: Input
  readonly assertion?: Input
  readonly out: string
}
export type BakedEntry = {
  readonly standard: string
  readonly keyword: string
  readonly kind: string
  readonly text: string
}
/** What the picture holds, and what was replaced or dropped. */
export type BakedEntriesReport = {
  readonly entries: readonly BakedEntry[]
  readonly warnings: readonly { readonly code: string; readonly message: string }[]
}

/** The largest picture and credential of any kind (reliability.md §4); their readers know the limit of each. */
export const PICTURE_LIMIT_BYTES = 32 << 20
const CREDENTIAL_LIMIT_BYTES = 4 << 20

/** Embeds credentials in one picture, each exactly as its file has it. Nothing is written if something is refused. */
export async function bakeImage(
  machine: Machine,
  request: BakeImageRequest,
  _run: Run,
): Promise<Result<BakedEntriesReport>> {
  const { files } = machine
  const image = await readInput(files, request.image, PICTURE_LIMIT_BYTES)
  if (!image.ok) return image
  const credential = await readText(machine, request.credential, 'ob3')
  if (!credential.ok) return credential
  const assertion = request.assertion ? await readText(machine, request.assertion, 'ob2') : ok(null)
  if (!assertion.ok) return assertion
  const texts = [credential.value, ...(assertion.value ? [assertion.value] : [])]
  const { name: file, bytes } = image.value
  const baked = isPng(bytes) ? bakePng(bytes, texts) : bakeSvg(bytes, texts)
  if (!baked.ok) return refuse(...baked.problems.map((one) => ({ ...one, where: { file, ...one.where } })))
  const holds = isPng(bytes) ? unbakePng(baked.value.image) : unbakeSvg(baked.value.image)
  if (!holds.ok) return holds
  await writeDurably(machine, request.out, baked.value.image)
  return ok({ entries: holds.value.entries, warnings: baked.value.warnings })
}

async function readText(machine: Machine, input: Input, standard: BakeText['standard']): Promise<Result<BakeText>> {
  const read = await readInput(machine.files, input, CREDENTIAL_LIMIT_BYTES)
  if (!read.ok) return read
  const text = textFromUtf8(read.value.bytes)
  if (text !== null && kindOfText(text) !== 'url') return ok({ standard, text })
  return refuse(
    problem({
      code: 'text-ill-formed',
      where: { file: read.value.name },
      message: `${read.value.name} holds neither a JSON credential nor a JWT.`,
      remedy: 'Choose the file that the issuer gave.',
      values: { file: read.value.name },
    }),
  )
}
