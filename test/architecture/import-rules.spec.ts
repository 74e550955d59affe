import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const rulesFile = '.dependency-cruiser.cjs';

type Import = readonly [from: string, importing: string];

/** For each rule, an import that it must refuse. */
const mistakes: Readonly<Record<string, Import>> = {
  'no-circular': ['libs/proof/src/one.ts', './other.js'],
  'every-import-resolves': ['libs/proof/src/lost.ts', './nowhere.js'],
  'kernel-stands-alone': ['libs/kernel/src/clock.ts', 'node:process'],
  'counting-is-pure': ['libs/counting/src/majority.ts', 'node:crypto'],
  'domain-is-pure': ['libs/shares/src/domain/account.ts', '#membership'],
  'commands-know-nothing-of-processes': ['libs/shares/src/commands/subscribe.command.ts', '../processes/sanction.process.js'],
  'queries-know-nothing-of-commands-processes': ['libs/shares/src/queries/get-account.query.ts', '../commands/pay.command.js'],
  'projections-know-nothing-of-commands-queries-processes': [
    'libs/shares/src/projections/register.projection.ts',
    '../queries/get.query.js',
  ],
  'through-the-front-door': ['libs/shares/src/shares.module.ts', '../../membership/src/projections/roster.projection.js'],
  'apps-through-the-front-door': ['apps/api/src/roster.controller.ts', '../../../libs/membership/src/projections/roster.projection.js'],
  'apps-choose-the-adapter': ['libs/assembly/src/queries/get-tally.query.ts', '#event-store/sqlite'],
  'dry-runs-use-the-overlay-only': ['libs/cqrs/src/decision-runner.ts', '#event-store/sqlite'],
  'client-stays-in-its-adapter': ['libs/event-store/src/sqlite/store.ts', '@eventstore/db-client'],
  'contexts-open-no-database': ['libs/assembly/src/projections/tally.projection.ts', 'better-sqlite3'],
  'framework-stays-outside': ['libs/event-store/src/store.module.ts', '@nestjs/common'],
  'foundations-know-no-context': ['libs/processing/src/projector.ts', '#shares'],
  'libraries-know-no-app': ['libs/documents/src/page.ts', '../../../apps/api/src/main.js'],
  'pages-speak-http': ['apps/web/src/roster.ts', '#membership'],
  'browsers-verify-with-the-proof-alone': ['apps/web/src/verifying/recount.ts', '#audit'],
  'sources-know-no-test': ['apps/cli/src/demo.ts', '../../../test/support/builders.js'],
  'pure-specs-open-no-store': ['libs/shares/src/projections/register.spec.ts', '#event-store/sqlite'],
  'sources-ship-their-dependencies': ['apps/cli/src/replay.ts', 'fast-check'],
};

/** Imports that every rule must let pass. */
const proper: readonly Import[] = [
  ['libs/counting/src/seats.ts', '#kernel'],
  ['libs/assembly/src/domain/vote.decide.ts', '#kernel'],
  ['libs/assembly/src/domain/ballot.decide.ts', '#counting'],
  ['libs/assembly/src/domain/assembly.decide.ts', '#statutes/domain'],
  ['libs/assembly/src/domain/vote.decide.spec.ts', '../../../../test/support/builders.js'],
  ['libs/assembly/src/commands/cast-vote.command.ts', '#cqrs'],
  ['libs/assembly/src/commands/open-ballot.command.ts', '../domain/ballot.decide.js'],
  ['libs/assembly/src/projections/roll.int.spec.ts', '#event-store/memory'],
  ['libs/assembly/src/projections/tally.int.spec.ts', '#event-store/sqlite'],
  ['libs/assembly/src/assembly.module.ts', '@nestjs/common'],
  ['libs/cqrs/src/dry-run.ts', '#event-store/memory'],
  ['libs/event-store/src/kurrent/client.ts', '@eventstore/db-client'],
  ['test/support/wire-server/server.ts', '@eventstore/db-client'],
  ['apps/api/src/store.ts', '#event-store/kurrent'],
  ['apps/web/src/verifying/verifier.worker.ts', '#proof'],
];

const others: Readonly<Record<string, string>> = {
  'libs/proof/src/other.ts': "export * from './one.js';",
  'libs/shares/src/processes/sanction.process.ts': '',
  'libs/shares/src/commands/pay.command.ts': '',
  'libs/shares/src/queries/get.query.ts': '',
  'libs/membership/src/projections/roster.projection.ts': '',
  'apps/api/src/main.ts': '',
  'test/support/builders.ts': '',
};

interface Manifest {
  readonly imports: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

interface Report {
  readonly summary: { readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[] };
}

describe('the import rules', () => {
  const { forbidden } = createRequire(import.meta.url)(join(root, rulesFile)) as { forbidden: readonly { name: string }[] };
  let house: string;
  let violations: readonly (readonly [rule: string, from: string])[];

  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), text);
  };

  const build = (): void => {
    for (const file of [rulesFile, 'package.json', 'test/architecture/resolve-sources.mjs']) cpSync(join(root, file), join(house, file));
    const { imports, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
    for (const name of [...Object.keys(dependencies), 'fast-check']) {
      write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
      write(`node_modules/${name}/index.js`, '');
    }
    for (const built of Object.values(imports)) write(built.replace('./dist/', '').replace(/\.js$/, '.ts'), '');
    for (const [file, text] of Object.entries(others)) write(file, text);
    for (const [from, importing] of [...Object.values(mistakes), ...proper]) write(from, `export * from '${importing}';`);
  };

  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), 'house-'));
    build();
    const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const cruised = spawnSync(process.execPath, [cruiser, '--config', rulesFile, '--output-type', 'json', 'apps', 'libs', 'test'], {
      cwd: house,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    const { summary } = JSON.parse(cruised.stdout) as Report;
    violations = summary.violations.map(({ rule, from }) => [rule.name, from]);
  }, 60_000);

  afterAll(() => rmSync(house, { recursive: true, force: true }));

  it('are each tried below', () => expect(Object.keys(mistakes).toSorted()).toEqual(forbidden.map(({ name }) => name).toSorted()));

  it.each(Object.entries(mistakes))('%s refuses %j', (rule, [from]) => expect(violations).toContainEqual([rule, from]));

  it.each(proper)('let %s import %s', (from) => expect(violations.filter(([, file]) => file === from)).toEqual([]));
});
