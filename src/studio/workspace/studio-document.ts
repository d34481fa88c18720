import { z } from 'zod'
import { Instant, TimeZone } from '../../core/foundation/instant'
import { PublishSettings, defaultPublishSettings } from '../../core/foundation/publish-settings'

/** The only format of studio.json that this program writes; migrations lead to it. */
export const FORMAT_VERSION = 1

/** A kind of badge that the office has, and the shape its templates propose. */
const BadgeCategory = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  shape: z.string().min(1),
})

/** What became of a key that signs no more; `since` is when it stopped, or from when on others may have had it. */
const KeyStanding = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('retired'), since: Instant }),
  z.strictObject({
    state: z.literal('compromised'),
    since: Instant,
    /** When the office said so. */
    noted: Instant,
    reason: z.string().optional(),
  }),
])
export type KeyStanding = z.infer<typeof KeyStanding>

/** studio.json: the office, its settings and which keys sign (contract.md, Workspace folder). */
export const StudioDocument = z.strictObject({
  formatVersion: z.literal(FORMAT_VERSION),
  issuer: z.strictObject({
    name: z.string().min(1).max(200),
    /** Base URL of the site with a final slash. */
    url: z.url(),
    email: z.string().optional(),
    did: z.string().startsWith('did:'),
    linkedInOrganizationId: z.string().optional(),
    /** The office's mark: an SVG without active content, relative to the workspace. */
    logo: z
      .string()
      .regex(/^brand\/logo-[0-9a-f]{16}\.svg$/)
      .optional(),
  }),
  settings: z.strictObject({
    timeZone: TimeZone,
    publish: PublishSettings,
    categories: z.array(BadgeCategory),
    /** Names of the levels; the first is level 1. */
    levels: z.array(z.string().min(1)),
    /** Roles that must agree before a badge is published; none by default. */
    signOffSteps: z.array(z.string().min(1)),
  }),
  /** Ids of the keys that sign now; a did:key issuer has no key for the JWT form. */
  signingKeys: z.strictObject({ embedded: z.string(), jwt: z.string().optional() }),
  /** By key id; absent for keys that sign. */
  keyStandings: z.record(z.string(), KeyStanding).optional(),
  /** The last backup of the keys, and which keys it holds. */
  keyBackup: z.strictObject({ at: Instant, keys: z.array(z.string()) }).optional(),
  /** The first status list that this workspace may use: those before it belong to awards that were not brought back. */
  firstStatusList: z.int().min(1).optional(),
  /** The built-in sample: its passphrase was made up by the program. */
  sample: z.boolean().optional(),
})
export type StudioDocument = z.infer<typeof StudioDocument>

/** Settings of a new workspace (contract.md, Badge definition). */
export function defaultSettings(timeZone: TimeZone): StudioDocument['settings'] {
  return {
    timeZone,
    publish: defaultPublishSettings,
    categories: [
      { id: 'academic', name: 'Academic', shape: 'shield' },
      { id: 'co-curricular', name: 'Co-curricular', shape: 'circle' },
      { id: 'professional-development', name: 'Professional development', shape: 'hexagon' },
      { id: 'standalone', name: 'Standalone', shape: 'square' },
    ],
    levels: ['Level 1', 'Level 2', 'Level 3', 'Level 4'],
    signOffSteps: [],
  }
}
