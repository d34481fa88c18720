import { bug } from '../foundation/bug'
import type { StatusPlace } from './events'

/** Bits of a status list: the least that the standard allows (BitstringStatusList 1.0, 2.2). */
const STATUS_LIST_BITS = 131_072
// A list is closed at 80 %, so that a random place is found quickly (standards.md §4.1).
const MOST_PLACES = Math.floor(STATUS_LIST_BITS * 0.8)

/** Hands out places in status lists at random and none twice, so that a position tells nothing of the order of awards. */
export class StatusPlaces {
  /** @param firstList lists before it are left to awards that are not in this workspace */
  constructor(private readonly firstList = 1) {}

  private readonly lists = new Map<number, { readonly taken: Uint8Array; count: number }>()

  /** Marks a place that an award holds already, whatever became of the award. */
  reserve({ list, index }: StatusPlace): void {
    const { taken } = this.list(list)
    const bit = 0x80 >> (index & 7)
    const byte = taken[index >> 3] ?? bug(`status index ${index} is outside of its list`)
    if ((byte & bit) !== 0) return
    taken[index >> 3] = byte | bit
    this.list(list).count++
  }

  /** A free place of the last list, or of the next one when that is full. */
  take(random: (byteCount: number) => Uint8Array): StatusPlace {
    const last = Math.max(this.firstList, ...this.lists.keys())
    const list = this.list(last).count < MOST_PLACES ? last : last + 1
    for (let tries = 0; tries < 10_000; tries++) {
      const [a = 0, b = 0, c = 0] = random(3)
      const index = ((a << 16) | (b << 8) | c) % STATUS_LIST_BITS // 2^24 is a multiple: no place is likelier than another
      if (this.isTaken(list, index)) continue
      this.reserve({ list, index })
      return { list, index }
    }
    return bug('the random source gives the same places for ever')
  }

  private isTaken(list: number, index: number): boolean {
    return ((this.list(list).taken[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0
  }

  private list(number: number): { readonly taken: Uint8Array; count: number } {
    const found = this.lists.get(number)
    if (found) return found
    const made = { taken: new Uint8Array(STATUS_LIST_BITS / 8), count: 0 }
    this.lists.set(number, made)
    return made
  }
}
