import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** What the program was asked to show: a workspace, the sample, or files. Foreign input: it is only looked at. */
export type Asked = { readonly workspace: string | null; readonly sample: boolean; readonly files: readonly string[] }

/**
 * Reads the words of a start.
 * @param words those after the program and, in a checkout, the app's folder
 */
export async function readArguments(words: readonly string[], folder: string): Promise<Asked> {
  const paths = words.filter((word) => !word.startsWith('-')).map((word) => resolve(folder, word))
  let workspace: string | null = null
  const files: string[] = []
  for (const path of paths.slice(0, 100)) {
    if (await isFile(join(path, 'studio.json'))) workspace ??= path
    else if (await isFile(path)) files.push(path)
  }
  return { workspace, sample: workspace === null && words.includes('--sample'), files }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    return false // a word that is no path
  }
}
