import type { Route } from '../state/router'
import type { PlainKey } from '../strings/strings'
import {
  GearSixIcon,
  GlobeSimpleIcon,
  ListMagnifyingGlassIcon,
  MedalIcon,
  PaperPlaneTiltIcon,
  SealCheckIcon,
  ShieldCheckIcon,
  type Icon,
} from '../ui/icons'

export type RailId = 'badges' | 'award' | 'awards' | 'site' | 'outbox' | 'verify' | 'settings'

export type RailItem = {
  readonly id: RailId
  readonly text: PlainKey
  readonly icon: Icon
  readonly route: Route
  readonly shortcut: string
}

/** Places of the rail; the shortcuts are their numbers. */
export const RAIL: readonly RailItem[] = [
  { id: 'badges', text: 'rail.badges', icon: MedalIcon, route: { screen: 'badges' }, shortcut: 'Mod+1' },
  { id: 'award', text: 'rail.award', icon: SealCheckIcon, route: { screen: 'award' }, shortcut: 'Mod+2' },
  { id: 'awards', text: 'rail.awards', icon: ListMagnifyingGlassIcon, route: { screen: 'awards' }, shortcut: 'Mod+3' },
  { id: 'site', text: 'rail.site', icon: GlobeSimpleIcon, route: { screen: 'site' }, shortcut: 'Mod+4' },
  { id: 'outbox', text: 'rail.outbox', icon: PaperPlaneTiltIcon, route: { screen: 'outbox' }, shortcut: 'Mod+5' },
  { id: 'verify', text: 'rail.verify', icon: ShieldCheckIcon, route: { screen: 'verify' }, shortcut: 'Mod+6' },
  {
    id: 'settings',
    text: 'rail.settings',
    icon: GearSixIcon,
    route: { screen: 'settings', section: 'organisation' },
    shortcut: 'Mod+7',
  },
]
