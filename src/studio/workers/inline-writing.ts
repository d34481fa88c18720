import { bringUnit, type BroughtUnit } from '../workflows/publishing/bring-unit'
import { SiteFolder } from '../workflows/publishing/site-folder'
import type { Disk } from '../workspace/durable-write'
import type { SiteWriting } from './site-writing'

/** Writes on the calling thread: the same work as the thread does, where starting it costs more than it saves. */
export function inlineWriting(disk: Disk): SiteWriting {
  return {
    width: 1,
    begin: (root) => {
      const folder = new SiteFolder(disk, root)
      return {
        write: async (units) => {
          const brought: BroughtUnit[] = []
          for (const unit of units) brought.push(await bringUnit(folder, unit))
          return brought
        },
        close: async () => undefined,
      }
    },
  }
}
