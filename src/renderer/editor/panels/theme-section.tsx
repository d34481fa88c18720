import { useStore } from 'zustand'
import { ThemeRole } from '../../../core/design/scene'
import { useStudio } from '../../app/studio-context'
import { ColourField } from '../parts/colour-field'
import { Section } from '../parts/section'
import type { DesignerDesk } from '../session/desk'
import styles from './properties-panel.module.css'

/** The five colours of the design; all that uses a role follows (designer.md B4). */
export function ThemeSection({ desk }: { readonly desk: DesignerDesk }) {
  const { t } = useStudio()
  const theme = useStore(desk.editor.store, (state) => state.scene.theme)
  return (
    <Section title={t('editor.theme')}>
      <div className={styles.roles}>
        {ThemeRole.options.map((role) => (
          <div key={role} className={styles.row}>
            <span className={styles.none}>{t(`editor.role.${role}`)}</span>
            <ColourField
              label={t(`editor.role.${role}`)}
              colour={theme[role]}
              theme={theme}
              withRoles={false}
              onChange={(colour, opening) =>
                desk.editor.act(
                  { kind: 'theme', role, colour },
                  { label: t('editor.act.theme'), mergeKey: `theme ${role} ${opening}`, mergeMs: Infinity },
                )
              }
            />
          </div>
        ))}
      </div>
    </Section>
  )
}
