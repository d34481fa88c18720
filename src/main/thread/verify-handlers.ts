import { utf8 } from '../../core/foundation/bytes'
import { bug } from '../../core/foundation/bug'
import { ok, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import { germanVerdict, verdictWords } from '../../core/verify'
import type { Language } from '../../ipc/language'
import type { VerifiedFile } from '../../ipc/verify-contract'
import { verifyFiles } from '../../studio/workflows/verify-files'
import { readInput, type Input } from '../../studio/workspace/input'
import type { Studio } from '../../studio/workspace/open-studio'
import type { Handlers } from './handlers'
import type { ThreadState } from './thread-state'

const LIMIT_BYTES = 32 << 20

export const verifyHandlers: Handlers<'verify.file' | 'verify.text'> = {
  'verify.file': (state, { file, ...asked }, run) => judged(state, { path: state.pathOf(file) }, asked, run),
  'verify.text': (state, { name, text, ...asked }, run) => judged(state, { name, bytes: utf8(text) }, asked, run),
}

type Asked = { readonly recipient?: string | undefined; readonly language: Language }

/** One file with its verdict, in the words of the window; the open workspace's own keys and lists are known, nothing is asked of the network. */
async function judged(
  state: ThreadState,
  input: Input,
  { recipient, language }: Asked,
  run: Run,
): Promise<Result<VerifiedFile>> {
  const file = await readInput(state.machine.files, input, LIMIT_BYTES)
  if (!file.ok) return file
  const studio = openStudioOf(state)
  const verdicts = await verifyFiles(
    state.machine,
    {
      files: [file.value],
      ...(studio ? { workspace: studio.paths.folder } : {}),
      ...(recipient === undefined ? {} : { recipient }),
    },
    run,
  )
  if (!verdicts.ok) return verdicts
  const verdict = verdicts.value[0] ?? bug('a verdict a file')
  const { bytes } = file.value
  const settings = studio?.document.data
  return ok({
    verdict,
    words: verdictWords(verdict, {
      ...(language === 'de' ? { phrases: germanVerdict } : {}),
      ...(settings ? { zone: settings.settings.timeZone } : {}),
      ...(settings?.issuer.email === undefined || verdict.facts.issuerId !== settings.issuer.did
        ? {}
        : { contact: settings.issuer.email }),
    }),
    sizeBytes: bytes.length,
    picture: pictureOf(bytes),
  })
}

function openStudioOf(state: ThreadState): Studio | null {
  try {
    return state.studio()
  } catch {
    return null // verifying needs no workspace
  }
}

function pictureOf(bytes: Uint8Array): VerifiedFile['picture'] {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return { type: 'image/png', bytes }
  const head = new TextDecoder().decode(bytes.subarray(0, 2_000))
  return /<([a-z]+:)?svg[\s>]/i.test(head) ? { type: 'image/svg+xml', bytes } : null
}
