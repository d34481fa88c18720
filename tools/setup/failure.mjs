import { stripVTControlCharacters } from 'node:util'
import { say } from './run-command.mjs'

/** The world failed (contract.md, exit codes). */
const worldFailed = 3

/**
 * Does a part of the set-up; if it fails, a sentence says so and the process ends.
 * @template T
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function setUp(work) {
  try {
    return await work()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    say(`the set-up did not succeed: ${process.stderr.isTTY ? reason : stripVTControlCharacters(reason)}`)
    if (process.env.ROSETTE_DEBUG) console.error(error)
    return process.exit(worldFailed)
  }
}
