// Bundles the scenarios, runs each in a process of its own, prints a table, writes JSON. Started by tools/bench.mjs.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/root.mjs'
import { buildScenarios } from './build-scenarios.mjs'
import { measure } from './measure.mjs'
import { printTable, writeReport } from './report.mjs'

const all = readdirSync(join(root, 'bench/scenarios'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3))
  .sort()
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !all.includes(name))
if (unknown.length > 0) {
  console.error(`No scenario is called ${unknown.join(', ')}. There are: ${all.join(', ')}.`)
  process.exit(2)
}

const names = wanted.length > 0 ? wanted : all
const folder = await buildScenarios(root, names)
const results = []
for (const name of names) results.push({ name, findings: await measure(root, join(folder, `${name}.js`)) })
printTable(results)
console.log(`\nWritten to ${writeReport(root, results)}`)
