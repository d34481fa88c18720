import { runTool } from './run-tool.mjs'

const projects = ['core', 'node', 'web', 'tools', 'e2e']

/** One finding a type project. What tsc learned is kept, so that the next run looks only at what changed. */
export const checkTypes = () =>
  projects.map((project) =>
    runTool(`types of ${project}`, 'typescript/bin/tsc', [
      ...['-p', `tsconfig.${project}.json`, '--pretty', 'false'],
      ...['--incremental', '--tsBuildInfoFile', `.cache/types/${project}.tsbuildinfo`],
    ]),
  )

export const checkFormat = () =>
  runTool('format', 'prettier/bin/prettier.cjs', [
    ...['--check', '--log-level', 'warn', '--cache', '--cache-location', '.cache/prettier'],
    '.',
  ])

export const checkLint = () =>
  runTool('lint', 'eslint/bin/eslint.js', [
    ...['--max-warnings', '0', '--cache', '--cache-strategy', 'content', '--cache-location', '.cache/eslint/'],
    ...['src', 'test', 'tools', 'bench', '.'],
  ])
