import { z } from 'zod'

// The window's policy forbids making code from text; without this, schemas would try it once and be refused.
z.config({ jitless: true })
