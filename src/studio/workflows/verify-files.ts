import { instantFromMs } from '../../core/foundation/instant'
import { ok, refuse, type Result } from '../../core/foundation/result'
import type { Problem } from '../../core/foundation/problem'
import type { Run } from '../../core/foundation/run'
import { verifyBadge, type DocumentSource, type Verdict } from '../../core/verify'
import { nodeSignatureCheck } from '../keys/node-signature-check'
import type { Machine } from '../machine'
import { readInput, type Input, type ReadInput } from '../workspace/input'
import { openStudio } from '../workspace/open-studio'
import { siteDocuments } from './verifying/site-documents'
import { workspaceDocuments } from './verifying/workspace-documents'

export type VerifyFilesRequest = {
  readonly files: readonly Input[]
  /** Folder of an exported site, trusted as what its base URL serves. */
  readonly site?: string
  /** A workspace whose own keys and lists are known. */
  readonly workspace?: string
  readonly recipient?: string
}

const LIMIT_BYTES = 32 << 20

/**
 * One verdict a file, in the order of the files; nothing is asked of the network. Refused are only files that cannot be
 * opened and a site that is none; a stopped run returns the verdicts it has.
 */
export async function verifyFiles(
  machine: Machine,
  request: VerifyFilesRequest,
  run: Run,
): Promise<Result<readonly Verdict[]>> {
  const files = await readAll(machine, request.files)
  if (!files.ok) return files
  const known = await documentsOf(machine, request)
  if (!known.ok) return known
  const context = {
    contexts: await machine.resources.contexts(),
    now: instantFromMs(machine.clock.now()),
    documents: remembered(known.value.documents),
    crypto: nodeSignatureCheck,
    knownIssuers: known.value.issuers,
    ...(request.recipient === undefined ? {} : { recipient: request.recipient }),
  }
  const verdicts: Verdict[] = []
  for (const file of files.value) {
    if (run.signal.aborted) break
    verdicts.push(await verifyBadge(file, context))
    run.report({ stage: 'verifying', done: verdicts.length, total: files.value.length })
  }
  return ok(verdicts)
}

async function readAll(machine: Machine, inputs: readonly Input[]): Promise<Result<readonly ReadInput[]>> {
  const files: ReadInput[] = []
  const problems: Problem[] = []
  for (const input of inputs) {
    const read = await readInput(machine.files, input, LIMIT_BYTES)
    if (read.ok) files.push(read.value)
    else problems.push(...read.problems)
  }
  return problems.length > 0 ? refuse(...problems) : ok(files)
}

type Known = { readonly documents: DocumentSource; readonly issuers: readonly string[] }

async function documentsOf(machine: Machine, { site, workspace }: VerifyFilesRequest): Promise<Result<Known>> {
  const sources: DocumentSource[] = []
  const issuers: string[] = []
  if (site !== undefined) {
    const source = await siteDocuments(machine.files, site)
    if (!source.ok) return source
    sources.push(source.value)
  }
  if (workspace !== undefined) {
    const studio = await openStudio(machine, workspace, 'read')
    sources.push(await workspaceDocuments(studio))
    issuers.push(studio.document.data.issuer.did)
  }
  const documents: DocumentSource = async (url) => {
    for (const source of sources) {
      const bytes = await source(url)
      if (bytes !== null) return bytes
    }
    return null
  }
  return ok({ documents, issuers })
}

/** Many files of one issuer ask for the same keys and lists. */
function remembered(source: DocumentSource): DocumentSource {
  const answers = new Map<string, Promise<Uint8Array | null>>()
  return (url) => {
    const answer = answers.get(url) ?? Promise.resolve(source(url))
    if (answers.size < 1000) answers.set(url, answer)
    return answer
  }
}
