import { lazy, Suspense } from 'react'
import { Loading } from '../../ui/loading'

const Screen = lazy(async () => ({ default: (await import('./designer-screen')).DesignerScreen }))

/** The designer with its text engine is loaded when somebody opens it, so that the window starts small. */
export function LazyDesigner({ route }: { readonly route: { readonly badge: string } }) {
  return (
    <Suspense fallback={<Loading />}>
      <Screen route={route} />
    </Suspense>
  )
}
