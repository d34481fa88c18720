import { instantFromMs } from '../core/foundation/instant'
import { verdictWords, verifyBadge, type Verdict, type VerdictWords } from '../core/verify'
import { badgeFromAddress, badgeFromFile, badgeFromText, pictureType, type GivenBadge } from './given-badge'
import { readKnowledge, type Knowledge } from './knowledge'
import { details } from './render/details'
import { dropArea } from './render/drop-area'
import { element } from './render/element'
import { result } from './render/result'
import { browserSignatureCheck, CryptoUnavailable } from './signature-check'

/**
 * Brings the page to life: it reads badges on this device, judges them by what the issuer wrote into the page, and sends nothing.
 * @param root where everything is drawn
 * @param knowledge text of the page's data
 */
export function startPage(root: HTMLElement, knowledge: string): void {
  const page = new Page(root, readKnowledge(knowledge))
  page.draw()
  page.checkAddress()
  window.addEventListener('hashchange', () => {
    page.checkAddress()
  })
}

class Page {
  private readonly status = element('p', { class: 'vf-status visually-hidden', role: 'status' })
  private readonly place = element('div', { class: 'vf-place' })
  private pictureUrl: string | null = null
  private turn = 0

  constructor(
    private readonly root: HTMLElement,
    private readonly knowledge: Knowledge,
  ) {}

  draw(): void {
    this.place.hidden = true
    const area = dropArea({
      onFile: (file) => void this.check(badgeFromFile(file)),
      onText: (text) => void this.check(Promise.resolve(badgeFromText(text, 'pasted text'))),
    })
    this.root.replaceChildren(this.place, area, this.status)
  }

  /** A page of this site may hand a credential over in the address; it is taken out of it at once. */
  checkAddress(): void {
    const given = badgeFromAddress(location.hash)
    if (given === null) return
    history.replaceState(null, '', location.pathname + location.search)
    void this.check(Promise.resolve(given))
  }

  /** The door: whatever goes wrong in here is said, never left hanging. A later badge overtakes an earlier one. */
  private async check(coming: Promise<GivenBadge>): Promise<void> {
    const turn = ++this.turn
    this.say('Checking…')
    try {
      const given = await coming
      const verdict = await verifyBadge(given, this.context())
      if (turn === this.turn) this.show(given, verdict, verdictWords(verdict, this.wordsFor(verdict)))
    } catch (error) {
      if (turn === this.turn) this.say(sorry(error))
    }
  }

  private context() {
    const { contexts, documents, issuer, base } = this.knowledge
    const knownIssuers = [issuer, `${base}issuer.json`]
    return { contexts, documents, knownIssuers, now: instantFromMs(Date.now()), crypto: browserSignatureCheck }
  }

  private wordsFor({ facts }: Verdict) {
    const { zone, contact, issuer } = this.knowledge
    return { ...(zone ? { zone } : {}), ...(contact && facts.issuerId === issuer ? { contact } : {}) }
  }

  private show(given: GivenBadge, verdict: Verdict, words: VerdictWords): void {
    const file = { name: given.name, sizeBytes: given.sizeBytes, pictureUrl: this.pictureOf(given, verdict) }
    const { root, headline } = result(words, file, details(verdict))
    this.place.replaceChildren(root)
    this.place.hidden = false
    this.status.textContent = `${words.headline}. ${words.sentence}`
    this.status.classList.add('visually-hidden')
    headline.focus()
  }

  /** The picture of the file itself, or the one of this site's own badge. */
  private pictureOf(given: GivenBadge, { facts }: Verdict): string | null {
    if (this.pictureUrl !== null) URL.revokeObjectURL(this.pictureUrl)
    this.pictureUrl = null
    const type = pictureType(given)
    if (type !== null) {
      this.pictureUrl = URL.createObjectURL(new Blob([Uint8Array.from(given.bytes)], { type }))
      return this.pictureUrl
    }
    const { base } = this.knowledge
    const own = base !== '' && facts.imageUrl?.startsWith(`${base}badges/`)
    return own ? `../${(facts.imageUrl ?? '').slice(base.length)}` : null
  }

  private say(text: string): void {
    this.status.textContent = text
    this.status.classList.remove('visually-hidden')
  }
}

function sorry(error: unknown): string {
  if (error instanceof CryptoUnavailable) {
    return 'This badge cannot be checked here, because the page did not come over a secure connection. Open it with https://.'
  }
  return 'Something went wrong on this page while the badge was read. Try again, or use another Open Badges verifier.'
}
