import { seeded } from '../harness/seeded'

const NAMES = ['Zoë Ångström', '李小龍', 'Ольга Иванова', "Renée O'Neil", 'مريم', 'Łukasz', 'नमस्ते', 'Ana Ruiz']

/** Texts about as long as a signed credential (3.4 kB), each different, in several scripts. */
export function credentialTexts(count: number): string[] {
  const next = seeded(7)
  return Array.from({ length: count }, (_, i) => {
    const filling = Array.from({ length: 330 }, () => Math.floor(next() * 1e9).toString(36)).join(' ')
    return JSON.stringify({ id: `urn:award:${i}`, name: NAMES[i % NAMES.length], narrative: filling.slice(0, 3300) })
  })
}
