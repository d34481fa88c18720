import type { Problem } from '../../foundation/problem'
import { ok, refuse, type Result } from '../../foundation/result'
import { LIMITS } from '../limits'
import { fileProblem } from '../problems'

/** Why a workbook is not read; thrown inside this folder only, where many readers stand inside one another. */
export class WorkbookRefusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message)
  }
}

/** Turns a refusal of the readers inside into a result. */
export function guarded<T>(read: () => T): Result<T> {
  try {
    return ok(read())
  } catch (error) {
    if (error instanceof WorkbookRefusal) return refuse(error.problem)
    throw error
  }
}

/** @param what continues “The workbook is damaged: …” */
export function damaged(file: string, what: string): WorkbookRefusal {
  const remedy = 'Open it in the spreadsheet program and save it again.'
  return new WorkbookRefusal(fileProblem('xlsx-damaged', file, `The workbook is damaged: ${what}.`, remedy))
}

export function tooLarge(file: string): WorkbookRefusal {
  const limit = `${LIMITS.workbookBytes / 1024 / 1024} MiB packed, ${LIMITS.unpackedBytes / 1024 / 1024} MiB unpacked`
  const message = `The workbook is larger than a list of people can be (${limit}).`
  return new WorkbookRefusal(
    fileProblem('xlsx-too-large', file, message, 'Save the list alone, as CSV or in a new workbook.'),
  )
}

export function encrypted(file: string): WorkbookRefusal {
  const message = 'The workbook is protected with a password.'
  return new WorkbookRefusal(fileProblem('xlsx-encrypted', file, message, 'Save it without a password.'))
}

export function doctype(file: string): WorkbookRefusal {
  const message = 'The workbook holds a document type declaration, which no spreadsheet program writes.'
  return new WorkbookRefusal(fileProblem('xml-doctype', file, message, 'Do not use this file; ask its sender.'))
}
