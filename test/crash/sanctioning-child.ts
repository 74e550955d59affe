import { randomInt, randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { hasCode } from '#kernel';
// Not through the front doors: they load the framework, and short lives would spend most of their time on that.
import { followingCommandId } from '../../libs/cqrs/src/command-id.js';
import { appealDecider } from '../../libs/discipline/src/domain/appeal.decide.js';
import { boardDecider } from '../../libs/discipline/src/domain/board.decide.js';
import { defenceDecider } from '../../libs/discipline/src/domain/defence.decide.js';
import { effectDecider } from '../../libs/discipline/src/domain/effect.decide.js';
import { incidentDecider } from '../../libs/discipline/src/domain/incident.decide.js';
import { interimDecider } from '../../libs/discipline/src/domain/interim.decide.js';
import { openingDecider } from '../../libs/discipline/src/domain/opening.decide.js';
import { sanctionDecider } from '../../libs/discipline/src/domain/sanction.decide.js';
import { DIRECTORS, DisciplineOffice, MEMBERS } from './discipline-office.js';

/** Reports incidents, excludes members and takes them back while the processes of discipline run, until it is killed. */
const [folder = ''] = process.argv.slice(2);

const office = new DisciplineOffice(folder);
await office.processor().start();

const report = async (memberId: string, kind: string, amountCents?: number): Promise<string> => {
  const incidentId = randomUUID();
  const incident = { incidentId, memberId, kind, amountCents, effectiveAt: '2026-03-01', reportedBy: 'system' } as const;
  await office.decide(incidentDecider, { type: 'ReportIncident', ...incident });
  writeSync(1, `${incidentId}\n`);
  return incidentId;
};

/** Overdrafts that are warned for until they are too many, and debts that open a case. */
const overdraw = async (): Promise<void> => {
  const memberId = MEMBERS[randomInt(MEMBERS.length)] ?? '';
  await (randomInt(3) === 0 ? report(memberId, 'unpaidDebt', 60_000) : report(memberId, 'overdraft', 1_000));
};

/** A debt that is settled soon: what rested comes back. */
const settle = async (): Promise<void> => {
  const memberId = randomUUID();
  await office.register(memberId, randomInt(2 ** 40));
  const proceedingId = followingCommandId(await report(memberId, 'unpaidDebt', 60_000), 'proceeding');
  const lift = () => office.decide(interimDecider, { type: 'LiftInterimMeasure', proceedingId });
  for (let opened = false; !opened;) {
    await pause(5);
    opened = await lift().then(
      () => true,
      (error: unknown) => {
        if (hasCode(error, 'PROCEEDING_NOT_FOUND')) return false;
        throw error;
      },
    );
  }
};

/** The whole way to an exclusion, and back from every second one. */
const exclude = async (): Promise<void> => {
  const [memberId, proceedingId] = [randomUUID(), randomUUID()];
  await office.register(memberId, randomInt(2 ** 40));
  const incidentId = await report(memberId, 'houseRules');
  await office.decide(openingDecider, { type: 'OpenProceeding', proceedingId, incidentId, effectiveAt: '2026-03-02' });
  await office.decide(defenceDecider, { type: 'NotifyMember', proceedingId, channel: 'email', effectiveAt: '2026-03-03' });
  const statement = { proceedingId, statementDigest: 'A'.repeat(43), effectiveAt: '2026-03-10' };
  await office.decide(defenceDecider, { type: 'ReceiveStatement', ...statement });
  const hearing = { proceedingId, sat: DIRECTORS, memberHeard: true, assisted: false, effectiveAt: '2026-03-11' };
  await office.decide(boardDecider, { type: 'HoldHearing', ...hearing });
  const votes = { for: 2, against: 0, abstain: 0 };
  const decision = {
    decidedBy: 'board',
    sat: DIRECTORS,
    votes,
    decisionRef: 'BOARD-2026-4',
    proportionalityDigest: 'A'.repeat(43),
  } as const;
  await office.decide(sanctionDecider, { type: 'PronounceSanction', proceedingId, measure: 'exclusion', ...decision, effectiveAt: '2026-03-12' }); // prettier-ignore
  await office.decide(effectDecider, { type: 'NotifySanction', proceedingId, channel: 'email', effectiveAt: '2026-03-13' });
  if (randomInt(2) === 0) return;
  await office.decide(appealDecider, { type: 'LodgeAppeal', proceedingId, effectiveAt: '2026-03-20' });
  const quashing = { proceedingId, outcome: 'quashed', decisionRef: 'AGM-2026-3', effectiveAt: '2026-04-20' } as const;
  await office.decide(appealDecider, { type: 'DecideAppeal', ...quashing });
};

const forEver = async (task: () => Promise<void>): Promise<never> => {
  for (;;) await task();
};

await Promise.all([overdraw, overdraw, settle, settle, exclude, exclude].map(forEver));
