import { useState } from 'react'
import type { OpenDesign } from '../screen/use-desk'
import { ConflictDialog } from './conflict-dialog'
import { RecoverDialog } from './recover-dialog'
import { SaveBar } from './save-bar'
import { VersionsDialog } from './versions-dialog'

/** All that keeps a design from being lost: the bar above it, and the choices between two states of it. */
export function DesignSafety({ design }: { readonly design: OpenDesign }) {
  const [isComparing, setComparing] = useState(false)
  return (
    <>
      <SaveBar saver={design.saver} onCompare={() => setComparing(true)} />
      <RecoverDialog design={design} />
      <ConflictDialog design={design} isOpen={isComparing} onClose={() => setComparing(false)} />
      <VersionsDialog design={design} />
    </>
  )
}
