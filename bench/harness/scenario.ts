import { isDoubtful, type Finding } from './finding'

/** A measurement that runs in a process of its own. It checks that all contenders do the same before it times anything. */
export type Scenario = () => Promise<readonly Finding[]>

/** Marks the one line of a scenario's output that its parent reads. */
const RESULT_MARK = 'rosette-bench-result '

/**
 * Runs a scenario and prints its findings as one line of JSON; where a bound lies inside a range, runs it twice more
 * and keeps the finding in the middle (performance.md §4).
 */
export async function runScenario(scenario: Scenario): Promise<void> {
  const tries = [await scenario()]
  if (tries[0]?.some(isDoubtful)) tries.push(await scenario(), await scenario())
  const findings = (tries[0] ?? []).map((first, i) => middleOf(tries.map((one) => one[i] ?? first)))
  process.stdout.write(`${RESULT_MARK}${JSON.stringify(findings)}\n`)
}

function middleOf(findings: readonly Finding[]): Finding {
  const sorted = [...findings].sort((a, b) => a.spread.median - b.spread.median)
  const middle = sorted[sorted.length >> 1]
  if (!middle) throw new Error('a scenario without findings')
  return middle
}
