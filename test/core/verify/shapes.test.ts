import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { isJsonObject, type JsonObject, type JsonValue } from '../../../src/core/foundation/json'
import { openBadgeCredential } from '../../../src/core/credential'
import { anAwardSource } from '../../support/awards'
import { schemaComplaints } from '../../support/official-schemas'
import { aVerifyContext, verdictOn } from '../../support/verify'

type Path = readonly (string | number)[]

/** A credential that has some of everything the schema knows. */
let full: JsonObject
beforeAll(() => {
  const own = openBadgeCredential(anAwardSource())
  const subject = own['credentialSubject'] as JsonObject
  const image = { id: 'https://a.example/i.png', type: 'Image', caption: 'A star' }
  const address = {
    type: ['Address'],
    addressCountry: 'Germany',
    geo: { type: 'GeoCoordinates', latitude: 1.5, longitude: 2 },
  }
  const other = [{ type: 'IdentifierEntry', identifier: '7', identifierType: 'systemId' }]
  const profile = {
    id: 'urn:uuid:1',
    type: ['Profile'],
    name: 'Unit',
    description: 'A unit',
    dateOfBirth: '1990-01-31',
    address,
    otherIdentifier: other,
  }
  full = {
    ...own,
    image,
    description: 'For wallets',
    evidence: [{ type: ['Evidence'], name: 'Talk', description: 'In May', narrative: 'x', genre: 'x', audience: 'x' }],
    proof: [{ type: 'DataIntegrityProof', created: '2026-03-01T10:00:00Z', proofPurpose: 'assertionMethod' }],
    issuer: { ...(own['issuer'] as JsonObject), ...profile, parentOrg: profile, image },
    termsOfUse: [{ type: 'Terms' }],
    refreshService: { id: 'https://a.example/r', type: '1EdTechCredentialRefresh' },
    credentialSubject: {
      ...subject,
      image,
      source: profile,
      activityStartDate: '2026-03-01T10:00:00Z',
      creditsEarned: 3,
      role: 'x',
    },
  }
})

/** What the check of the shape alone says: nothing, a warning or a fault. */
async function shapeOf(document: JsonObject): Promise<string | undefined> {
  const { checks } = await verdictOn(document, aVerifyContext())
  return checks.find(({ id }) => id === 'format.schema')?.outcome
}

function pathsOf(value: JsonValue, path: Path = []): Path[] {
  const entries: [string | number, JsonValue][] = Array.isArray(value)
    ? [...(value as readonly JsonValue[]).entries()]
    : isJsonObject(value)
      ? Object.entries(value).filter(([name]) => name !== '@context')
      : []
  return [...(path.length > 0 ? [path] : []), ...entries.flatMap(([name, member]) => pathsOf(member, [...path, name]))]
}

function changed(
  value: JsonValue,
  [name, ...rest]: Path,
  change: (old: JsonValue) => JsonValue | undefined,
): JsonValue | undefined {
  if (name === undefined) return change(value)
  if (Array.isArray(value)) {
    return (value as readonly JsonValue[]).flatMap((entry, i) =>
      i === name ? (changed(entry, rest, change) ?? []) : [entry],
    )
  }
  if (!isJsonObject(value)) return value
  const members = Object.entries(value).flatMap(([member, entry]): [string, JsonValue][] => {
    const next = member === name ? changed(entry, rest, change) : entry
    return next === undefined ? [] : [[member, next]]
  })
  return Object.fromEntries(members)
}

const changes: Readonly<Record<string, (old: JsonValue) => JsonValue | undefined>> = {
  removed: () => undefined,
  number: () => 7,
  text: () => 'text',
  flag: () => true,
  nothing: () => null,
  object: () => ({}),
  'empty list': () => [],
  'another type': (old) => (typeof old === 'string' ? `${old}x` : old),
  'one more member': (old) => (isJsonObject(old) ? { ...old, extra: 1 } : old),
  'bare date': (old) => (typeof old === 'string' && /^\d{4}-/.test(old) ? '2026-03-01' : old),
  'impossible date': (old) => (typeof old === 'string' && /^\d{4}-/.test(old) ? '2026-02-30T10:00:00Z' : old),
}

describe('format.schema beside the official JSON Schema', () => {
  it('accepts the full credential, as ajv does', async () => {
    expect(schemaComplaints(full)).toEqual([])
    expect(await shapeOf(full)).toBe('pass')
  })

  it('refuses whatever ajv refuses and nothing else, with any member changed', async () => {
    const paths = pathsOf(full).filter(([first]) => first !== 'type') // format.type asks for these
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.constantFrom(...Object.keys(changes)), async (path, name) => {
        const document = changed(full, path, changes[name] ?? ((old) => old)) as JsonObject
        const complaints = schemaComplaints(document)
        const outcome = await shapeOf(document)

        if (complaints.length === 0) expect([path, name, outcome]).toEqual([path, name, 'pass'])
        else expect([path, name, outcome, complaints]).not.toEqual([path, name, 'pass', complaints])
      }),
      { numRuns: 300 },
    )
  }, 240_000)

  it('only warns where one value stands for a list of one', async () => {
    const subject = full['credentialSubject'] as JsonObject
    const [identifier] = subject['identifier'] as JsonObject[]
    const document = { ...full, credentialSubject: { ...subject, identifier: identifier ?? {} } }

    expect(schemaComplaints(document)).not.toEqual([])
    expect(await shapeOf(document)).toBe('warn')
  })
})
