import { seeded } from '../harness/seeded'

const NAMES = [
  'Zoë Ångström',
  '李小龍',
  'Ольга Иванова',
  "Renée O'Neil",
  'مريم حسن',
  'Łukasz Wójcik',
  'नमस्ते देवी',
  'Ana Ruiz',
]
const LEVELS = ['proficient', 'distinguished', '']

/** A class list for the sample badge: names in several scripts, one to three evidences, a score and sometimes a level. */
export function rosterCsv(count: number, first = 0): Uint8Array {
  const next = seeded(count + first)
  const rows = ['name,email,awarded,evidence,result score,result level']
  for (let i = first; i < first + count; i++) {
    const urls = Array.from({ length: 1 + Math.floor(next() * 3) }, (_, k) => `https://portfolio.example.edu/${i}/${k}`)
    const score = 60 + Math.floor(next() * 41)
    const level = LEVELS[Math.floor(next() * LEVELS.length)] ?? ''
    rows.push(
      `${NAMES[i % NAMES.length]} ${i},p${i}@students.example.edu,2026-05-10,${urls.join(' ')},${score},${level}`,
    )
  }
  return Buffer.from(`${rows.join('\n')}\n`)
}
