import { Option } from './section'
import { useStudio } from '../../app/studio-context'
import { useAsked } from '../../app/use-asked'
import { Button } from '../../ui/button'

/** Lets the system's key store forget the passphrase; nothing where it has none. */
export function RememberedOption() {
  const { t, border, replies, toasts } = useStudio()
  const store = useAsked('key-store.state', undefined)
  if (store.state !== 'ready' || store.value !== 'remembered') return null
  const forget = async () => {
    await border.ask('key-store.forget', undefined)
    replies.changes.setState(({ count }) => ({ count: count + 1 }))
    toasts.tell(t('keys.forgot'))
  }
  return (
    <Option title={t('keys.rememberedTitle')} text={t('keys.rememberedText')}>
      <Button onPress={() => void forget()}>{t('keys.forget')}</Button>
    </Option>
  )
}
