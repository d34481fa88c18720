import { criteriaHtml } from '../../../core/badge'
import styles from './award-preview.module.css'
import type { Draft } from './use-criteria'
import type { BadgeView } from '../../../ipc/badge-contract'
import { useSession, useStrings } from '../../app/studio-context'
import { Artwork } from '../../ui/artwork'
import { HtmlText } from '../../ui/html-text'

export type AwardPreviewProps = { readonly badge: BadgeView; readonly definition: Draft }

/** What an employer will read, in the order of the award page (badging-practice.md §4). */
export function AwardPreview({ badge, definition }: AwardPreviewProps) {
  const t = useStrings()
  const issuer = useSession((state) => state.workspace?.issuer.name ?? '')
  const levels = definition.results?.flatMap((result) => result.levels ?? []) ?? []
  const skills = definition.skills ?? []
  return (
    <article className={styles.paper} dir="auto">
      <header className={styles.head}>
        <Artwork badge={badge.slug} digest={badge.artwork} sizePx={88} alt="" />
        <div>
          <h2 className={styles.name}>{definition.name}</h2>
          <p className={styles.issuer}>{issuerLine(definition.unit, issuer)}</p>
        </div>
      </header>
      <p>{definition.description}</p>
      <section>
        <h3>{t('criteria.whatItTakes')}</h3>
        <div className={styles.criteria}>
          <HtmlText html={criteriaHtml(definition.criteria ?? '')} />
        </div>
      </section>
      {skills.length > 0 && (
        <section>
          <h3>{t('criteria.skills')}</h3>
          <ul className={styles.skills}>
            {skills.map((skill, i) => (
              <li key={i}>{skill.name}</li>
            ))}
          </ul>
        </section>
      )}
      {levels.length > 0 && (
        <section className={styles.criteria}>
          <h3>{t('criteria.levels')}</h3>
          <table>
            <thead>
              <tr>
                <th>{t('criteria.levelColumn')}</th>
                <th>{t('criteria.levelText')}</th>
              </tr>
            </thead>
            <tbody>
              {levels.map((level) => (
                <tr key={level.id}>
                  <td>{level.name}</td>
                  <td>{level.description}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </article>
  )
}

/** Unit and institution, each once. */
function issuerLine(unit: string | undefined, issuer: string): string {
  return unit === undefined || issuer.includes(unit) ? issuer : `${unit}, ${issuer}`
}
