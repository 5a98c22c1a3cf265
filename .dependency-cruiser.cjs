/**
 * What may import what. The floors stand in libs/floors.json, once, for these rules and for the documents; each rule has a
 * fixture in test/fixtures/import-rules that breaks it.
 */
const floors = require('./libs/floors.json');

const names = Object.keys(floors);
const spec = String.raw`\.(spec|browser)\.tsx?$`;

/** A library may import those on lower floors; what must go up goes as an event. */
const floorRules = names.map((name) => ({
  name: `floor-${name}`,
  comment: `${name} stands on floor ${floors[name]} and imports only what stands below it`,
  severity: 'error',
  from: { path: `^libs/${name}/` },
  to: {
    path: `^libs/(${names.filter((other) => other !== name && floors[other] >= floors[name]).join('|')})/`,
  },
}));

module.exports = {
  forbidden: [
    ...floorRules,
    {
      name: 'no-cycle',
      comment: 'Files that import each other cannot be understood, tested or loaded one by one',
      severity: 'error',
      from: {},
      // A type is gone at run time, and entities that point at each other need each other's.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'only-through-index',
      comment: 'What another library may use is what its index.ts exports',
      severity: 'error',
      from: { path: '^(?:libs/([^/]+)|apps|test)/' },
      to: {
        path: '^libs/[^/]+/.+',
        pathNot: ['^libs/$1/', '^libs/[^/]+/src/index[.]ts$', '^libs/floors[.]json$'],
      },
    },
    {
      name: 'no-relative-path-to-library',
      comment: 'A library is named @stegvis/<name>, so that one sees what is used from where',
      severity: 'error',
      from: { path: '^(?:libs/([^/]+)|apps|test)/', pathNot: spec },
      to: { path: '^libs/', pathNot: ['^libs/$1/', '^libs/floors[.]json$'], dependencyTypesNot: ['aliased'] },
    },
    {
      name: 'no-library-imports-app',
      comment: 'Apps put libraries together; a library does not know who uses it',
      severity: 'error',
      from: { path: '^libs/', pathNot: spec },
      to: { path: '^(apps|test)/' },
    },
    {
      name: 'no-spec-imports-app-but-for-test-ground',
      comment: 'A test of a library may use the databases of test/, and nothing of an app',
      severity: 'error',
      from: { path: `^libs/.*${spec}` },
      to: { path: '^apps/' },
    },
    {
      name: 'no-product-imports-test',
      comment: 'What runs in production has nothing to do with the tests',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: spec },
      to: { path: `^test/|${spec}` },
    },
    {
      name: 'matching-is-pure',
      comment:
        'The scorer is a function of its arguments: no framework, no database, nothing of the machine but what computes',
      severity: 'error',
      from: { path: '^libs/matching/', pathNot: spec },
      to: {
        path: '(^|node_modules/)(@nestjs|typeorm|pg|bullmq|ioredis|graphql|@apollo|express|meilisearch|pino)(/|$)|^(node:)?(fs|net|http|https|child_process|worker_threads|os)(/|$)',
      },
    },
    {
      name: 'web-is-apart',
      comment: 'The browser talks to the server over GraphQL and shares no code with it',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(libs|apps/(api|worker|embedded))/' },
    },
    {
      name: 'library-without-floor',
      comment: 'A new library gets its floor in libs/floors.json first',
      severity: 'error',
      from: {},
      to: { path: '^libs/[^/]+/', pathNot: [`^libs/(${names.join('|')})/`] },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere would escape every other rule',
      severity: 'error',
      from: {},
      // Icons are made by a plug-in of the build (apps/web/build) and are no files.
      to: { couldNotResolve: true, pathNot: '^phosphor:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^test/fixtures/', '^dist/', '^apps/web/src/gql/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
