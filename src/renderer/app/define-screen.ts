import { createElement, type ComponentType } from 'react'
import type { Crumb, ScreenDefinition } from './screens'
import type { Route } from '../state/router'

type RouteOf<S extends Route['screen']> = Extract<Route, { screen: S }>

/** Describes a screen to the frame; its parts get the route of their own screen. */
export function defineScreen<S extends Route['screen']>(
  screen: S,
  given: {
    readonly component: ComponentType<{ readonly route: RouteOf<S> }>
    readonly useCrumbs: (route: RouteOf<S>) => readonly Crumb[]
    readonly rail?: ScreenDefinition['rail']
    readonly slimRail?: boolean
    readonly framed?: boolean
    readonly tools?: ComponentType<{ readonly route: RouteOf<S> }>
  },
): ScreenDefinition {
  const isOurs = (route: Route): route is RouteOf<S> => route.screen === screen
  const own = (Part: ComponentType<{ readonly route: RouteOf<S> }>) =>
    function OwnRoute({ route }: { readonly route: Route }) {
      return isOurs(route) ? createElement(Part, { route }) : null
    }
  return {
    component: own(given.component),
    rail: given.rail ?? null,
    slimRail: given.slimRail ?? false,
    framed: given.framed ?? true,
    useCrumbs: (route) => given.useCrumbs(route as RouteOf<S>),
    ...(given.tools ? { tools: own(given.tools) } : {}),
  }
}
