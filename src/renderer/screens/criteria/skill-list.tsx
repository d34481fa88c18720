import { useState } from 'react'
import type { BadgeDefinition } from '../../../core/badge'
import { SkillDialog } from './skill-dialog'
import styles from './skill-list.module.css'
import { useStudio } from '../../app/studio-context'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { DotsThreeIcon, PlusIcon } from '../../ui/icons'
import { MenuButton } from '../../ui/menu-button'

export type Skill = NonNullable<BadgeDefinition['skills']>[number]

export type SkillListProps = { readonly skills: readonly Skill[]; readonly onChange: (skills: Skill[]) => void }

/** Skills that a badge is aligned to, as lines; each opens in a dialog. */
export function SkillList({ skills, onChange }: SkillListProps) {
  const { t, toasts } = useStudio()
  const [editing, setEditing] = useState<number | 'new' | null>(null)
  const remove = (index: number) => {
    const before = [...skills]
    onChange(skills.filter((_, i) => i !== index))
    toasts.tell(t('criteria.skillRemoved', { name: skills[index]?.name ?? '' }), {
      label: t('action.undo'),
      run: () => onChange(before),
    })
  }
  const moveUp = (index: number) => {
    const next = [...skills]
    const [moved] = next.splice(index, 1)
    if (moved) next.splice(index - 1, 0, moved)
    onChange(next)
  }
  return (
    <section aria-labelledby="skills">
      <header className={styles.head}>
        <h2 id="skills">{t('criteria.skills')}</h2>
        <Button look="quiet" size="small" icon={PlusIcon} onPress={() => setEditing('new')}>
          {t('criteria.addSkill')}
        </Button>
      </header>
      <ul>
        {skills.map((skill, i) => (
          <li key={`${skill.name} ${i}`} className={styles.skill}>
            <b>{skill.name}</b>
            <span className={styles.framework}>{skill.framework}</span>
            <span className={`mono ${styles.code ?? ''}`}>{skill.code}</span>
            <span className={styles.more}>
              <MenuButton
                label={t('criteria.editSkill', { name: skill.name })}
                entries={[
                  { id: 'edit', label: t('criteria.edit'), run: () => setEditing(i) },
                  { id: 'up', label: t('criteria.moveUp'), run: () => moveUp(i), isDisabled: i === 0 },
                  { id: 'remove', label: t('criteria.remove'), run: () => remove(i), danger: true },
                ]}
              >
                <IconButton label={t('criteria.editSkill', { name: skill.name })} icon={DotsThreeIcon} size="small" />
              </MenuButton>
            </span>
          </li>
        ))}
      </ul>
      {editing !== null && (
        <SkillDialog
          skill={editing === 'new' ? null : (skills[editing] ?? null)}
          onClose={() => setEditing(null)}
          onSave={(skill) => {
            onChange(editing === 'new' ? [...skills, skill] : skills.map((one, i) => (i === editing ? skill : one)))
            setEditing(null)
          }}
        />
      )}
    </section>
  )
}
