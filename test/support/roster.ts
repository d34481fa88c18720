import { utf8 } from '../../src/core/foundation/bytes'

/** A CSV of people who fulfil data-storytelling; addresses and student ids are marked words. */
export function aRoster(count: number, options: { readonly from?: number } = {}): { name: string; bytes: Uint8Array } {
  const lines = ['name,email,awarded,evidence,result score,student id']
  for (let i = options.from ?? 1; i < (options.from ?? 1) + count; i++)
    lines.push(`Zoë Ünal ${i},canary-${i}@example.edu,2026-03-01,https://example.edu/e/${i},88,CANARY-ID-${i}`)
  return { name: 'spring.csv', bytes: utf8(`${lines.join('\n')}\n`) }
}
