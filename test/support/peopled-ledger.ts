import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { GrantRole, type Role } from '#access';
import { plainCooperativeRules, USUAL_ELECTION_RULES, type Rules } from '#statutes';
import { holdAssembly, type HeldAssembly } from './assembly-over-http.js';
import { namedPeople } from './named-people.js';
import { startScenario, type Scenario } from './scenario.js';
import { LOCAL_OPERATOR } from './trusted-headers.js';

/** Who there is on the ledger: one person in each capacity, and nobody in two. */
export interface People extends Readonly<Record<Role, string>> {
  readonly chair: string;
  readonly scrutineer: string;
  readonly director: string;
  readonly overseer: string;
  readonly candidate: string;
  readonly accused: string;
  readonly member: string;
  /** has an account and is nothing else */
  readonly visitor: string;
}

/** An open assembly with a ballot, an election with a candidate, a case, bodies, roles. */
export interface PeopledLedger {
  /** asks the table of permissions: whoever acts is named with each request */
  readonly scenario: Scenario;
  readonly people: People;
  readonly held: HeldAssembly;
  readonly ballotId: string;
  readonly electionId: string;
  readonly proceedingId: string;
  readonly mandateId: string;
  /** ledger number of the entry by which the accused was admitted */
  readonly entry: number;
  close(): Promise<void>;
}

const done = async (answer: ReturnType<Scenario['post']>): Promise<number> => {
  const { status, body, number } = await answer;
  if (status !== 201) throw new Error(`expected a receipt, got ${status} ${JSON.stringify(body)}`);
  return number;
};

/** Fills a ledger as anybody may in a scenario, then starts the server again on it, with its doors guarded. */
export const startPeopledLedger = async (rules: Partial<Rules> = {}): Promise<PeopledLedger> => {
  const filling = await startScenario();
  const ids = { ballotId: randomUUID(), electionId: randomUUID(), proceedingId: randomUUID(), mandateId: randomUUID() };
  const held = await holdAssembly(filling, {
    members: 8,
    resolutions: ['Approves the accounts', 'Appropriates the result'],
    rules: {
      ballots: { ...plainCooperativeRules.ballots, personsByOpenBallot: true },
      elections: { ...USUAL_ELECTION_RULES, candidacyDays: null },
      ...rules,
    },
  });
  const [chair = '', scrutineer = '', , director = '', overseer = '', candidate = '', accused = '', member = ''] = held.memberIds;
  const seat = { from: '2025-06-19', lastYear: 2099, decisionRef: 'AGM-2025-4' };
  await done(filling.post('/api/mandates', { mandateId: ids.mandateId, memberId: director, body: 'board', ...seat }));
  await done(filling.post('/api/mandates', { memberId: overseer, body: 'supervisoryBoard', ...seat }));
  await done(filling.post('/api/elections', { electionId: ids.electionId, assemblyId: held.assemblyId, body: 'board', seats: 1 }));
  await done(filling.post(`/api/elections/${ids.electionId}/candidacies`, { memberId: candidate, effectiveAt: '2026-05-20' }));
  const incidentId = randomUUID();
  const incident = { incidentId, memberId: accused, kind: 'houseRules', effectiveAt: '2026-03-01', reportedBy: 'admin' };
  const entry = await done(filling.post('/api/discipline/incidents', incident));
  await done(
    filling.post('/api/discipline/proceedings', {
      proceedingId: ids.proceedingId,
      incidentId,
      grounds: 'Ce qui est reproché.',
      effectiveAt: '2026-03-02',
    }),
  );
  const [resolutionId] = held.resolutionIds;
  await done(filling.post(`/api/assemblies/${held.assemblyId}/ballots`, { ballotId: ids.ballotId, resolutionId }));
  const employed: Readonly<Record<Role, string>> = {
    clerk: randomUUID(),
    treasurer: randomUUID(),
    auditor: randomUUID(),
    operator: randomUUID(),
  };
  for (const [role, actorId] of Object.entries(employed) as [Role, string][])
    await filling.execute(new GrantRole({ actorId, role }, { actor: LOCAL_OPERATOR, commandId: randomUUID() }));
  await filling.stop();
  const scenario = await startScenario({ dataFolder: filling.folder }, namedPeople);
  return {
    scenario,
    people: { chair, scrutineer, director, overseer, candidate, accused, member, visitor: randomUUID(), ...employed },
    held,
    ...ids,
    entry,
    close: async () => {
      await scenario.close();
      await rm(filling.folder, { recursive: true, force: true });
    },
  };
};
