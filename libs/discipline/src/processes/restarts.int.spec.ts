import { setTimeout as after } from 'node:timers/promises';
import { encodeEvent } from '#event-store';
import { DomainError } from '#kernel';
import type { Process } from '#processing';
import { sharedEnterpriseRules } from '#statutes/domain';
import { ADA, BEN } from '../../../../test/support/assembly-builders.js';
import { caughtUp, ProcessorBench } from '../../../processing/src/spec-support/processor-bench.js';
import { applyPolicies } from './apply-policies.process.js';
import { carryOutMeasures } from './carry-out-measures.process.js';

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

type Told = readonly [stream: string, type: string, data: object];

const reported = (n: number, memberId: string, kind: string, amountCents: number): Told => [
  `incident-${uuid(n)}`,
  'IncidentReported',
  { incidentId: uuid(n), memberId, kind, family: 'financialEndangerment', occurredOn: '2026-03-01', amountCents, reportedBy: 'system' },
];
const CASE = uuid(99);
const exclusion = { proceedingId: CASE, memberId: ADA, measureNumber: 2, measure: 'exclusion', rights: [], from: '2026-06-19' };
const interim = { proceedingId: CASE, memberId: ADA, measureNumber: 1, rights: ['services', 'stand'] };
const rulebook: Told = ['rulebook', 'RulebookAdopted', { version: 1, effectiveFrom: '2020-01-01', rules: sharedEnterpriseRules }];

/** Every story of the process, in the order of the ledger. */
const stories: readonly (readonly [string, Process, readonly Told[], readonly string[]])[] = [
  [
    'answering incidents',
    applyPolicies,
    [
      rulebook,
      reported(1, ADA, 'overdraft', 10),
      reported(2, BEN, 'unpaidDebt', 60_000),
      reported(3, ADA, 'overdraft', 10),
      reported(4, ADA, 'overdraft', 10),
      reported(5, BEN, 'falseInvoice', 90_000),
      reported(6, ADA, 'houseRules', 0),
    ],
    ['ApplyPolicy', 'ApplyPolicy', 'ApplyPolicy', 'ApplyPolicy', 'JoinIncident'],
  ],
  [
    'carrying an exclusion out, and taking it back',
    carryOutMeasures,
    [
      [`proceeding-${CASE}`, 'InterimMeasureOrdered', { ...interim, from: '2026-03-01', until: '2026-05-01' }],
      [`proceeding-${CASE}`, 'InterimMeasureLifted', { ...interim, liftedOn: '2026-04-01' }],
      [`proceeding-${CASE}`, 'SanctionTookEffect', exclusion],
      [`member-${ADA}`, 'MembershipEnded', { memberId: ADA, cause: 'exclusion', lastDay: '2026-06-19' }],
      ['financialYear-2026', 'AccountsApproved', { year: 2026 }],
      [`proceeding-${CASE}`, 'SanctionLifted', { ...exclusion, ground: 'quashed', liftedOn: '2026-10-01' }],
    ],
    ['ClaimReimbursement', 'EndMembership', 'RestoreRight', 'RestoreRight', 'RetractMembershipEntry', 'SuspendRight', 'SuspendRight'],
  ],
];

const tell = async (bench: ProcessorBench, told: readonly Told[]): Promise<void> => {
  for (const [index, [stream, type, data]] of told.entries()) {
    const id = uuid(1_000 + index);
    const meta = { actor: id, commandId: id, causationId: id, schemaVersion: 1, effectiveAt: '2026-03-02', recordedAt: '2026-03-02T10:00:00.000Z', nonce: 'AAAAAAAAAAAAAAAAAAAAAA' }; // prettier-ignore
    const revision = (await bench.store.readStream(stream)).length - 1;
    await bench.store.append(stream, revision < 0 ? 'none' : revision, [encodeEvent({ id, type, data, meta })]);
  }
};

const typesIn = (bench: ProcessorBench): readonly string[] =>
  bench.book.commands.map((command) => (command as { type: string }).type).toSorted();

describe.each(stories)('%s', (_story, process, told, wanted) => {
  it.each(wanted.map((_, place) => place + 1))('does everything once, stopped at its command %i and started again', async (place) => {
    const bench = new ProcessorBench();
    await tell(bench, told);
    let given = 0;
    // The answer is lost after the command was carried out: what happened is known to the ledger only.
    bench.book.after = () => {
      given += 1;
      if (given === place) throw new DomainError('ANSWER_LOST', {}, 'notFound');
    };
    const first = await bench.host(process);
    for (let waited = 0; given < place && waited < 200; waited += 1) await after(5);
    await bench.stop(first);
    bench.book.after = () => undefined;
    await caughtUp(await bench.host(process), told.length - 1);
    expect(typesIn(bench)).toEqual(wanted);
    await bench.close();
  });
});
