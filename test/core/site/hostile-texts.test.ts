import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { defaultPublishSettings } from '../../../src/core/foundation/publish-settings'
import { BadgeSlug } from '../../../src/core/foundation/slug'
import { awardPage, badgeFiles, sharedFiles, type Site, type SiteAward } from '../../../src/core/site'
import { aDefinition, anAward, anEdition, aSite, aSnapshot, awardId, day } from '../../support/a-site'

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'long-title': 'off', // a badge's name may be long
    'no-inline-style': 'error',
    'require-sri': 'off', // nothing comes from elsewhere
  },
})
const artwork = { svg: '<svg/>', png: new Uint8Array(), card: new Uint8Array() }
const slug = BadgeSlug.parse('data-storytelling')

function pagesOf(site: Site, award: SiteAward): Map<string, string> {
  const files = [...sharedFiles(site), ...badgeFiles(site, { slug, version: 1 }, artwork)]
  const pages = files.filter(({ mediaType }) => mediaType === 'text/html')
  return new Map([
    ...pages.map(({ path, content }) => [path, String(content)] as const),
    ['award', awardPage(site, award)],
  ])
}

async function faults(page: string): Promise<string[]> {
  const report = await validator.validateString(page)
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  )
}

describe('every page', () => {
  const full = { ...defaultPublishSettings, reflection: true }
  const definition = aDefinition({ criteriaUrl: 'https://example.edu/criteria' })
  const badges = [{ slug: definition.slug, versions: [anEdition(definition)] }]

  it.each([
    ['full', anAward()],
    ['without a name', anAward({ name: undefined, results: [], evidence: [], evidenceNarrative: undefined })],
    ['expired', anAward({ standing: { state: 'expired' } })],
    ['withdrawn', anAward({ standing: { state: 'revoked', on: day('2026-06-03'), reason: 'An error' } })],
    ['replaced', anAward({ standing: { state: 'replaced', by: awardId('bbbbbbbbbbbbbbbbbbbbbbbbbb') } })],
  ])('is valid HTML with an award that is %s', async (_, award) => {
    for (const [path, page] of pagesOf(aSite({ publish: full, badges }), award)) {
      expect(await faults(page), path).toEqual([])
    }
  })

  it('has the same elements whatever people wrote', () => {
    const retired = { reason: 'over', on: day('2026-03-01') }
    const elements = (text: string) => {
      const site = aSite({
        publish: full,
        issuer: { ...aSnapshot().issuer, name: text },
        badges: [
          {
            slug,
            retired: { ...retired, reason: text },
            versions: [
              anEdition(
                aDefinition({
                  name: text,
                  description: text,
                  altText: text,
                  unit: text,
                  audience: text,
                  skills: [{ name: text, url: 'https://example.org/', framework: text, code: text, description: text }],
                }),
              ),
            ],
          },
        ],
      })
      const award = anAward({ name: text, narrative: text, reflection: text, evidenceNarrative: text })
      return [...pagesOf(site, award)].map(([path, page]) => [path, page.match(/<[a-z/!][^\s>]*/gi)])
    }

    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(elements(text)).toEqual(elements('a'))
      }),
      { numRuns: 15 },
    )
  })

  it('runs no script and makes no link of what criteria and evidence smuggle in', () => {
    const criteria =
      '<script>alert(1)</script> [x](javascript:alert(1)) ![p](https://tracker.example/p.png) <b onclick=x>'
    const site = aSite({ badges: [{ slug, versions: [anEdition(aDefinition({ criteria }))] }] })

    const page = awardPage(site, anAward())

    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page).not.toMatch(/href="javascript:/i)
    expect(page).not.toMatch(/<img[^>]+tracker/)
    expect(page).not.toMatch(/<[^>]+\sonclick/)
  })
})

/** Text without blank lines (those make paragraphs) that tries to break out of elements and attributes. */
function hostileText() {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '&',
    '</title>',
    '<script>',
    '-->',
    '`',
    '${x}',
    '\u202e',
    'ש',
    '&lt;',
    ' x',
  )
  return fc
    .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 })), { minLength: 1, maxLength: 8 })
    .map((parts) => `a${parts.join('').replace(/\s/g, ' ')}a`)
}
