import type { Scene } from '../../../core/design'
import type { EditorMaterials } from '../session/materials'
import { ScenePicture } from './scene-picture'
import styles from './side-by-side.module.css'

const SIZE_PX = 240

export type Side = { readonly scene: Scene; readonly caption: string }

type SideBySideProps = { readonly sides: readonly [Side, Side]; readonly materials: EditorMaterials }

/** Two states of one design, to choose between. */
export function SideBySide({ sides, materials }: SideBySideProps) {
  return (
    <div className={styles.sides}>
      {sides.map(({ scene, caption }) => (
        <figure key={caption} className={styles.side}>
          <ScenePicture scene={scene} materials={materials} sizePx={SIZE_PX} label={caption} />
          <figcaption>{caption}</figcaption>
        </figure>
      ))}
    </div>
  )
}
