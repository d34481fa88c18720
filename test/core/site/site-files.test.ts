import { describe, expect, it } from 'vitest'
import { BadgeSlug } from '../../../src/core/foundation/slug'
import { awardFiles, awardPaths, badgeFiles, sharedFiles, type Site, type SiteFile } from '../../../src/core/site'
import { aDefinition, anAward, anEdition, aSite, aSnapshot, day } from '../../support/a-site'
import { textOf } from '../../support/html'

const slug = BadgeSlug.parse('data-storytelling')
const artwork = { svg: '<svg/>', png: Uint8Array.of(1), card: Uint8Array.of(2) }
const images = { png: [Uint8Array.of(3), Uint8Array.of(4)], svg: '<svg/>' }

function allFiles(site: Site): readonly SiteFile[] {
  return [
    ...sharedFiles(site),
    ...badgeFiles(site, { slug, version: 1 }, artwork),
    ...awardFiles(site, anAward(), images),
  ]
}

const paths = (files: readonly SiteFile[]) => files.map(({ path }) => path)
const contentOf = (files: readonly SiteFile[], path: string) =>
  String(files.find((file) => file.path === path)?.content)

describe('files of a site', () => {
  it('lie where the contract says', () => {
    expect(paths(allFiles(aSite()))).toEqual(
      expect.arrayContaining([
        'index.html',
        '.well-known/did.json',
        '.well-known/jwks.json',
        'issuer.json',
        'revocations.json',
        'status/1.json',
        'verify/index.html',
        'my-badges/index.html',
        '404.html',
        'robots.txt',
        '.nojekyll',
        '.htaccess',
        'web.config',
        '_headers',
        'badges/data-storytelling/1/index.html',
        'badges/data-storytelling/1/badgeclass.json',
        'badges/data-storytelling/1/achievement.json',
        'badges/data-storytelling/1/image.svg',
        'badges/data-storytelling/1/image.png',
        'badges/data-storytelling/1/card.png',
        'awards/ljma7oushsiahvf2l4ruajiua5/index.html',
        'awards/ljma7oushsiahvf2l4ruajiua5/credential.json',
        'awards/ljma7oushsiahvf2l4ruajiua5/credential.jwt',
        'awards/ljma7oushsiahvf2l4ruajiua5/assertion.json',
        'awards/ljma7oushsiahvf2l4ruajiua5/badge.png',
        'awards/ljma7oushsiahvf2l4ruajiua5/badge.svg',
      ]),
    )
  })

  it('put the keys at the root where the base URL has a path, as did:web wants', () => {
    const site = aSite({ issuer: { ...aSnapshot().issuer, url: 'https://org.example.io/badges/' } })

    const found = paths(sharedFiles(site))

    expect(found).toContain('did.json')
    expect(found).toContain('jwks.json')
    expect(found).not.toContain('.well-known/did.json')
    expect(contentOf(sharedFiles(site), '404.html')).toContain('href="/badges/assets/site.css"')
  })

  it('have no did.json and no JWT where the issuer is a did:key', () => {
    const { issuer, revocations, statusLists } = aSnapshot().documents

    const site = aSite({ documents: { issuer, revocations, statusLists } })
    const found = [...paths(sharedFiles(site)), ...paths(awardFiles(site, anAward({ jwt: undefined }), images))]

    expect(found.filter((path) => /did\.json|jwks\.json|\.jwt$/.test(path))).toEqual([])
  })

  it('are the same bytes from the same snapshot', () => {
    expect(allFiles(aSite())).toEqual(allFiles(aSite()))
  })

  it('do not depend on the order of badges and versions', () => {
    const lab = aDefinition({}, 'lab-safety')
    const data = aDefinition()
    const versions = [anEdition(data, 1), anEdition(data, 2)]
    const badges = [
      { slug: data.slug, versions },
      { slug: lab.slug, versions: [anEdition(lab)] },
    ]
    const turned = [
      { slug: lab.slug, versions: [anEdition(lab)] },
      { slug: data.slug, versions: [...versions].reverse() },
    ]

    expect(sharedFiles(aSite({ badges: turned }))).toEqual(sharedFiles(aSite({ badges })))
  })

  it('write signed documents exactly as given', () => {
    const files = awardFiles(aSite(), anAward({ credential: '{ "a" :1}\n' }), images)

    expect(contentOf(files, 'awards/ljma7oushsiahvf2l4ruajiua5/credential.json')).toBe('{ "a" :1}\n')
  })

  it('name no award outside its own folder', () => {
    const shared = [...sharedFiles(aSite()), ...badgeFiles(aSite(), { slug, version: 1 }, artwork)]

    expect(shared.filter(({ content }) => String(content).includes('ljma7oushsiahvf2l4ruajiua5'))).toEqual([])
  })

  it('hold no address but the office’s and the badge’s contact, and none where the settings say no', () => {
    const { publish } = aSnapshot()
    const silent = aSite({ publish: { ...publish, officeEmail: false, badgeContact: false } })

    const addresses = (site: Site) =>
      new Set(allFiles(site).flatMap(({ content }) => String(content).match(/[\w.+-]+@[\w-]+\.[\w.]*\w/g) ?? []))

    expect([...addresses(aSite())]).toEqual(['data-badges@example.edu'])
    expect([...addresses(silent)]).toEqual([])
  })
})

