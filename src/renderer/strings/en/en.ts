import { app } from './app'
import { award } from './award'
import { awards } from './awards'
import { badge } from './badge'
import { badges } from './badges'
import { commands } from './commands'
import { criteria } from './criteria'
import { editor } from './editor'
import { editorActs } from './editor-acts'
import { editorPrecision } from './editor-precision'
import { editorProperties } from './editor-properties'
import { editorSvg } from './editor-svg'
import { newWorkspace } from './new-workspace'
import { outbox } from './outbox'
import { palette } from './palette'
import { settings } from './settings'
import { site } from './site'
import { start } from './start'
import { states } from './states'
import { verify } from './verify'

/** English: one file a screen, ICU messages by key. */
export const en = {
  ...app,
  ...award,
  ...awards,
  ...badge,
  ...badges,
  ...commands,
  ...criteria,
  ...editor,
  ...editorActs,
  ...editorPrecision,
  ...editorProperties,
  ...editorSvg,
  ...newWorkspace,
  ...outbox,
  ...palette,
  ...settings,
  ...site,
  ...start,
  ...states,
  ...verify,
} as const
