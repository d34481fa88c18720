import { useState } from 'react'
import styles from './award-screen.module.css'
import { BadgeStep } from './badge-step'
import { CheckTable } from './check-table'
import { EditCellDialog, type CellToEdit } from './edit-cell-dialog'
import { OpenBatches } from './open-batches'
import { RosterStep } from './roster-step'
import { SheetChoice, sheetsToChoose } from './sheet-choice'
import { SignDialog } from './sign-dialog'
import { SigningDialog } from './signing-dialog'
import { StepMark } from './step-mark'
import { useAward } from './use-award'
import type { RosterSummary } from '../../../ipc/roster-contract'
import { useSession, useStudio } from '../../app/studio-context'
import { useKept } from '../../app/use-kept'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { DownloadSimpleIcon } from '../../ui/icons'
import { ProblemNote } from '../../ui/problem-note'

/** Badge, roster, check, sign: four steps on one page, each a sentence when it is done (window.md, N5). */
export function AwardScreen({ route }: { readonly route: { readonly badge?: string } }) {
  const award = useAward(route.badge)
  const { desk, awardDesk, badge } = award
  const summary = badge !== null && desk.roster !== null ? desk.summary : null
  const isChecked = summary !== null
  return (
    <div className={isChecked ? styles.full : styles.scroll}>
      {!isChecked && <OpenBatches award={award} />}
      <BadgeStep award={award} />
      {badge && <RosterStep award={award} />}
      {badge && desk.roster && desk.problems.length > 0 && (
        <div className={styles.problems}>
          {desk.problems.map((problem, i) => {
            const sheets = sheetsToChoose(problem)
            return sheets.length > 0 ? (
              <SheetChoice key={i} file={desk.roster?.name ?? ''} sheets={sheets} onChoose={awardDesk.chooseSheet} />
            ) : (
              <ProblemNote key={i} problem={problem} />
            )
          })}
        </div>
      )}
      {summary && summary.people > 0 && <CheckStep award={award} summary={summary} />}
      {desk.signing && <SigningDialog desk={awardDesk} total={desk.summary?.counts.ready ?? null} />}
    </div>
  )
}

type Show = 'all' | 'ready' | 'repair'

function CheckStep({
  award,
  summary,
}: {
  readonly award: ReturnType<typeof useAward>
  readonly summary: RosterSummary
}) {
  const { t } = useStudio()
  const readOnly = useSession((state) => state.workspace?.access === 'read')
  const [show, setShow] = useKept<Show>('show', 'all')
  const [editing, setEditing] = useState<CellToEdit | null>(null)
  const [isSigning, setSigning] = useState(false)
  const { ready, repair } = summary.counts
  const { badge, awardDesk } = award
  return (
    <>
      <header className={styles.check}>
        <StepMark number={3} state="now" />
        <h1 className={styles.title} tabIndex={-1}>
          {ready === summary.people
            ? t('award.allReady', { total: summary.people })
            : t('award.check', { ready, total: summary.people })}
        </h1>
        <Chips
          label={t('award.show')}
          value={show}
          onChange={setShow}
          chips={[
            { value: 'all', label: t('award.all'), count: summary.people },
            { value: 'ready', label: t('award.ready'), count: ready },
            { value: 'repair', label: t('award.repair'), count: summary.people - ready },
          ]}
        />
      </header>
      <CheckTable
        summary={summary}
        show={show}
        onEdit={setEditing}
        onLeaveOut={(row) => awardDesk.leaveOut([row])}
        onTakeBack={awardDesk.takeBack}
        onCure={(row, cure) => awardDesk.edit({ row, column: cure.column, value: cure.value })}
      />
      <footer className={styles.foot}>
        <StepMark number={4} state="later" />
        <span className={styles.quiet}>{t('award.nothingSigned')}</span>
        <span className={styles.gap} />
        {repair > 0 && (
          <Button size="large" icon={DownloadSimpleIcon} onPress={() => award.saveRejected(summary.key, summary.name)}>
            {t('award.saveRejected', { count: repair })}
          </Button>
        )}
        <Button
          look="primary"
          size="large"
          isDisabled={ready === 0 || readOnly || award.desk.checking}
          onPress={() => setSigning(true)}
        >
          {t('award.signOpen', { count: ready })}
        </Button>
      </footer>
      {editing && (
        <EditCellDialog
          cell={editing}
          onClose={() => setEditing(null)}
          onApply={(value) => {
            awardDesk.edit({ row: editing.row, column: editing.column, value })
            setEditing(null)
          }}
        />
      )}
      {isSigning && badge && (
        <SignDialog desk={awardDesk} badge={badge} summary={summary} onClose={() => setSigning(false)} />
      )}
    </>
  )
}
