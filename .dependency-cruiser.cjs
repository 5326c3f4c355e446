// The import table of ARCHITECTURE.md as rules. Types are shared through `model`; stages never import each other. A new edge needs a page in docs/adr/.
const rooms = [
  'model',
  'text',
  'lang',
  'ingest',
  'annotate',
  'claims',
  'reconcile',
  'dossier',
  'store',
  'run',
  'server',
  'client',
  'cli',
  'eval',
];

/** What each room may import besides itself and packages. */
const table = {
  model: [],
  text: ['model'],
  lang: ['model', 'text'],
  ingest: ['model', 'text'],
  annotate: ['model', 'text'],
  claims: ['model', 'text'],
  reconcile: ['model', 'text'],
  dossier: ['model', 'text'],
  store: ['model'],
  run: ['model', 'text', 'lang', 'ingest', 'annotate', 'claims', 'reconcile', 'dossier', 'store'],
  server: ['run', 'model', 'dossier'],
  client: ['model', 'dossier'],
  cli: ['run', 'model', 'dossier'],
  eval: ['run', 'model', 'dossier'],
};

/** Single edges beyond the table, each with its reason. */
const exceptions = {
  // The stages know the shape of a language, not a language.
  annotate: ['^src/lang/(?:language|words/[^/]+)\\.ts$'],
  claims: ['^src/lang/(?:language|words/[^/]+)\\.ts$'],
  reconcile: ['^src/lang/(?:language|words/[^/]+)\\.ts$'],
  dossier: ['^src/lang/(?:language|words/[^/]+)\\.ts$'],
  // `tabari eval` is a command; the measuring itself stays in eval/.
  // The client is typed by the contract the server checks with.
  client: ['^src/server/contract/'],
  // `tabari serve` starts the server.
  cli: ['^src/eval/command\\.ts$', '^src/server/index\\.ts$'],
  // Corpora and conformance cases are run against the engine itself, below the pipeline.
  eval: ['^src/(?:annotate|lang|text)/'],
};

const tests = '\\.(?:test|bench)\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...rooms.map((room) => ({
      name: `${room}-imports`,
      severity: 'error',
      comment: `src/${room} may import: ${table[room].join(', ') || 'nothing'}`,
      from: { path: `^src/${room}/`, pathNot: tests },
      to: { path: '^src/', pathNot: [`^src/(?:${[room, ...table[room]].join('|')})/`, ...(exceptions[room] ?? [])] },
    })),
    {
      name: 'web-imports',
      severity: 'error',
      comment:
        'the workbench may import what is pure and safe in a browser: model, text, dossier/views, dossier/policies, the wire types and the client',
      from: { path: '^web/' },
      to: { path: '^src/', pathNot: '^src/(?:model|text|dossier/views|server/contract|client)/|^src/dossier/policies\\.ts$' },
    },
    {
      name: 'web-layers',
      severity: 'error',
      comment: 'state and api know no view; parts know no view',
      from: { path: '^web/(?:i18n|state|api|components)/' },
      to: { path: '^web/(?:shell|views)/' },
    },
    {
      name: 'views-apart',
      severity: 'error',
      comment: 'one view never imports another: what they share stands in components',
      from: { path: '^web/views/([^/]+)/' },
      to: { path: '^web/views/', pathNot: ['^web/views/$1/'] },
    },
    {
      name: 'languages-apart',
      severity: 'error',
      comment: 'one language never imports another',
      from: { path: '^src/lang/([a-z]{2})/', pathNot: tests },
      to: { path: '^src/lang/[a-z]{2}/', pathNot: '^src/lang/$1/' },
    },
    {
      name: 'pure-rooms',
      severity: 'error',
      comment: 'only ingest, store, run and the doors touch disk, network or processes',
      from: { path: '^src/(?:model|text|annotate|claims|reconcile)/', pathNot: tests },
      to: { dependencyTypes: ['core'], pathNot: '^(?:node:)?(?:path|crypto)$' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'a circle has no order',
      from: { pathNot: tests },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolvable', severity: 'error', comment: 'every import must resolve', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-dev-dependencies',
      severity: 'error',
      comment: 'the program must run without development dependencies',
      from: { path: '^src/', pathNot: [tests, '^src/store/contract\\.ts$'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
