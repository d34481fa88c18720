import { readFileSync } from 'node:fs'
import { z } from 'zod'

const folder = new URL('../../resources/contexts/', import.meta.url)
const Index = z.record(z.string(), z.object({ file: z.string(), sha256: z.string() }))

/** The index of resources/contexts. */
export const contextIndex = Index.parse(JSON.parse(readFileSync(new URL('index.json', folder), 'utf8')))

/** The contexts that Rosette ships, by URL. */
export const shippedContexts: ReadonlyMap<string, unknown> = new Map(
  Object.entries(contextIndex).map(([url, { file }]) => [url, JSON.parse(readFileSync(new URL(file, folder), 'utf8'))]),
)

/** The same, and the examples context that the vectors of W3C use. */
export const testContexts: ReadonlyMap<string, unknown> = new Map([
  ...shippedContexts,
  [
    'https://www.w3.org/ns/credentials/examples/v2',
    JSON.parse(readFileSync(new URL('../vectors/contexts/credentials-examples-v2.jsonld', import.meta.url), 'utf8')),
  ],
])
