import { config } from 'zod'

// The page's policy allows no code made from text, not even to find out whether it is allowed; so this runs before any schema is made.
config({ jitless: true })
