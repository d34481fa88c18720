import { useLayoutEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { App } from './app'
import { StudioContext, type Studio } from './studio-context'
import { localesOf } from '../strings/spoken'
import { translateIn } from '../strings/strings'

/** All of a studio but its words, which a person may change. */
export type StudioParts = Omit<Studio, 't'>

/** The window in the language of the moment; a change of it draws everything again and loses nothing. */
export function SpeakingStudio({ parts }: { readonly parts: StudioParts }) {
  const language = useStore(parts.session.store, (state) => state.surroundings.speaks)
  const studio = useMemo(() => ({ ...parts, t: translateIn(language) }), [parts, language])
  useLayoutEffect(() => {
    const { regional, direction } = localesOf(language)
    document.documentElement.lang = regional
    document.documentElement.dir = direction
  }, [language])
  return (
    <StudioContext value={studio}>
      <App />
    </StudioContext>
  )
}
