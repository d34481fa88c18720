export type { BakedStandard, BakeText, Entry, EntryKind } from './entry'
