import { describe, expect, it } from 'vitest'
import { readKnowledge } from '../../src/verifier/knowledge'

const data = {
  issuer: 'did:web:badges.example.edu',
  zone: 'Europe/Berlin',
  contact: 'office@example.edu',
  contexts: { 'https://www.w3.org/ns/credentials/v2': { '@context': {} } },
  documents: {
    'https://badges.example.edu/issuer.json': { id: 'https://badges.example.edu/issuer.json', name: 'Zoë' },
  },
}
const textOf = (bytes: Uint8Array | null | Promise<Uint8Array | null>) =>
  bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : bytes

describe('readKnowledge', () => {
  it('answers with the documents of the page and tells where the site is', () => {
    const knowledge = readKnowledge(JSON.stringify(data))

    expect(knowledge).toMatchObject({ issuer: data.issuer, zone: data.zone, contact: data.contact })
    expect(knowledge.base).toBe('https://badges.example.edu/')
    expect(textOf(knowledge.documents('https://badges.example.edu/issuer.json'))).toContain('Zoë')
    expect([...knowledge.contexts.keys()]).toEqual(['https://www.w3.org/ns/credentials/v2'])
  })

  it.each(['toString', '__proto__', 'https://other.example/'])('has no document at %s', (url) => {
    expect(readKnowledge(JSON.stringify(data)).documents(url)).toBeNull()
  })

  it.each(['', 'no JSON', '[]', '{"documents":7,"zone":"Mars/Olympus"}'])(
    'knows nothing from %j, and does not stop',
    (json) => {
      const knowledge = readKnowledge(json)

      expect(knowledge).toMatchObject({ issuer: '', base: '' })
      expect('zone' in knowledge).toBe(false)
      expect(knowledge.documents('https://badges.example.edu/issuer.json')).toBeNull()
    },
  )
})
