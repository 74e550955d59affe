import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { recountOf } from '#audit';
import { openSqliteEventStore } from '#event-store/sqlite';
import { scicRules } from '#statutes';
import { stretchesOf } from '../../apps/cli/src/ledger/recount-ledger.js';
import { recountStretch } from '../../apps/cli/src/ledger/recount-stretch.js';
import { holdAssembly } from '../support/assembly-over-http.js';
import { openBallotOn } from '../support/ballot-over-http.js';
import { startScenario } from '../support/scenario.js';
import { jsonOf, unevoix } from './cli-support/unevoix.js';

const colleges = [
  { college: 'workers', weight: '1/2' },
  { college: 'users', weight: '1/2' },
];

describe('every ballot of a ledger, counted again', () => {
  let folder: string;
  const ballotIds: string[] = [];
  const recount = (...options: readonly string[]) => unevoix(['recount', ...options, '--data', folder]);

  beforeAll(async () => {
    const scenario = await startScenario();
    ({ folder } = scenario);
    const held = await holdAssembly(scenario, {
      members: 6,
      category: 'employees',
      colleges: ['workers', 'workers', 'users', 'users', 'users', 'users'],
      rules: { ...scicRules, colleges, ballots: { ...scicRules.ballots, votesMayBeReplaced: true } },
      resolutions: ['Approves the accounts', 'What comes first', 'Raises the fee'],
    });
    const [accounts, priorities, annulled] = [
      await openBallotOn(scenario, held, 0),
      await openBallotOn(scenario, held, 1, { priorities: ['roof', 'garden'] }),
      await openBallotOn(scenario, held, 2),
    ];
    ballotIds.push(...[accounts, priorities, annulled].map(({ ballotId }) => ballotId));
    for (const member of [0, 1, 2, 3]) await accounts.vote(member, 'against');
    for (const member of [0, 2]) await accounts.vote(member, 'for');
    await priorities.vote(0, ['garden', 'roof']);
    await annulled.vote(5, 'for');
    await accounts.decide();
    await priorities.decide();
    await scenario.post(`/api/assemblies/${held.assemblyId}/ballots/${annulled.ballotId}/annulment`, { ground: 'irregularity' });
    await scenario.stop();
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('comes to what was proclaimed: weighted, ranked, and of what is annulled nothing', async () => {
    const result = await recount('--json');
    expect(result.exitCode).toBe(0);
    expect(jsonOf(result)).toMatchObject({
      holds: true,
      threads: 1,
      ballots: [
        { ballotId: ballotIds[0], status: 'proclaimed', votes: 4, late: 0, outcome: 'rejected', agrees: true },
        { ballotId: ballotIds[1], status: 'proclaimed', votes: 1, outcome: 'ranked', agrees: true },
        { ballotId: ballotIds[2], status: 'annulled', votes: 1, agrees: null },
      ],
    });
    expect((await recount()).out).toMatch(/3 ballots, 6 votes counted again from \d+ entries\. Every result is what was proclaimed\.$/);
  });

  it('comes to the same from any number of stretches', async () => {
    const ledger = openSqliteEventStore({ file: join(folder, 'ledger.sqlite'), readOnly: true });
    const entries = ((await ledger.head())?.number ?? -1) + 1;
    const from = async (parts: number) => {
      const stretches = stretchesOf(ledger, entries, parts);
      expect(stretches.length).toBeLessThanOrEqual(parts);
      return recountOf(await Promise.all(stretches.map((stretch) => recountStretch(ledger, stretch))));
    };
    const whole = await from(1);
    for (const parts of [2, 3, 7, entries]) expect(await from(parts)).toEqual(whole);
    await ledger.close();
  });

  it('is asked with a number of threads there can be', async () => {
    expect(await recount('--threads', 'many')).toMatchObject({ exitCode: 2, err: expect.stringMatching(/^ARGUMENT_INVALID: /) as string });
  });

  it('finds a vote that somebody changed in the file', async () => {
    const ledger = new Database(join(folder, 'ledger.sqlite'));
    ledger.exec('DROP TRIGGER event_is_never_updated');
    const changed = ledger
      .prepare(`UPDATE event SET data = replace(data, '"choice":"for"', '"choice":"blank"') WHERE type = 'VoteReplaced' AND stream LIKE ?`)
      .run(`vote-${ballotIds[0] ?? ''}%`);
    ledger.close();
    expect(changed.changes).toBe(2);
    const { exitCode, out } = await recount();
    expect(exitCode).toBe(1);
    expect(out).toContain(`${ballotIds[0] ?? ''}: 4 votes, rejected, NOT as proclaimed`);
    expect(out).toContain('It does not hold.');
  });
});
