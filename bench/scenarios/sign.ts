import { openBadgeCredential, siteUrls, type AwardSource } from '../../src/core/credential'
import { bug } from '../../src/core/foundation/bug'
import { canonicalForm, type Contexts } from '../../src/core/proof'
import { genericCanonicalForm } from '../../src/core/proof/canonical-form'
import type { Finding } from '../harness/finding'
import { rounds } from '../harness/rounds'
import { runScenario } from '../harness/scenario'
import { ratioOf } from '../harness/spread'
import { awardSources, issuer } from '../inputs/award-sources'
import { benchMachine, valueOf } from '../inputs/office'
import { ourIssuing, peer, proofValueOf, rawIssuing, signers } from '../inputs/signing'

const ROUNDS = 9
const MANY = 2_000
/** The slow ones do fewer a round, and their time is multiplied. */
const FEW = 20
const CHECKED = 100

/** Issue in memory on one thread: the peer, our ways and the raw limit on the same awards. */
async function signInMemory(): Promise<readonly Finding[]> {
  const contexts = await benchMachine().resources.contexts()
  const plain = awardSources(MANY)
  const declined = plain.map(pointingAtItsBadge)
  const alike = plain.slice(0, FEW * 5).map(withListsAlike)
  const theirs = await peer(contexts)
  const [fast, noble] = [ourIssuing(contexts, signers.node), ourIssuing(contexts, signers.noble)]
  for (const sources of [plain, declined, alike]) {
    for (const source of sources) await fast(openBadgeCredential(source))
    await checkBytes(sources.slice(0, CHECKED), contexts)
  }
  for (const source of [plain[0], declined[0], alike[0]]) {
    const document = openBadgeCredential(source ?? bug('no awards'))
    const text = await fast(document)
    if (proofValueOf(await theirs.issue(document)) !== proofValueOf(text)) throw new Error('the signatures differ')
    if ((await noble(document)) !== text) throw new Error('the two signers differ')
  }

  const issuing =
    (sources: readonly AwardSource[], act: (document: ReturnType<typeof openBadgeCredential>) => unknown) =>
    async () => {
      for (const source of sources) await act(openBadgeCredential(source))
    }
  const samples = await rounds(
    [
      { name: 'peer', run: issuing(plain.slice(0, FEW), theirs.issue) },
      { name: 'ours', run: issuing(plain, fast) },
      { name: 'raw', run: issuing(plain, rawIssuing) },
      { name: 'noble', run: issuing(plain.slice(0, FEW * 10), noble) },
      { name: 'peer, declined', run: issuing(declined.slice(0, FEW), theirs.issue) },
      { name: 'declined', run: issuing(declined, fast) },
      { name: 'peer, alike', run: issuing(alike.slice(0, FEW), theirs.issue) },
      { name: 'alike', run: issuing(alike, fast) },
    ],
    ROUNDS,
  )
  const of = (name: string, count: number, times = 1) => (samples.get(name) ?? []).map((s) => (s * times) / count)
  const timesAsFast = (target: number, what: string, spread: Finding['spread'], least: number): Finding => ({
    target,
    what: `${what}, times as fast as @digitalbazaar/vc`,
    spread,
    unit: 'x',
    bound: { kind: 'at-least', value: least },
  })
  const peerPlain = of('peer', FEW)
  return [
    timesAsFast(1, 'issue in memory', ratioOf(peerPlain, of('ours', MANY)), 80),
    {
      target: 1,
      what: 'issue in memory, share of the raw limit',
      spread: ratioOf(of('raw', MANY, 100), of('ours', MANY)),
      unit: '%',
      bound: { kind: 'at-least', value: 60 },
    },
    timesAsFast(2, 'awards that the template declines', ratioOf(of('peer, declined', FEW), of('declined', MANY)), 45),
    timesAsFast(2, 'awards that need N-degree hashing', ratioOf(of('peer, alike', FEW), of('alike', FEW * 5)), 9),
    timesAsFast(3, 'the same with the noble signer', ratioOf(peerPlain, of('noble', FEW * 10)), 14),
  ]
}

/** What is signed must be what the reference says, whichever way it came. */
async function checkBytes(sources: readonly AwardSource[], contexts: Contexts): Promise<void> {
  for (const source of sources) {
    const document = openBadgeCredential(source)
    const form = valueOf(await canonicalForm(document, contexts))
    if (form !== valueOf(await genericCanonicalForm(document, contexts))) throw new Error('the canonical forms differ')
  }
}

/** With a piece of evidence that is the badge's own page: two subjects coincide, which no template takes. */
function pointingAtItsBadge(source: AwardSource): AwardSource {
  const page = siteUrls(issuer.url).badgePage(source.badge.definition.slug, source.badge.version)
  return { ...source, facts: { ...source.facts, evidence: [page, ...source.facts.evidence.slice(0, 2)] } }
}

/** Of a badge with two scales that share grades: their list cells look alike. */
function withListsAlike(source: AwardSource): AwardSource {
  return { ...source, badge: scalesOf(source.badge) }
}

const scaled = new WeakMap<AwardSource['badge'], AwardSource['badge']>()

function scalesOf(badge: AwardSource['badge']): AwardSource['badge'] {
  const results = ['first', 'second'].map((id, i) => ({
    id,
    name: `Scale ${i}`,
    type: 'LetterGrade' as const,
    allowed: ['A', 'B', 'C', 'D', 'F'].slice(0, 5 - i),
  }))
  const { results: own = [], ...definition } = badge.definition
  const made = scaled.get(badge) ?? { ...badge, definition: { ...definition, results: [...own, ...results] } }
  scaled.set(badge, made)
  return made
}

await runScenario(signInMemory)
