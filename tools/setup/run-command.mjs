import { spawnSync } from 'node:child_process'

/**
 * Runs a set-up command to its end. Its output goes to stderr, because stdout belongs to the data of the tool that
 * asked for the set-up. Throws with the command's own words if it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, timeoutMs?: number }} [options]
 */
export function runCommand(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', options.quiet ? 'ignore' : 2, 2],
    timeout: options.timeoutMs,
    shell: process.platform === 'win32' && command === 'npm',
  })
  if (result.status !== 0) {
    throw new Error(
      `${command} ${args[0] ?? ''}: ${result.error?.message ?? `ended with ${result.status ?? result.signal}`}`,
    )
  }
}

/**
 * What a command prints, or undefined if it cannot be run or fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {string | undefined}
 */
export function outputOf(command, args) {
  const result = spawnSync(command, args, { stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' })
  return result.status === 0 ? result.stdout : undefined
}

/**
 * Tells on stderr what set-up is about to do.
 * @param {string} sentence
 */
export function say(sentence) {
  console.error(`Rosette: ${sentence}`)
}
