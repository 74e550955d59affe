import { setTimeout as pause } from 'node:timers/promises';
import { followingCommandId } from '#cqrs';
import { encodeEvent } from '#event-store';
import { DomainError, SettableClock } from '#kernel';
import type { Process } from '#processing';
import { sharedEnterpriseRules } from '#statutes/domain';
import { ADA, BEN } from '../../../../test/support/assembly-builders.js';
import { caughtUp, ProcessorBench } from '../../../processing/src/spec-support/processor-bench.js';
import { until } from '../../../processing/src/spec-support/until.js';
import { applyPolicies } from './apply-policies.process.js';
import { carryOutMeasures } from './carry-out-measures.process.js';
import { keepDeadlines } from './keep-deadlines.process.js';

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const proceedingOf = (n: number): string => `proceeding-${uuid(n)}`;

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

/** What happened, in the order of the ledger, and the commands that follow from it, by the alphabet. */
interface Story {
  readonly process: Process;
  readonly told: readonly Told[];
  readonly wanted: readonly string[];
  /** the day on which the process looks */
  readonly on?: string;
}

const suspension = { ...exclusion, measure: 'suspension', rights: ['services'], from: '2026-05-04', until: '2026-06-03' };
const CLAIM = followingCommandId(CASE, 'claim');
const notified = { proceedingId: CASE, memberId: ADA, channel: 'email', notifiedOn: '2026-05-05', appealDueOn: '2026-06-04' };

const stories: Readonly<Record<string, Story>> = {
  'warnings, the third overdraft, and a debt above the amount with what joins it': {
    process: applyPolicies,
    told: [
      rulebook,
      reported(1, ADA, 'overdraft', 10),
      reported(2, BEN, 'unpaidDebt', 60_000),
      reported(3, ADA, 'overdraft', 10),
      reported(4, ADA, 'overdraft', 10),
      reported(5, BEN, 'falseInvoice', 90_000),
      reported(6, ADA, 'houseRules', 0),
    ],
    wanted: ['ApplyPolicy', 'ApplyPolicy', 'ApplyPolicy', 'ApplyPolicy', 'JoinIncident'],
  },
  'a case that is dismissed, and the next one': {
    process: applyPolicies,
    told: [
      rulebook,
      reported(1, ADA, 'unpaidDebt', 60_000),
      [proceedingOf(1), 'ProceedingDismissed', { proceedingId: followingCommandId(uuid(1), 'proceeding'), memberId: ADA }],
      reported(2, ADA, 'unpaidDebt', 60_000),
      reported(3, ADA, 'unpaidDebt', 60_000),
    ],
    wanted: ['ApplyPolicy', 'ApplyPolicy', 'JoinIncident'],
  },
  'rights that rest until a case is dismissed': {
    process: carryOutMeasures,
    told: [
      [`proceeding-${CASE}`, 'InterimMeasureOrdered', { ...interim, from: '2026-03-01', until: '2026-05-01' }],
      [`proceeding-${CASE}`, 'InterimMeasureLifted', { ...interim, liftedOn: '2026-04-01' }],
      [`proceeding-${CASE}`, 'ProceedingDismissed', { proceedingId: CASE, memberId: ADA }],
    ],
    wanted: ['RestoreRight', 'RestoreRight', 'SuspendRight', 'SuspendRight'],
  },
  'an exclusion by the assembly': {
    process: carryOutMeasures,
    told: [
      [`proceeding-${CASE}`, 'SanctionTookEffect', exclusion],
      [`member-${ADA}`, 'MembershipEnded', { memberId: ADA, cause: 'exclusion', lastDay: '2026-06-19' }],
      ['financialYear-2026', 'AccountsApproved', { year: 2026 }],
    ],
    wanted: ['ClaimReimbursement', 'EndMembership'],
  },
  'an exclusion quashed before its shares were claimed': {
    process: carryOutMeasures,
    told: [
      [`proceeding-${CASE}`, 'SanctionTookEffect', exclusion],
      [`member-${ADA}`, 'MembershipEnded', { memberId: ADA, cause: 'exclusion', lastDay: '2026-06-19' }],
      [`proceeding-${CASE}`, 'SanctionLifted', { ...exclusion, ground: 'quashed', liftedOn: '2026-10-01' }],
      ['financialYear-2026', 'AccountsApproved', { year: 2026 }],
    ],
    wanted: ['EndMembership', 'RetractMembershipEntry'],
  },
  'an exclusion quashed after its shares were cancelled': {
    process: carryOutMeasures,
    told: [
      ['financialYear-2026', 'AccountsApproved', { year: 2026 }],
      [`proceeding-${CASE}`, 'SanctionTookEffect', exclusion],
      [`member-${ADA}`, 'MembershipEnded', { memberId: ADA, cause: 'exclusion', lastDay: '2026-06-19' }],
      [`shares-${ADA}`, 'ReimbursementFixed', { memberId: ADA, claimId: CLAIM }],
      [`shares-${ADA}`, 'SharesCancelled', { memberId: ADA, claimId: CLAIM }],
      [`proceeding-${CASE}`, 'SanctionLifted', { ...exclusion, ground: 'quashed', liftedOn: '2026-10-01' }],
    ],
    wanted: ['ClaimReimbursement', 'EndMembership', 'RetractMembershipEntry', 'RetractSharesEntry'],
  },
  'measures that waited for their appeal, and one that has become old': {
    process: keepDeadlines,
    on: '2027-06-05',
    told: [
      rulebook,
      [`proceeding-${CASE}`, 'SanctionNotified', notified],
      [proceedingOf(1), 'SanctionNotified', { ...notified, proceedingId: uuid(1) }],
      [proceedingOf(2), 'SanctionTookEffect', { ...suspension, proceedingId: uuid(2), expiresOn: '2027-06-05' }],
    ],
    wanted: ['ExpireSanction', 'PutSanctionIntoEffect', 'PutSanctionIntoEffect'],
  },
};

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

