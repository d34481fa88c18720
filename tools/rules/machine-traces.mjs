import { linesMatching } from './rule.mjs'

/** @typedef {import('./rule.mjs').Rule} Rule */

const machinePath = /(?<![\w.$}\])-])\/(wor[k]|roo[t]|tm[p]|hom[e]|User[s])\/[a-z]/
const registry = /https?:\/\/(registr[y]|de[b])[.]/

/** @type {Rule} Nothing in the tree tells of the machine it was written on. */
export const machineTraces = {
  name: 'machine-traces',
  applies: () => true,
  faults: (file) => [
    ...linesMatching(file, machinePath, 'a path of one machine. Use os.tmpdir() or a path from the checkout.'),
    ...linesMatching(file, registry, 'the address of a registry. npm and apt know theirs.'),
  ],
}
