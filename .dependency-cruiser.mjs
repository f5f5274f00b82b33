// Imports run one way: seeds -> rulebook -> engine -> state -> charts and views -> embed.
// Each folder names all it may import from; what is not named is forbidden.
const may = {
  rulebook: ['rulebook'],
  engine: ['engine', 'rulebook'],
  doubt: ['doubt', 'engine', 'rulebook'],
  state: ['state', 'i18n', 'engine', 'rulebook'],
  background: ['background', 'engine', 'rulebook'],
  i18n: ['i18n', 'engine', 'rulebook'],
  // A chart knows its data, never the store.
  charts: ['charts', 'i18n', 'engine', 'rulebook'],
  views: ['views', 'doubt', 'background', 'charts', 'state', 'i18n', 'engine', 'rulebook'],
  embed: ['embed', 'views', 'background', 'charts', 'state', 'i18n', 'engine', 'rulebook'],
  cli: ['cli', 'i18n', 'engine', 'rulebook'],
};

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(may).map(([folder, allowed]) => ({
      name: `${folder}-imports`,
      comment: `src/${folder} may import only from: ${allowed.join(', ')}.`,
      severity: /** @type {const} */ ('error'),
      from: { path: `^src/${folder}/` },
      to: { path: '^src/', pathNot: `^src/(${allowed.join('|')})/` },
    })),
    {
      name: 'src-imports-no-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|docs)/' },
    },
    {
      name: 'seeds-are-data',
      comment: 'Facts are data: they import nothing.',
      severity: 'error',
      from: { path: '^seeds/' },
      to: {},
    },
    {
      name: 'engine-is-pure',
      comment: 'The engine uses no package and no module of Node.',
      severity: 'error',
      from: { path: '^src/engine/' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/i18n/paraglide/.*' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'browser', 'import', 'default', 'types'],
    },
  },
};
