import styles from './new-workspace-screen.module.css'
import { StrengthMeter } from './strength-meter'
import { useNewWorkspace } from './use-new-workspace'
import { useStudio } from '../../app/studio-context'
import { Button } from '../../ui/button'
import { focusFirstInvalid } from '../../ui/focus-invalid'
import { IconButton } from '../../ui/icon-button'
import { ArrowLeftIcon, FolderIcon } from '../../ui/icons'
import { PassphraseField } from '../../ui/passphrase-field'
import { ProblemNote } from '../../ui/problem-note'
import { TextField } from '../../ui/text-field'
import { Tick } from '../../ui/tick'

/** Three things on one page; the sample beside it (window.md, F1). */
export function NewWorkspaceScreen() {
  const { t, router, commands } = useStudio()
  const form = useNewWorkspace()
  return (
    <div className={styles.scroll}>
      <form
        className={styles.page}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          form.create()
          focusFirstInvalid(event.currentTarget)
        }}
      >
        <header className={styles.head}>
          <IconButton label={t('action.back')} icon={ArrowLeftIcon} directional onPress={router.back} />
          <h1 className={styles.title} tabIndex={-1}>
            {t('new.title')}
          </h1>
        </header>
        <section className={styles.form} data-region="content">
          <p className={styles.intro}>{t('new.intro')}</p>
          {form.problem && <ProblemNote problem={form.problem} />}
          <TextField
            label={t('new.name')}
            value={form.name}
            onChange={form.setName}
            help={t('new.nameHelp')}
            error={form.errors.name}
            autoFocus
          />
          <TextField
            label={t('new.url')}
            value={form.url}
            onChange={form.setUrl}
            onBlur={form.completeUrl}
            help={t('new.urlHelp')}
            error={form.errors.url}
            placeholder="https://badges.example.edu/"
            inputMode="url"
            spellCheck="false"
          />
          <div>
            <PassphraseField
              label={t('new.passphrase')}
              value={form.passphrase}
              onChange={form.setPassphrase}
              help={t('new.passphraseHelp')}
              error={form.errors.passphrase}
              isNew
            />
            <StrengthMeter passphrase={form.passphrase} />
          </div>
          <Tick
            label={t('new.writeDown')}
            isSelected={form.written}
            onChange={form.setWritten}
            isInvalid={form.errors.written !== null}
          />
          {form.errors.written && (
            <p className={styles.error} role="alert">
              {form.errors.written}
            </p>
          )}
          <div className={styles.buttons}>
            <Button type="submit" look="primary" size="large" isDisabled={form.busy}>
              {form.busy ? t('new.creating') : t('new.create')}
            </Button>
            <Button size="large" onPress={router.back} isDisabled={form.busy}>
              {t('new.cancel')}
            </Button>
          </div>
        </section>
        <aside className={styles.side} data-region="panel">
          <div>
            <h2>{t('new.keyTitle')}</h2>
            <p>{t('new.keyText')}</p>
          </div>
          <div>
            <h2>{t('new.folder')}</h2>
            <p className={styles.folder} title={form.folderPath}>
              <FolderIcon size={16} aria-hidden />
              <bdi>{form.folderPath}</bdi>
            </p>
            <Button look="quiet" onPress={form.changeFolder}>
              {t('new.change')}
            </Button>
          </div>
          <div>
            <h2>{t('new.sampleTitle')}</h2>
            <p>{t('start.sampleText')}</p>
            <Button look="quiet" onPress={() => commands.run('workspace.sample')}>
              {t('start.openSample')}
            </Button>
          </div>
        </aside>
      </form>
    </div>
  )
}
