import type { ElementOf } from '../../../core/design/scene'
import { quantised } from '../../../core/design/scene'
import { useStudio } from '../../app/studio-context'
import { Button } from '../../ui/button'
import { NumberField } from '../parts/number-field'
import { Pair, Section } from '../parts/section'
import { croppedTo, WHOLE, zoomOf, type Crop } from '../session/cropping'
import type { DesignerDesk } from '../session/desk'
import { setOn } from '../session/setting'
import styles from './properties-panel.module.css'

type PictureSectionProps = { readonly desk: DesignerDesk; readonly element: ElementOf<'picture'> }

/** Fewer pixels of the picture than this for a pixel at 600 look coarse (designer.md I4). */
const FINE = 1.5

/** The part of a picture that its frame shows: how near, and where (designer.md I2); nothing of it is lost. */
export function PictureSection({ desk, element }: PictureSectionProps) {
  const { t, commands } = useStudio()
  const { editor } = desk
  const { crop, id } = element
  const bitmap = editor.materials.pictures().get(element.asset)
  const write = (next: Crop, part: string) =>
    setOn(editor, [id], () => ({ crop: { ...next } }), { label: t('editor.act.crop'), mergeKey: `crop ${part} ${id}` })
  const fine = bitmap ? (crop.width * bitmap.width) / element.width : FINE
  return (
    <Section title={t('editor.kind.picture')}>
      <Pair>
        <NumberField
          label={t('editor.picture.zoom')}
          unit="%"
          min={100}
          max={2000}
          step={5}
          values={[zoomOf(crop, element, bitmap) * 100]}
          onChange={(change) =>
            write(croppedTo(crop, change(zoomOf(crop, element, bitmap) * 100) / 100, element, bitmap), 'zoom')
          }
        />
        <NumberField
          label={t('editor.picture.left')}
          unit="%"
          min={0}
          max={(1 - crop.width) * 100}
          values={[crop.x * 100]}
          onChange={(change) => write({ ...crop, x: quantised(change(crop.x * 100) / 100) }, 'left')}
        />
        <NumberField
          label={t('editor.picture.top')}
          unit="%"
          min={0}
          max={(1 - crop.height) * 100}
          values={[crop.y * 100]}
          onChange={(change) => write({ ...crop, y: quantised(change(crop.y * 100) / 100) }, 'top')}
        />
      </Pair>
      <div className={styles.row}>
        <Button onPress={() => write(croppedTo(WHOLE, 1, element, bitmap), 'fill')}>{t('editor.picture.fill')}</Button>
        <Button onPress={() => commands.run('picture.replace')}>{t('editor.picture.replace')}</Button>
      </div>
      {fine < FINE && <p className={styles.none}>{t('editor.picture.coarse', { share: fine.toFixed(1) })}</p>}
    </Section>
  )
}
