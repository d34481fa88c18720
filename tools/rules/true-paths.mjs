import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inRoot } from '../setup/root.mjs'

/** @typedef {import('./rule.mjs').Rule} Rule */

const inBackticks = /`([a-z][\w.-]*(?:\/[\w.-]+)+\/?)`/g
const link = /\]\((?!\w+:|#)([^)#\s]+)(?:#[^)]*)?\)/g
const rooms = ['', 'src', 'src/renderer', 'src/studio', 'src/core']
const ourFolder =
  /^(src|test|tools|bench|resources|docs|core|studio|main|cli|renderer|preload|ipc|verifier|workspace)\//

/** @type {Rule} What a page of the house points at is there. */
export const truePaths = {
  name: 'true-paths',
  applies: (path) => /^(docs\/.*|[A-Z]+)\.md$/.test(path),
  faults: ({ path, text }) => {
    const named = [...text.matchAll(inBackticks)].map((match) => match[1] ?? '').filter((name) => ourFolder.test(name))
    const linked = [...text.matchAll(link)].map((match) => match[1] ?? '')
    return [
      ...named.filter((name) => !rooms.some((room) => existsSync(inRoot(room, name)))),
      ...linked.filter((name) => !existsSync(inRoot(join(dirname(path), name)))),
    ].map((name) => `${path}: there is no "${name}". Say where it is now.`)
  },
}
