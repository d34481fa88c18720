import { describe, expect, it } from 'vitest'
import { defaultPublishSettings } from '../../../src/core/foundation/publish-settings'
import { awardPage } from '../../../src/core/site'
import { aDefinition, anAward, anEdition, aSite, awardId, day } from '../../support/a-site'
import { textOf } from '../../support/html'

const everything = { ...defaultPublishSettings, reflection: true }

describe('awardPage', () => {
  it('says what, who, by whom, when and how it stands, in this order', () => {
    const text = textOf(awardPage(aSite(), anAward()))

    const order = [
      'Data Storytelling',
      'Amara Okafor',
      'Issued by College of Information, University of Example',
      '10 May 2026, valid until 10 May 2029',
      'Valid, as of 26 May 2026',
      'What it took',
      'Skills',
      'Result',
      'Evidence',
      'Check it yourself',
    ]

    expect(text).toMatch(new RegExp(order.map((words) => words.replace(/[.?]/g, '\\$&')).join('.*')))
  })

  it('puts the reached level in words before the bare number', () => {
    const text = textOf(awardPage(aSite(), anAward()))

    expect(text).toMatch(/Level: Proficient\s+Charts are correct and labelled/)
    expect(text.indexOf('Level: Proficient')).toBeLessThan(text.indexOf('Review score: 60 %, at least 60 % required'))
  })

  it.each([
    [{ state: 'expired' }, 'Expired on 10 May 2029'],
    [{ state: 'revoked', on: day('2026-06-03'), reason: 'Awarded in error' }, 'Withdrawn on 3 June 2026'],
    [{ state: 'suspended', on: day('2026-06-03') }, 'Suspended since 3 June 2026'],
    [{ state: 'replaced', by: awardId('bbbbbbbbbbbbbbbbbbbbbbbbbb') }, 'Replaced by a corrected badge'],
  ] as const)('says of an award that is %o: %s', (standing, words) => {
    expect(textOf(awardPage(aSite(), anAward({ standing })))).toContain(words)
  })

  it('claims nothing about the person and offers no sharing once the award is withdrawn', () => {
    const page = awardPage(aSite({ publish: everything }), anAward({ standing: { state: 'revoked' } }))

    expect(page).not.toContain('linkedin.com')
    expect(page).not.toContain('portfolio.example.edu')
    expect(textOf(page)).not.toContain('Proficient,')
    expect(textOf(page)).not.toContain('I learned to leave things out.')
    expect(page).toContain('badge.png')
  })

  it('publishes the earner’s words and name only where the settings do', () => {
    const shy = { ...defaultPublishSettings, earnerNameOnPage: false, evidence: false }

    const open = awardPage(aSite({ publish: everything }), anAward())
    const closed = awardPage(aSite({ publish: shy }), anAward())

    expect(open).toContain('I learned to leave things out.')
    expect(closed).not.toContain('I learned to leave things out.')
    expect(closed).not.toContain('Okafor')
    expect(closed).not.toContain('portfolio.example.edu')
  })

  it('keeps the name out of title and previews unless the settings say otherwise', () => {
    const head = (publish: typeof everything) => awardPage(aSite({ publish }), anAward()).split('<body>')[0]

    expect(head(everything)).not.toContain('Okafor')
    expect(head({ ...everything, earnerNameInPreviews: true })).toContain('Data Storytelling, awarded to Amara Okafor')
  })

  it('asks search engines to leave it out and names its machine forms', () => {
    const page = awardPage(aSite(), anAward())

    expect(page).toContain('<meta name="robots" content="noindex">')
    expect(page).toContain('<link rel="alternate" type="application/vc" href="credential.json">')
    expect(page).toContain('<link rel="alternate" type="application/ld+json" href="assertion.json">')
    expect(page).toContain(
      '<link rel="canonical" href="https://badges.example.edu/awards/ljma7oushsiahvf2l4ruajiua5/">',
    )
    expect(page).toContain('content="https://badges.example.edu/badges/data-storytelling/1/card.png"')
  })

  it('fills in LinkedIn’s form as LinkedIn names its fields', () => {
    const page = awardPage(aSite(), anAward({ awarded: day('2026-03-01'), validUntil: undefined }))

    const address = /https:\/\/www\.linkedin\.com\/profile\/add[^"]*/.exec(page)?.[0].replaceAll('&#38;', '&')
    const form = new URL(address ?? '').searchParams

    expect(Object.fromEntries(form)).toEqual({
      startTask: 'CERTIFICATION_NAME',
      name: 'Data Storytelling',
      organizationName: 'College of Information, University of Example',
      issueYear: '2026',
      issueMonth: '3',
      certUrl: 'https://badges.example.edu/awards/ljma7oushsiahvf2l4ruajiua5/',
      certId: 'ljma7oushsiahvf2l4ruajiua5',
    })
  })

  it('hands the credential to the verifier page behind the #, which no server sees', () => {
    const credential = JSON.stringify({ name: 'Größe & "Maß" <100 %>', achievement: 'é#?' })

    const page = awardPage(aSite(), anAward({ credential }))
    const fragment = /href="\.\.\/\.\.\/verify\/#([^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''

    expect(decodeURIComponent(fragment)).toBe(credential)
  })

  it('uses translated words field by field and says which language they are in', () => {
    const page = awardPage(aSite(), anAward({ language: 'es-MX' }))

    expect(page).toContain('<h1 lang="es" dir="auto">Narrativa con datos</h1>')
    expect(textOf(page)).toContain('completes the four studio sessions')
  })

  it('sets a name with a letter the typeface lacks in one other typeface, and isolates its direction', () => {
    const page = awardPage(aSite(), anAward({ name: 'أميرة الزهراني' }))

    expect(page).toContain('<p class="earner"><bdi class="other-script">أميرة الزهراني</bdi></p>')
    expect(awardPage(aSite(), anAward({ name: 'Łukasz Świątek' }))).toContain('<bdi>Łukasz Świątek</bdi>')
  })

  it('has no empty section for an award without results, evidence or words', () => {
    const text = textOf(
      awardPage(
        aSite(),
        anAward({
          name: undefined,
          results: [],
          evidence: [],
          evidenceNarrative: undefined,
          narrative: undefined,
          reflection: undefined,
        }),
      ),
    )

    for (const heading of ['Result', 'Evidence', 'From the issuer', 'In the words']) expect(text).not.toContain(heading)
  })

  it('does not call a degree a micro-credential', () => {
    const definition = aDefinition({ achievementType: 'MasterDegree' })

    const page = awardPage(aSite({ badges: [{ slug: definition.slug, versions: [anEdition(definition)] }] }), anAward())

    expect(page).not.toContain('micro-credential')
  })

  it('writes the same page whatever pages were written before', () => {
    const site = aSite({ publish: everything })
    const other = anAward({
      id: awardId('bbbbbbbbbbbbbbbbbbbbbbbbbb'),
      name: 'Bo $& Li',
      credential: '{"a":"$1"}',
      results: [],
    })

    awardPage(site, anAward())
    const second = awardPage(site, other)

    expect(second).toBe(awardPage(aSite({ publish: everything }), other))
    expect(second).not.toContain('ljma7oushsiahvf2l4ruajiua5')
    expect(second).not.toContain('Amara')
    expect(second).not.toContain('zzzzz')
    expect(second).not.toContain('\0')
  })
})
