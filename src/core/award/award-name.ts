import { AwardId } from '../foundation/ids'

/** The award that somebody names by its id or by the address of its page; null for anything else. */
export function awardIdOf(text: string): AwardId | null {
  const name = /^https?:\/\/\S+\/awards\/([a-z2-7]{26})(?:\/\S*)?$/i.exec(text.trim())?.[1] ?? text.trim()
  return AwardId.safeParse(name.toLowerCase()).data ?? null
}
