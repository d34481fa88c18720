import type { Problem } from '../../../core/foundation/problem'
import type { BadgeView } from '../../../ipc/badge-contract'
import type { Translate } from '../../strings/strings'
import { problemWords } from '../../strings/problem-words'

/** One thing a badge needs or may have. */
export type Point = {
  readonly id: string
  readonly text: string
  readonly state: 'done' | 'open' | 'optional'
  /** Says what is wrong, where something is. */
  readonly problem?: Problem
  /** The field of the form that mends it; absent: the artwork. */
  readonly field?: string
}

/** The checklist of a badge: what stops it first, then what is done, then what it may have. */
export function checklistOf(badge: BadgeView, t: Translate): readonly Point[] {
  const { definition, missing } = badge
  const about = (...paths: readonly string[]) =>
    missing.find((problem) => paths.some((path) => problem.where.path?.startsWith(path)))
  const named = (id: string, text: string, problem: Problem | undefined, done: boolean, field?: string): Point => ({
    id,
    text,
    state: problem ? 'open' : done ? 'done' : 'optional',
    ...(problem ? { problem } : {}),
    ...(field === undefined ? {} : { field }),
  })
  const skills = definition.skills?.length ?? 0
  const contact = definition.contact?.name ?? definition.contact?.email
  const roles = badge.signOffs.map(({ role }) => role)
  const points = [
    named('artwork', t('badge.point.artwork'), about('design'), badge.artwork !== null),
    named('name', t('badge.point.name'), about('name', 'description'), true, 'description'),
    named('criteria', t('badge.point.criteria'), about('criteria'), true, 'criteria'),
    named('altText', t('badge.point.altText'), about('altText'), definition.altText !== undefined, 'altText'),
    named('skills', t('badge.point.skills', { count: skills }), about('skills'), skills > 0, 'skills'),
    named(
      'contact',
      contact === undefined ? t('badge.point.contactNone') : t('badge.point.contact', { name: contact }),
      about('contact'),
      contact !== undefined,
      'contact',
    ),
    named('rules', t('badge.point.rules'), undefined, definition.evidence !== undefined, 'evidence'),
  ]
  const signed: Point[] =
    roles.length > 0
      ? [{ id: 'signOffs', text: t('badge.point.signOffs', { count: roles.length, roles }), state: 'done' }]
      : []
  const known = new Set(points.flatMap(({ problem }) => (problem ? [problem] : [])))
  const others = missing
    .filter((problem) => !known.has(problem) && problem.code !== 'nothing-to-publish')
    .map((problem, i): Point => ({ id: `other-${i}`, text: problemWords(problem).message, state: 'open', problem }))
  const order = { open: 0, done: 1, optional: 2 }
  return [...others, ...points, ...signed].toSorted((a, b) => order[a.state] - order[b.state])
}
