import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { useSession, useStudio } from './studio-context'
import type { BadgeCard } from '../../ipc/badge-contract'
import type { AwardRow } from '../../ipc/award-contract'
import { useRecentEntries } from './use-recent-entries'
import { fuzzyMatch, type Match } from '../commands/fuzzy'
import { MENUS } from '../commands/command'
import { ListMagnifyingGlassIcon, UserIcon, type Icon } from '../ui/icons'

export type PaletteEntry = {
  readonly id: string
  readonly text: string
  readonly ranges: Match['ranges']
  readonly note?: string
  readonly icon?: Icon
  readonly badge?: Pick<BadgeCard, 'slug' | 'artwork'>
  readonly shortcut?: string
  readonly off: string | null
  readonly run: () => void
  /** The same in a window of its own. */
  readonly runElsewhere?: () => void
}
export type PaletteGroup = { readonly title: string; readonly entries: readonly PaletteEntry[] }

const MOST_BADGES = 6
const MOST_AWARDS = 5
const TYPING_MS = 80

/** What the palette lists for what was typed: this screen, commands, places, badges, awards, help. */
export function usePaletteGroups(typed: string): readonly PaletteGroup[] {
  const { t } = useStudio()
  const commands = useCommandEntries(typed)
  const badges = useBadges()
  const badgeEntries = useBadgeEntries(typed, badges)
  const awards = useAwardEntries(typed, badges)
  const recent = useRecentEntries(typed)
  return useMemo(
    () =>
      [
        { title: t('palette.onScreen'), entries: commands.onScreen },
        { title: t('palette.badges'), entries: badgeEntries },
        { title: t('palette.awards'), entries: awards },
        { title: t('palette.places'), entries: commands.places },
        { title: t('palette.recent'), entries: recent },
        { title: t('palette.commands'), entries: commands.others },
        { title: t('palette.help'), entries: commands.help },
      ].filter(({ entries }) => entries.length > 0),
    [t, commands, badgeEntries, awards, recent],
  )
}

function useCommandEntries(typed: string) {
  const { t, commands } = useStudio()
  const bindings = useStore(commands.store, (state) => state.bindings)
  return useMemo(() => {
    const found = commands.all
      .filter((command) => command.id !== 'palette.open' && (command.menu !== 'edit' || command.onlyWhereBound))
      .flatMap((command) => {
        const binding = bindings.get(command.id)?.at(-1)
        if (!binding && (command.onScreen || command.onlyWhereBound)) return []
        const text = binding?.text ?? t(command.text)
        const match = fuzzyMatch(typed, text)
        if (!match) return []
        const shortcut = command.shortcuts?.[0]
        const entry: PaletteEntry = {
          id: `command-${command.id}`,
          text,
          ranges: match.ranges,
          off: binding ? binding.off : t('off.notHere'),
          run: () => void commands.run(command.id),
          ...(command.icon ? { icon: command.icon } : {}),
          ...(shortcut === undefined ? {} : { shortcut }),
        }
        return [{ command, entry, score: match.score }]
      })
      .sort((a, b) => b.score - a.score || MENUS.indexOf(a.command.menu) - MENUS.indexOf(b.command.menu))
    const pick = (test: (one: (typeof found)[number]['command']) => boolean) =>
      found.filter(({ command }) => test(command)).map(({ entry }) => entry)
    return {
      onScreen: pick((c) => c.onScreen === true),
      places: pick((c) => !c.onScreen && c.menu === 'go'),
      help: pick((c) => !c.onScreen && c.menu === 'help'),
      others: pick((c) => !c.onScreen && c.menu !== 'go' && c.menu !== 'help'),
    }
  }, [t, commands, bindings, typed])
}

/** The badges of the workspace, as they stand when the palette opens. */
function useBadges(): readonly BadgeCard[] {
  const { border } = useStudio()
  const inWorkspace = useSession((state) => state.workspace !== null)
  const [badges, setBadges] = useState<readonly BadgeCard[]>([])
  useEffect(() => {
    if (!inWorkspace) return
    void border.ask('badge.list', undefined).then((answer) => {
      if (answer.ok) setBadges(answer.value)
    })
  }, [border, inWorkspace])
  return badges
}

function useBadgeEntries(typed: string, badges: readonly BadgeCard[]): readonly PaletteEntry[] {
  const { t, router } = useStudio()
  return useMemo(
    () =>
      badges
        .flatMap((badge) => {
          const match = fuzzyMatch(typed, badge.name)
          return match ? [{ badge, match }] : []
        })
        .sort((a, b) => b.match.score - a.match.score)
        .slice(0, MOST_BADGES)
        .map(({ badge, match }) => ({
          id: `badge-${badge.slug}`,
          text: badge.name,
          ranges: match.ranges,
          note: `${t(`state.${badge.state}`)}, ${t('count.awards', { count: badge.awards })}`,
          badge,
          off: null,
          run: () => router.go({ screen: 'badge', badge: badge.slug }),
        })),
    [badges, typed, t, router],
  )
}

function useAwardEntries(typed: string, badges: readonly BadgeCard[]): readonly PaletteEntry[] {
  const { t, border, router } = useStudio()
  const inWorkspace = useSession((state) => state.workspace !== null)
  const [found, setFound] = useState<{ total: number; awards: readonly AwardRow[] }>({ total: 0, awards: [] })
  const search = typed.trim()
  useEffect(() => {
    if (!inWorkspace || search.length < 2) return
    let current = true
    const timer = setTimeout(() => {
      const query = { search, badge: null, batch: null, state: null, sort: 'awarded' as const, descending: true }
      void border.ask('award.list', { query, from: 0, count: MOST_AWARDS }).then((answer) => {
        if (current && answer.ok) setFound(answer.value)
      })
    }, TYPING_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [border, inWorkspace, search])
  return useMemo(() => {
    if (!inWorkspace || search.length < 2 || found.total === 0) return []
    const people = found.awards.map((award): PaletteEntry => ({
      id: `award-${award.id}`,
      text: award.name,
      ranges: fuzzyMatch(search, award.name)?.ranges ?? [],
      note: `${badges.find(({ slug }) => slug === award.badge)?.name ?? award.badge}, ${award.awarded}`,
      icon: UserIcon,
      off: null,
      run: () => router.go({ screen: 'awards', award: award.id, search }),
    }))
    const all: PaletteEntry = {
      id: 'awards-all',
      text: t('palette.allAwards', { count: found.total }),
      ranges: [],
      icon: ListMagnifyingGlassIcon,
      off: null,
      run: () => router.go({ screen: 'awards', search }),
    }
    return [...people, all]
  }, [inWorkspace, search, found, badges, t, router])
}
