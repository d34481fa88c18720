import { z } from 'zod'

/** Crosses the border once and is kept nowhere on the way (reliability.md §2, promise 11). */
export const Passphrase = z.string().max(1_000)
