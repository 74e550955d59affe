/**
 * Who may import whom: `kernel ← domain ← commands, queries, projections, processes ← apps`. The reasons are in the README ("Architecture in
 * one screen"); `test/architecture/import-rules.spec.ts` breaks every rule once, to see it refused.
 */
const spec = '\\.spec\\.ts$';
const testing = `${spec}|^test/|^libs/[^/]+/(src/)?(testing|spec-support)/`;
const framework = '^node_modules/(@nestjs|rxjs|reflect-metadata)/';

/** A folder of a context, and the folders that stand beside or above it. */
const layer = (name, above) => ({
  name: `${name}-know-nothing-of-${above.replaceAll('|', '-')}`,
  comment: `${name} come before ${above.replaceAll('|', ', ')}: turn the import round, or move what both need to the domain`,
  severity: 'error',
  from: { path: `^libs/[^/]+/src/${name}/`, pathNot: testing },
  to: { path: `^libs/[^/]+/src/(${above})/` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'two files that import each other are one: move what both need into a third; type imports count, they bind readers too',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'every-import-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'kernel-stands-alone',
      comment: 'the kernel has no dependency at all, not even on Node',
      severity: 'error',
      from: { path: '^libs/kernel/', pathNot: testing },
      to: { pathNot: '^libs/kernel/' },
    },
    {
      name: 'counting-is-pure',
      comment: 'a count is repeated by auditors with nothing but the kernel',
      severity: 'error',
      from: { path: '^libs/counting/', pathNot: testing },
      to: { pathNot: ['^libs/counting/', '^libs/kernel/src/index\\.ts$'] },
    },
    {
      name: 'domain-is-pure',
      comment: 'a decision depends on its command, state and facts: no framework, no Node, no store',
      severity: 'error',
      from: { path: '^libs/([^/]+)/src/domain/', pathNot: testing },
      to: { pathNot: ['^libs/$1/src/domain/', '^libs/(kernel|counting)/src/index\\.ts$', '^libs/[^/]+/src/domain/index\\.ts$'] },
    },
    layer('commands', 'processes'),
    layer('queries', 'commands|processes'),
    layer('projections', 'commands|queries|processes'),
    {
      name: 'through-the-front-door',
      comment: 'a library is seen through its index.ts, and the pure part of a context through domain/index.ts',
      severity: 'error',
      from: { path: '^libs/([^/]+)/', pathNot: testing },
      to: { path: '^libs/(?!$1/)', pathNot: '^libs/[^/]+/src/((domain|projections|sqlite|kurrent|memory)/)?index\\.ts$' },
    },
    {
      name: 'apps-through-the-front-door',
      comment: 'apps use what a library offers in its index.ts',
      severity: 'error',
      from: { path: '^apps/', pathNot: testing },
      to: { path: '^libs/', pathNot: '^libs/[^/]+/src/((domain|projections|sqlite|kurrent|memory)/)?index\\.ts$' },
    },
    {
      name: 'apps-choose-the-adapter',
      comment: 'libraries know the port; cqrs lays the in-memory overlay over whichever store it was given, for dry runs',
      severity: 'error',
      from: { path: '^libs/(?!event-store/)', pathNot: [testing, '^libs/cqrs/'] },
      to: { path: '^libs/event-store/src/(sqlite|kurrent|memory)/' },
    },
    {
      name: 'dry-runs-use-the-overlay-only',
      severity: 'error',
      from: { path: '^libs/cqrs/', pathNot: testing },
      to: { path: '^libs/event-store/src/(sqlite|kurrent)/' },
    },
    {
      name: 'client-stays-in-its-adapter',
      comment: 'the next client of the cluster is a swap of one folder; the wire server of the tests speaks with its generated services',
      severity: 'error',
      from: { pathNot: '^(libs/event-store/src/kurrent|test/support/wire-server)/' },
      to: { path: '^node_modules/(@eventstore/db-client|google-protobuf)/' },
    },
    {
      name: 'contexts-open-no-database',
      comment: 'a context is handed its connection; it may know the type',
      severity: 'error',
      from: { path: '^libs/(statutes|membership|shares|assembly|elections|discipline)/', pathNot: testing },
      to: { path: '^node_modules/(@types/)?better-sqlite3/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'framework-stays-outside',
      comment: 'the store and the proofs are used by tools that start no application',
      severity: 'error',
      from: { path: '^libs/(event-store|proof)/', pathNot: testing },
      to: { path: framework },
    },
    {
      name: 'foundations-know-no-context',
      severity: 'error',
      from: { path: '^libs/(event-store|processing|cqrs|proof|documents|typesetting|history|tables|vault|directory)/', pathNot: testing },
      to: { path: '^libs/(statutes|membership|shares|assembly|elections|discipline)/' },
    },
    {
      name: 'libraries-know-no-app',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'pages-speak-http',
      comment: 'pages know the API by its OpenAPI description only',
      severity: 'error',
      from: { path: '^apps/web/', pathNot: '^apps/web/src/verifying/' },
      to: { path: '^(libs|apps/(?!web/))' },
    },
    {
      name: 'browsers-verify-with-the-proof-alone',
      comment: 'what a browser checks of a ledger it checks by itself: nothing of the contexts, nor of the server',
      severity: 'error',
      from: { path: '^apps/web/src/verifying/', pathNot: testing },
      to: { path: '^(libs/(?!(kernel|proof)/)|apps/(?!web/))' },
    },
    {
      name: 'sources-know-no-test',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: testing },
      to: { path: testing },
    },
    {
      name: 'pure-specs-open-no-store',
      comment: 'a spec that needs a store says so in its name: .int.spec.ts, or .e2e.spec.ts over HTTP',
      severity: 'error',
      from: { path: spec, pathNot: ['\\.(int|e2e)\\.spec\\.ts$', '^libs/event-store/'] },
      to: { path: '^libs/event-store/src/(sqlite|kurrent)/|^node_modules/better-sqlite3/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'sources-ship-their-dependencies',
      comment: 'what runs in production stands under dependencies',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: [testing, '^apps/web/vite\\.config\\.ts$'] },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^node_modules/@types/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|test/fixtures)/' },
    tsPreCompilationDeps: true,
    webpackConfig: { fileName: 'test/architecture/resolve-sources.mjs' },
  },
};
