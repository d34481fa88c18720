import { problem, type Problem } from '../../core/foundation/problem'
import { quoted } from '../../core/foundation/text-safety'

/** A document that cannot be read; the rest of the workspace stays usable. */
export function documentDamaged(file: string, why: string): Problem {
  return problem({
    code: 'document-damaged',
    where: { file },
    message: `${file} is damaged: ${quoted(why, 120)}.`,
    remedy: `Nothing else was touched. The file as it was before its last change is ${file}.bak, if it is there: look at it and rename it.`,
    values: { file },
  })
}

export function documentMissing(file: string): Problem {
  return problem({
    code: 'file-missing',
    where: { file },
    message: `${file} is not in this workspace.`,
    remedy: `Bring it back from a backup, or from ${file}.bak if that is there.`,
    values: { file },
  })
}

export function notAWorkspace(folder: string): Problem {
  return problem({
    code: 'not-a-workspace',
    where: { file: folder },
    message: `${folder} is not a workspace: it has no studio.json.`,
    remedy: 'Choose the folder that holds studio.json, or make a new workspace.',
    values: { folder },
  })
}

export function formatNewer(found: number, known: number): Problem {
  return problem({
    code: 'format-newer',
    where: { file: 'studio.json' },
    message: `This workspace was written by a newer Rosette (format ${found}; this one knows ${known}).`,
    remedy: 'Update Rosette and open it again. Nothing was changed.',
    values: { found, known },
  })
}

export function formatOlder(found: number, known: number): Problem {
  return problem({
    code: 'format-older',
    where: { file: 'studio.json' },
    message: `This workspace was written by an older Rosette (format ${found}; this one writes ${known}).`,
    remedy: 'Open it for writing once, for example in the window: it is brought up to date after a backup copy.',
    values: { found, known },
  })
}

/** @param holder as the lock says; the sentence ends with the way out */
export function workspaceLocked(holder: { host: string; pid: number; startedAt: string }, here: boolean): Problem {
  const where = here ? 'this computer' : quoted(holder.host)
  return problem({
    code: 'workspace-locked',
    where: { file: '.lock' },
    message: `The workspace is in use by Rosette on ${where} (process ${holder.pid}, since ${quoted(holder.startedAt)}).`,
    remedy: here
      ? 'Close it there, or wait until it has finished. If no Rosette runs any more, delete the file .lock and try again.'
      : 'Close it there. If that computer no longer runs it, delete the file .lock and try again.',
    values: { host: quoted(holder.host), pid: holder.pid },
  })
}

/** Damage before the last line: what follows it cannot be trusted, so nothing is added. */
export function journalDamaged(file: string, line: number, intact: number): Problem {
  return problem({
    code: 'journal-damaged',
    where: { file, line },
    message: `${file} is damaged in line ${line}; the ${intact} lines before it are whole and stay readable.`,
    remedy: 'Nothing is written to this journal any more. Bring the file back from a backup.',
    values: { file, line, intact },
  })
}

/** A torn last line was set aside: a write that was cut short and therefore never confirmed. */
export function tailTorn(file: string, keptAs: string): Problem {
  return problem({
    code: 'journal-torn',
    level: 'warn',
    where: { file },
    message: `The last line of ${file} was cut short by a crash or a full disk and was never confirmed; it was moved to ${keptAs}.`,
    remedy: 'Nothing that was confirmed is lost. Run the interrupted job again; the moved piece may be deleted.',
    values: { file, keptAs },
  })
}