describe('awardPaths', () => {
  it('tells what awardFiles writes', () => {
    const site = aSite()
    const award = anAward()

    expect(awardPaths(site, award.id, { jwt: true })).toEqual(paths(awardFiles(site, award, images)))
  })
})

describe('index page', () => {
  it('keeps retired badges, apart, with day and reason', () => {
    const definition = aDefinition()
    const retired = { reason: 'replaced by a course', on: day('2026-03-01') }
    const site = aSite({ badges: [{ slug: definition.slug, versions: [anEdition(definition)], retired }] })

    const text = textOf(contentOf(sharedFiles(site), 'index.html'))

    expect(text).toContain(
      'No longer awarded Data Storytelling Since 1 March 2026: replaced by a course. Awards stay valid',
    )
  })

  it('says that there is no badge yet', () => {
    expect(contentOf(sharedFiles(aSite({ badges: [] })), 'index.html')).toContain('No badge has been published yet.')
  })
})

describe('badge page', () => {
  it('describes the badge in the words of schema.org', () => {
    const page = contentOf(badgeFiles(aSite(), { slug, version: 1 }, artwork), 'badges/data-storytelling/1/index.html')

    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? ''

    expect(JSON.parse(json)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'EducationalOccupationalCredential',
      name: 'Data Storytelling',
      url: 'https://badges.example.edu/badges/data-storytelling/1/',
      credentialCategory: 'badge',
      educationalLevel: 'Level 2',
      validFor: 'P3Y',
      inLanguage: 'en',
      recognizedBy: { '@type': 'Organization', url: 'https://badges.example.edu/' },
    })
    expect(JSON.parse(json)).toHaveProperty('competencyRequired.0.termCode', 'DV-3')
  })

  it('points from an old version to the newest', () => {
    const definition = aDefinition()
    const versions = [anEdition(definition, 1), anEdition(definition, 2)]
    const site = aSite({ badges: [{ slug, versions }] })

    const page = (version: number) =>
      contentOf(badgeFiles(site, { slug, version }, artwork), `badges/data-storytelling/${version}/index.html`)

    expect(page(1)).toContain('<a href="../2/">version 2</a>')
    expect(page(2)).not.toContain('newer version')
  })

  it('gives a document for every part of the rubric', () => {
    const page = contentOf(badgeFiles(aSite(), { slug, version: 1 }, artwork), 'badges/data-storytelling/1/index.html')

    expect(textOf(page)).toContain('Review score From 0 % to 100 %. At least 60 % is required.')
    expect(textOf(page)).toContain('Distinguished 4 points The story also shows uncertainty')
    expect(textOf(page)).toContain('Pass INST 201 Grade C- or better')
  })
})

describe('verify page', () => {
  it('carries what the check needs and stays one script element whatever the documents say', () => {
    const hostile = '{"name":"</script><script>alert(1)</script><!--"}'
    const documents = { ...aSnapshot().documents, issuer: hostile }
    const page = contentOf(sharedFiles(aSite({ documents, verifierScript: 'x="</script><!--"' })), 'verify/index.html')

    const json = /id="rosette-documents">(.*?)<\/script>/s.exec(page)?.[1] ?? ''

    expect(JSON.parse(json)).toMatchObject({
      issuer: 'did:web:badges.example.edu',
      documents: {
        'https://badges.example.edu/.well-known/did.json': { id: 'did:web:badges.example.edu' },
        'https://badges.example.edu/issuer.json': { name: '</script><script>alert(1)</script><!--' },
        'https://badges.example.edu/status/1.json': {},
        'https://badges.example.edu/badges/data-storytelling/1/badgeclass.json': { type: 'BadgeClass' },
      },
    })
    expect(page.match(/<script/g)).toHaveLength(2)
    expect(page).not.toContain('<!--')
  })
})

describe('host files', () => {
  it('send the same policy that the pages carry, and let other sites read the documents', () => {
    const files = sharedFiles(aSite())
    const hash = /'sha256-[^']+'/.exec(contentOf(files, 'verify/index.html'))?.[0] ?? 'none'

    for (const path of ['.htaccess', 'web.config', '_headers', 'nginx-headers.conf']) {
      expect(contentOf(files, path)).toContain(`default-src 'none'; script-src`)
      expect(contentOf(files, path)).toContain(hash)
      expect(contentOf(files, path)).toMatch(/Access-Control-Allow-Origin["']?[ :]+(value=)?["']?\*/)
      expect(contentOf(files, path)).not.toContain('{{')
    }
  })

  it('forbid listing a folder', () => {
    const files = sharedFiles(aSite())

    expect(contentOf(files, '.htaccess')).toContain('Options -Indexes')
    expect(contentOf(files, 'nginx-headers.conf')).toContain('autoindex off')
    expect(contentOf(files, 'web.config')).toContain('<directoryBrowse enabled="false" />')
  })
})
