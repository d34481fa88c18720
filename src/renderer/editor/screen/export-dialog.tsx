import { useState } from 'react'
import type { Problem } from '../../../core/foundation/problem'
import { useStudio } from '../../app/studio-context'
import { useCommand } from '../../app/use-command'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { ProblemNote } from '../../ui/problem-note'
import { Segmented } from '../../ui/segmented'
import { NumberField } from '../parts/number-field'
import styles from './export-dialog.module.css'
import { useExport } from './use-export'
import type { OpenDesign } from './use-desk'

const PRESETS_PX = [256, 400, 600, 1200, 2400]
const LEAST_PX = 16
const MOST_PX = 4096

type ExportDialogProps = { readonly badge: string; readonly name: string; readonly design: OpenDesign }

/** The artwork alone as a file or on the clipboard, without anybody's award in it (designer.md E1). */
export function ExportDialog({ badge, name, design }: ExportDialogProps) {
  const { t } = useStudio()
  const [isOpen, setOpen] = useState(false)
  const [format, setFormat] = useState<'png' | 'svg'>('png')
  const [sizePx, setSizePx] = useState(600)
  const [ground, setGround] = useState<'none' | 'white'>('none')
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const { save, copy } = useExport(badge, name, design)
  useCommand('artwork.export', { run: () => setOpen(true) })
  const close = () => {
    setOpen(false)
    setProblems([])
  }
  const what = { format, sizePx, ground: ground === 'white' ? '#FFFFFF' : null }

  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      title={t('editor.export.title')}
      lead={t('editor.export.lead')}
      buttons={
        <>
          <Button onPress={close}>{t('editor.close')}</Button>
          <Button onPress={() => void copy(what).then((found) => (found.length === 0 ? close() : setProblems(found)))}>
            {t(format === 'png' ? 'editor.export.copyPicture' : 'editor.export.copySvg')}
          </Button>
          <Button
            look="primary"
            onPress={() => void save(what).then((found) => (found.length === 0 ? close() : setProblems(found)))}
          >
            {t('editor.export.save')}
          </Button>
        </>
      }
    >
      {problems.map((problem) => (
        <ProblemNote key={problem.code} problem={problem} />
      ))}
      <div className={styles.rows}>
        <Segmented
          label={t('editor.export.format')}
          value={format}
          onChange={setFormat}
          segments={[
            { value: 'png', label: 'PNG' },
            { value: 'svg', label: 'SVG' },
          ]}
        />
        {format === 'png' && (
          <>
            <div className={styles.row}>
              <Segmented
                label={t('editor.export.presets')}
                value={String(sizePx)}
                onChange={(value) => setSizePx(Number(value))}
                segments={PRESETS_PX.map((px) => ({ value: String(px), label: String(px) }))}
              />
              <NumberField
                label={t('editor.export.side')}
                unit="px"
                min={LEAST_PX}
                max={MOST_PX}
                values={[sizePx]}
                onChange={(change) => setSizePx(Math.round(change(sizePx)))}
              />
            </div>
            <Segmented
              label={t('editor.export.ground')}
              value={ground}
              onChange={setGround}
              segments={[
                { value: 'none', label: t('editor.export.transparent') },
                { value: 'white', label: t('editor.export.white') },
              ]}
            />
          </>
        )}
      </div>
    </Dialog>
  )
}
