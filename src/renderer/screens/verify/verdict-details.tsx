import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import styles from './verdict-details.module.css'
import type { Verdict } from '../../../core/verify'
import { useStrings } from '../../app/studio-context'
import { CaretRightIcon } from '../../ui/icons'

/** Every check with its code, for those who ask. */
export function VerdictDetails({ verdict }: { readonly verdict: Verdict }) {
  const t = useStrings()
  return (
    <Disclosure className={styles.details ?? ''}>
      <Heading level={2}>
        <Button slot="trigger" className={styles.open ?? ''}>
          <CaretRightIcon size={16} aria-hidden />
          {t('verify.details')}
        </Button>
      </Heading>
      <DisclosurePanel>
        <ChecksTable verdict={verdict} />
        {verdict.also.map((other, i) => (
          <section key={i}>
            <h3 className={styles.also}>{t('verify.alsoTitle', { standard: other.standard ?? '' })}</h3>
            <ChecksTable verdict={other} />
          </section>
        ))}
      </DisclosurePanel>
    </Disclosure>
  )
}

function ChecksTable({ verdict }: { readonly verdict: Verdict }) {
  const t = useStrings()
  return (
    <>
      <p className={styles.kind}>
        {t('verify.standard')} <b>{verdict.standard ?? '–'}</b>, {t('verify.form')} <b>{verdict.form ?? '–'}</b>
      </p>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('verify.details')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th>{t('verify.detailCheck')}</th>
              <th>{t('verify.detailOutcome')}</th>
              <th>{t('verify.detailCode')}</th>
              <th>{t('verify.detailText')}</th>
            </tr>
          </thead>
          <tbody>
            {verdict.checks.map((check, i) => (
              <tr key={i}>
                <td className="mono">{check.id}</td>
                <td>{t(`verify.outcome.${check.outcome}`)}</td>
                <td className="mono">{check.code ?? ''}</td>
                <td>{check.message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
