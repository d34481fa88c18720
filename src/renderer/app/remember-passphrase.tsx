import { useStudio } from './studio-context'
import { useAsked } from './use-asked'
import { Button } from '../ui/button'
import { Tick } from '../ui/tick'

export type RememberPassphraseProps = {
  readonly isChosen: boolean
  readonly onChoose: (chosen: boolean) => void
  readonly onUse: () => void
  readonly isDisabled: boolean
}

/** The system's key store in the dialog that unlocks: what it remembers, an offer, or plainly that there is none. */
export function RememberPassphrase({ isChosen, onChoose, onUse, isDisabled }: RememberPassphraseProps) {
  const { t } = useStudio()
  const store = useAsked('key-store.state', undefined)
  if (store.state !== 'ready') return null
  switch (store.value) {
    case 'none':
      return <p>{t('unlock.noStore')}</p>
    case 'empty':
      return (
        <Tick
          label={t('unlock.remember')}
          help={t('unlock.rememberHelp')}
          isSelected={isChosen}
          isDisabled={isDisabled}
          onChange={onChoose}
        />
      )
    case 'remembered':
      return (
        <Button isDisabled={isDisabled} onPress={onUse}>
          {t('unlock.useRemembered')}
        </Button>
      )
  }
}
