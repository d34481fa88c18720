// The rooms of docs/architecture.md as rules. `comment` is what people read when one is broken: where the code goes.

/** Stations in the order of the way; each may import those before it, through their index.ts. */
const stations = [
  'foundation',
  'design',
  'badge',
  'roster',
  'award',
  'credential',
  'proof',
  'signing',
  'baking',
  'status',
  'site',
  'mail',
  'verify',
]

/** @type {Record<string, { may: string[], because: string }>} Stations that know less than their place would allow. */
const narrower = {
  baking: { may: [], because: 'Baking is bytes in, bytes out, and knows nothing of badges.' },
  verify: {
    may: ['credential', 'proof', 'baking', 'status'],
    because: 'What verifies must not be able to sign, nor lean on how we make things.',
  },
}

/** What a room may import besides itself. */
const rooms = {
  core: {
    may: [],
    advice: 'Core is pure: what needs files, time, threads or a window belongs to src/studio or further out.',
  },
  studio: { may: ['core'], advice: 'The studio does not know who calls it: take what is needed as an argument.' },
  ipc: { may: ['core'], advice: 'The contract describes the border with types and schemas of core only.' },
  preload: { may: ['ipc'], advice: 'The preload exposes the contract and nothing else.' },
  main: {
    may: ['studio', 'core', 'ipc'],
    advice: 'What the window needs comes through a channel of src/ipc/contract.ts.',
  },
  cli: { may: ['studio', 'core'], advice: 'The command line turns arguments into a workflow of src/studio/workflows.' },
  renderer: {
    may: ['core', 'ipc'],
    advice: 'The window asks main through src/ipc/contract.ts; rules it needs belong to src/core.',
  },
  verifier: { may: ['core'], advice: 'The verifier page has core/verify and what that needs, nothing else.' },
}

/** Packages that belong to some rooms only. */
const packages = {
  electron: ['main', 'preload'],
  'react|react-dom|konva|react-aria-components|zustand|@phosphor-icons/react|@tanstack/react-virtual': ['renderer'],
  'lowdb|nodemailer|@resvg/resvg-js': ['studio'],
  commander: ['cli'],
}

const withNode = ['studio', 'main', 'cli']

/** @typedef {import('dependency-cruiser').IRegularForbiddenRuleType} Forbidden */

/** @type {Forbidden[]} */
const stationRules = stations.map((station, place) => {
  const narrow = narrower[station]
  const may = ['foundation', station, ...(narrow?.may ?? stations.slice(0, place))]
  return {
    name: `station-${station}`,
    severity: 'error',
    comment:
      `${narrow?.because ?? `The stations of the way after ${station} are not known to it.`} ` +
      'What joins two stations is a workflow: src/studio/workflows.',
    from: { path: `^src/core/${station}/` },
    to: { path: '^src/core/', pathNot: `^src/core/(${may.join('|')})/` },
  }
})

/** @type {Forbidden[]} */
const roomRules = Object.entries(rooms).map(([room, { may, advice }]) => ({
  name: `room-${room}`,
  severity: 'error',
  comment: advice,
  from: { path: `^src/${room}/` },
  to: { path: '^(src|test|tools|bench)/', pathNot: `^src/(${[room, ...may].join('|')})/` },
}))

/** @type {Forbidden[]} */
const packageRules = Object.entries(packages).map(([names, allowed]) => ({
  name: `package-${names.split('|')[0]}`,
  severity: 'error',
  comment: `Only ${allowed.map((room) => `src/${room}`).join(' and ')} may use this package: ask that room for what you need.`,
  from: { path: '^src/', pathNot: `^src/(${allowed.join('|')})/` },
  to: { path: `^node_modules/(${names})/` },
}))

/** The door of a station, or of a folder of a large one: core/design/paint/index.ts. */
const doors = ['^src/core/[^/]+/index[.]ts$', '^src/core/[^/]+/[^/]+/index[.]ts$']

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
export const forbidden = [
  ...roomRules,
  ...stationRules,
  ...packageRules,
  {
    name: 'node-builtins',
    severity: 'error',
    comment: `Only ${withNode.join(', ')} run in Node: hand in what is needed as an argument.`,
    from: { path: '^src/', pathNot: `^src/(${withNode.join('|')})/` },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'station-door',
    severity: 'error',
    comment: 'A station is entered through its index.ts; name there what others need.',
    from: { path: '^src/core/([^/]+)/' },
    to: { path: '^src/core/(?!$1/)(?!foundation/)', pathNot: doors },
  },
  {
    name: 'station-door-from-outside',
    severity: 'error',
    comment: 'A station is entered through its index.ts; name there what others need.',
    from: { path: '^src/(?!core/)' },
    to: { path: '^src/core/(?!foundation/)', pathNot: doors },
  },
  {
    name: 'own-door',
    severity: 'error',
    comment: 'Files of one station import each other, not their own index.ts.',
    from: { path: '^src/core/([^/]+)/' },
    to: { path: '^src/core/$1/index[.]ts$' },
  },
  {
    name: 'no-cycles',
    severity: 'error',
    comment: 'Two files that need each other are one file, or lack a third. (A cycle closed by a type alone is none.)',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'resolvable',
    severity: 'error',
    comment: 'There is no such file or package.',
    from: {},
    // The last one is types alone, which tsc finds.
    to: { couldNotResolve: true, pathNot: '[?](nodeWorker|url|raw|inline)|^virtual:|^@phosphor-icons/react/lib$' },
  },
]

/** How modules are found; types count as imports. @type {import('dependency-cruiser').ICruiseOptions} */
export const options = {
  doNotFollow: { path: 'node_modules' },
  tsPreCompilationDeps: true,
  enhancedResolveOptions: {
    extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.json', '.css'],
    exportsFields: ['exports'],
    conditionNames: ['import', 'node', 'default', 'types'],
  },
}
