import type { ComponentType } from 'react'
import type { RailId } from './rail-items'
import type { Route } from '../state/router'
import { awardScreen } from '../screens/award/award-definition'
import { awardsScreen } from '../screens/awards/awards-definition'
import { badgeScreen } from '../screens/badge/badge-definition'
import { badgesScreen } from '../screens/badges/badges-definition'
import { batchScreen } from '../screens/batch/batch-definition'
import { criteriaScreen } from '../screens/criteria/criteria-definition'
import { designerScreen } from '../editor/screen/designer-definition'
import { mailsScreen } from '../screens/mails/mails-definition'
import { newBadgeScreen } from '../screens/new-badge/new-badge-definition'
import { newWorkspaceScreen } from '../screens/new-workspace/new-workspace-definition'
import { outboxScreen } from '../screens/outbox/outbox-definition'
import { settingsScreen } from '../screens/settings/settings-definition'
import { siteScreen } from '../screens/site/site-definition'
import { startScreen } from '../screens/start/start-definition'
import { verifyScreen } from '../screens/verify/verify-definition'

/** A step of the way to a place; the last one is the place itself and leads nowhere. */
export type Crumb = { readonly text: string; readonly to?: Route }

/** What the frame needs to know of a screen. */
export type ScreenDefinition = {
  readonly component: ComponentType<{ readonly route: Route }>
  /** Which item of the rail is chosen. */
  readonly rail: RailId | null
  /** Rail of 56 instead of 208. */
  readonly slimRail: boolean
  /** With rail and bar around it. */
  readonly framed: boolean
  /** A hook: the way to this place in words. Whoever calls it is drawn anew for another screen. */
  readonly useCrumbs: (route: Route) => readonly Crumb[]
  /** Takes the place of search, key and notifications in the bar. */
  readonly tools?: ComponentType<{ readonly route: Route }>
}

/** A route belongs to exactly one screen. */
const SCREENS: Readonly<Record<Route['screen'], ScreenDefinition>> = {
  start: startScreen,
  'new-workspace': newWorkspaceScreen,
  badges: badgesScreen,
  'new-badge': newBadgeScreen,
  badge: badgeScreen,
  criteria: criteriaScreen,
  designer: designerScreen,
  award: awardScreen,
  batch: batchScreen,
  awards: awardsScreen,
  site: siteScreen,
  outbox: outboxScreen,
  mails: mailsScreen,
  verify: verifyScreen,
  settings: settingsScreen,
}

export function screenOf(route: Route): ScreenDefinition {
  return SCREENS[route.screen]
}
