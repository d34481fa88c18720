import { useEffect, useState } from 'react'
import { LEAST_CHARACTERS } from './passphrase-strength'
import { folderNameFrom } from './folder-name'
import type { Problem } from '../../../core/foundation/problem'
import type { PickedFolder } from '../../../ipc/file-ticket'
import { useEnterWorkspace } from '../../app/use-open-workspace'
import { useStudio } from '../../app/studio-context'

type Errors = { name: string | null; url: string | null; passphrase: string | null; written: string | null }
const NO_ERRORS: Errors = { name: null, url: null, passphrase: null, written: null }

/** The form of a new workspace: what was written, what is wrong with it, and making it. */
export function useNewWorkspace() {
  const { t, border } = useStudio()
  const enter = useEnterWorkspace()
  const [name, setName] = useState('')
  const [url, setUrl] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [written, setWritten] = useState(false)
  const [parent, setParent] = useState<PickedFolder | null>(null)
  const [errors, setErrors] = useState(NO_ERRORS)
  const [trouble, setTrouble] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)

  useEffect(() => {
    void border.ask('folder.default-parent', undefined).then((answer) => {
      if (answer.ok) setParent(answer.value)
    })
  }, [border])

  const judged = (): Errors => ({
    name: name.trim() === '' ? t('new.nameMissing') : null,
    url: url.trim() === '' ? t('new.urlMissing') : isWebAddress(url) ? null : t('new.urlWrong'),
    passphrase:
      Array.from(passphrase).length < LEAST_CHARACTERS
        ? t('new.strength.short', { count: LEAST_CHARACTERS - Array.from(passphrase).length })
        : null,
    written: written ? null : t('new.writeDownMissing'),
  })
  const create = async () => {
    const found = judged()
    setErrors(found)
    setTrouble(null)
    if (Object.values(found).some((error) => error !== null) || !parent) return
    setBusy(true)
    const answer = await border.ask('workspace.create', {
      parent: parent.ticket,
      folderName: folderNameFrom(name),
      name: name.trim(),
      url: url.trim(),
      passphrase,
    })
    setBusy(false)
    if (answer.ok) enter(answer.value)
    else setTrouble(answer.problems[0] ?? null)
  }

  return {
    name,
    setName,
    url,
    setUrl,
    passphrase,
    setPassphrase,
    written,
    setWritten,
    errors,
    problem: trouble,
    busy,
    folderPath: parent ? `${parent.path}/${folderNameFrom(name)}` : '',
    /** badges.example.edu is what people write; the rest follows. */
    completeUrl: () => {
      const text = url.trim()
      if (text !== '' && !/^[a-z][a-z0-9+.-]*:/i.test(text)) setUrl(`https://${text}`)
    },
    changeFolder: () =>
      void border
        .ask('folder.choose', {
          purpose: 'workspace-parent',
          title: t('new.chooseFolder'),
          button: t('new.chooseButton'),
        })
        .then((answer) => {
          if (answer.ok && answer.value) setParent(answer.value)
        }),
    create: () => void create(),
  }
}

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text.trim())) return false
  const { protocol, hostname } = new URL(text.trim())
  return (protocol === 'https:' || protocol === 'http:') && hostname !== ''
}
