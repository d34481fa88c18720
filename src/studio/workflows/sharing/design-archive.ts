import { unzipSync } from 'fflate'
import { concatBytes } from '../../../core/foundation/bytes'
import { problem, type Problem } from '../../../core/foundation/problem'
import { ok, refuse, type Result } from '../../../core/foundation/result'
import { StoreZip } from '../publishing/store-zip'

/** A design in a file of its own: the text of design.json, and pictures by their name in `assets/`. */
export type DesignArchive = { readonly design: Uint8Array; readonly assets: ReadonlyMap<string, Uint8Array> }

/** More than any design holds, and little enough to be unpacked in memory (reliability.md §4). */
const MOST_ENTRIES = 500
const MOST_BYTES = 64 << 20
const ASSET_NAME = /^assets\/([0-9a-f]{64}\.(?:png|jpg))$/

/** The bytes of NAME.badgedesign (contract.md, Design file); the same design gives the same bytes. */
export async function packDesign({ design, assets }: DesignArchive): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  const zip = new StoreZip((bytes) => {
    parts.push(bytes)
    return Promise.resolve()
  })
  await zip.add('design.json', [design])
  for (const name of [...assets.keys()].sort()) await zip.add(`assets/${name}`, [assets.get(name) ?? new Uint8Array()])
  await zip.finish()
  return concatBytes(...parts)
}

/**
 * Opens a .badgedesign file that may come from anybody: nothing but a design and pictures is unpacked, nothing before its
 * claimed size is counted, and never more than that. Problems: design-file-damaged, file-too-large.
 */
export function unpackDesign(bytes: Uint8Array, file: string): Result<DesignArchive> {
  let count = 0
  let total = 0
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count += 1
        if (name !== 'design.json' && !ASSET_NAME.test(name)) return false
        total += originalSize
        if (count > MOST_ENTRIES || total > MOST_BYTES) throw new TooMuch()
        return true
      },
    })
    const { 'design.json': design, ...rest } = entries
    if (!design) return refuse(damaged(file))
    const assets = Object.entries(rest).map(([name, asset]) => [ASSET_NAME.exec(name)?.[1] ?? name, asset] as const)
    return ok({ design, assets: new Map(assets) })
  } catch (error) {
    return refuse(error instanceof TooMuch ? tooMuch(file) : damaged(file)) // fflate throws on whatever is no ZIP
  }
}

class TooMuch extends Error {}

export function damaged(file: string): Problem {
  return problem({
    code: 'design-file-damaged',
    where: { file },
    message: `${file} is no whole design file.`,
    remedy: 'Ask for it again; it ends in .badgedesign.',
    values: { file },
  })
}

function tooMuch(file: string): Problem {
  return problem({
    code: 'file-too-large',
    where: { file },
    message: `${file} unpacks to more than ${MOST_BYTES >> 20} MiB.`,
    remedy: 'Choose a smaller file.',
    values: { file, mebibytes: MOST_BYTES >> 20 },
  })
}