describe.each(Object.entries(stories))('%s', (_story, { process, told, wanted, on = '2026-03-02' }) => {
  it.each(wanted.map((_, place) => place + 1))('do everything once, stopped at command %i and started again', async (place) => {
    const bench = new ProcessorBench(new SettableClock(`${on}T10:00:00.000Z`));
    await tell(bench, told);
    let given = 0;
    // The answer is lost after the command was carried out: what happened is known to the ledger only.
    bench.book.after = () => {
      given += 1;
      if (given === place) throw new DomainError('ANSWER_LOST', {}, 'notFound');
    };
    const first = await bench.host(process);
    await until(() => given >= place);
    await bench.stop(first);
    bench.book.after = () => undefined;
    await caughtUp(await bench.host(process), told.length - 1);
    await until(() => bench.book.commands.length >= wanted.length);
    expect(typesIn(bench)).toEqual(wanted);
    await bench.close();
  });
});

describe('deadlines', () => {
  const after = async (...told: readonly Told[]): Promise<readonly string[]> => {
    const bench = new ProcessorBench(new SettableClock('2027-06-05T10:00:00.000Z'));
    await tell(bench, [rulebook, ...told]);
    await caughtUp(await bench.host(keepDeadlines), told.length);
    await pause(20);
    const types = typesIn(bench);
    await bench.close();
    return types;
  };
  const stream = `proceeding-${CASE}`;
  const told: Told = [stream, 'SanctionNotified', notified];
  const counting: Told = [stream, 'SanctionTookEffect', { ...suspension, expiresOn: '2027-06-05' }];

  it('pass, and the measure counts, or has become old', async () => {
    expect(await after(told)).toEqual(['PutSanctionIntoEffect']);
    expect(await after(told, counting)).toEqual(['ExpireSanction']);
  });

  it('do not pass while an appeal is with the assembly, and begin anew when it has decided', async () => {
    const lodged: Told = [stream, 'AppealLodged', { proceedingId: CASE, memberId: ADA }];
    const upheld: Told = [stream, 'AppealDecided', { proceedingId: CASE, memberId: ADA, outcome: 'upheld' }];
    expect(await after(told, lodged)).toEqual([]);
    expect(await after(told, counting, lodged)).toEqual([]);
    expect(await after(told, counting, lodged, upheld)).toEqual(['ExpireSanction']);
  });

  it.each(['SanctionLifted', 'SanctionExpired', 'RehabilitationGranted'])('are over after %s', async (type) =>
    expect(await after(told, counting, [stream, type, { proceedingId: CASE, memberId: ADA }])).toEqual([]),
  );
});
