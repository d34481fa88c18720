import type { Edit, Scene } from '../../../core/design'
import { aidsOf, quantised, type GuideLine } from '../../../core/design/scene'

/** One more guide. */
export function guideAdded(scene: Scene, guide: GuideLine): Edit {
  const aids = aidsOf(scene)
  return { kind: 'aids', aids: { ...aids, guides: [...aids.guides, guide] } }
}

/** A guide with other members; null takes it away. @param index in the order in which they were added */
export function guideChanged(scene: Scene, index: number, change: Partial<GuideLine> | null): Edit {
  const aids = aidsOf(scene)
  const guides = aids.guides.flatMap((guide, i) => (i !== index ? [guide] : change ? [{ ...guide, ...change }] : []))
  return { kind: 'aids', aids: { ...aids, guides } }
}

/** Where a guide is dropped: on whole units, as far as these can be told apart. @param zoom pixels a unit */
export function guidePlace(at: number, zoom: number): number {
  return zoom >= 10 ? quantised(Math.round(at * 10) / 10) : Math.round(at)
}
