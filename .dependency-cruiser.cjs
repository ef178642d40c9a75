/** The layers of the architecture: what may know of what. A broken rule fails `npm run check`. */
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.ts$' },
  to: { pathNot: [...allowed, '^node_modules', '\\.svelte-kit'] },
})
const never = (name, comment, from, to, fromNot) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, ...(fromNot ? { pathNot: fromNot } : {}) },
  to: { path: to },
})

/** Node's own modules; dependency-cruiser names them without `node:`. */
const noNode = (name, comment, from) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.ts$' },
  to: { dependencyTypes: ['core'] },
})
const ELECTRON = '^(electron$|node_modules/electron/)'

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: ['^electron$', '\\?raw$', '\\?worker'] } },
    only('shared-knows-nothing', 'src/shared is the model and the contract', '^src/shared', ['^src/shared']),
    noNode('shared-has-no-node', 'src/shared runs anywhere', '^src/shared'),
    never('shared-has-no-electron', 'src/shared runs anywhere', '^src/shared', ELECTRON),
    never('domain-knows-no-ipc', 'the model does not know how it travels', '^src/shared/domain', '^src/shared/ipc'),
    never(
      'testing-is-for-tests',
      'builders and arbitraries are for tests',
      '^src',
      '^src/shared/testing',
      '(\\.test\\.ts$|^src/shared/testing|/testing/)',
    ),
    only('preload-is-transport', 'the preload moves values and knows nothing', '^src/preload', [
      '^src/preload',
      '^src/shared/ipc/transport',
      '^electron',
    ]),
    only('renderer-knows-shared', 'the window knows the contract, the model and the messages', '^src/renderer', [
      '^src/renderer',
      '^src/shared',
      '^src/messages',
    ]),
    noNode('renderer-has-no-node', 'the window is sandboxed', '^src/renderer'),
    never('renderer-has-no-electron', 'the window is sandboxed', '^src/renderer', ELECTRON),
    {
      name: 'features-are-apart',
      comment: 'a feature never imports another; views combine features',
      severity: 'error',
      from: { path: '^src/renderer/src/features/([^/]+)/' },
      to: { path: '^src/renderer/src/(features/([^/]+)/|views/|app/)', pathNot: '^src/renderer/src/features/$1/' },
    },
    never(
      'ui-has-no-domain',
      'ui has no domain words',
      '^src/renderer/src/ui',
      '^src/(shared/domain|renderer/src/(features|views|app|state))',
    ),
    never('only-adapters-know-electron', 'services run without Electron', '^src/main', ELECTRON, '^src/main/(electron|ipc|index\\.ts)'),
    never(
      'services-know-no-shell',
      'use cases do not know how they are called',
      '^src/main/(services|storage|book|intake)',
      '^src/main/(electron|ipc|handlers|index|cli)',
    ),
    never('storage-is-low', 'storage knows the model only', '^src/main/storage', '^src/main/(services|book|intake)'),
    never('book-is-low', 'the book knows the model only', '^src/main/book', '^src/main/(services|storage|intake)'),
    never('intake-is-low', 'intake knows the model only', '^src/main/intake', '^src/main/(services|storage|book)'),
    noNode('drafting-is-pure', 'drafting runs in any worker', '^src/main/intake/(draft/|draft-json)'),
    never('handlers-are-thin', 'handlers know services, not storage', '^src/main/handlers', '^src/main/(storage|book|intake|electron)'),
    never('nothing-imports-the-roots', 'the composition roots are at the top', '^src', '^src/main/(index|cli)\\.ts$'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['src/messages/generated'] },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.svelte.ts', '.svelte', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'svelte', 'node', 'default'],
    },
  },
}
