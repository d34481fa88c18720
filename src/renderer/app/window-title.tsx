import { useEffect } from 'react'
import { useStudio } from './studio-context'
import type { ScreenDefinition } from './screens'
import type { Route } from '../state/router'

export type WindowTitleProps = { readonly screen: ScreenDefinition; readonly route: Route }

/** "Data Storytelling – Badges – Rosette": the place, from the nearest to the farthest (window.md, K3). */
export function WindowTitle({ screen, route }: WindowTitleProps) {
  const { border } = useStudio()
  const crumbs = screen.useCrumbs(route)
  const title = [...crumbs.map(({ text }) => text).reverse(), 'Rosette'].join(' – ')
  useEffect(() => {
    document.title = title
    void border.ask('shell.title', { title: title.slice(0, 300) })
  }, [border, title])
  return null
}
