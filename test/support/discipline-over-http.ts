import { randomUUID } from 'node:crypto';
import { SHARED_ENTERPRISE_DISCIPLINE, type DisciplineRules, type Rules } from '#statutes';
import { holdAssembly, type AssemblyWanted, type HeldAssembly } from './assembly-over-http.js';
import { startScenario, type Answer, type Scenario } from './scenario.js';
import { until } from './until.js';

type Json = Readonly<Record<string, unknown>>;

/** A cooperative whose first members are its board, and what a board secretary does all day. */
export interface Cooperative extends HeldAssembly {
  readonly scenario: Scenario;
  readonly directors: readonly string[];
  member(place: number): string;
  /** Reports an incident; says which one it is. */
  report(memberId: string, incident: Json): Promise<string>;
  /** A step of a case, as the board takes it. */
  step(proceedingId: string, step: string, body?: Json): Promise<Answer>;
  /** The same, which has to be recorded. */
  done(proceedingId: string, step: string, body?: Json): Promise<Answer>;
  /** Waits until a policy has answered an incident; says with which case. */
  answered(incidentId: string): Promise<string>;
  open(incidentId: string, on: string): Promise<string>;
  caseOf(proceedingId: string): Promise<Json>;
  /** Waits until a case is as wanted. */
  settled(proceedingId: string, isWanted: (line: Json) => boolean): Promise<Json>;
  /** The line of a member on the roster of a day; null when she is not on it. */
  onRoster(memberId: string, asOf: string): Promise<Json | null>;
}

interface Wanted {
  readonly discipline?: Partial<DisciplineRules>;
  readonly rules?: Partial<Rules>;
  readonly assembly?: Partial<AssemblyWanted>;
}

const BOARD = 3;

export const startCooperative = async ({ discipline, rules, assembly }: Wanted = {}): Promise<Cooperative> => {
  const scenario = await startScenario();
  const held = await holdAssembly(scenario, {
    members: 8,
    resolutions: [],
    rules: { ...rules, discipline: { ...SHARED_ENTERPRISE_DISCIPLINE, ...discipline } },
    ...assembly,
  });
  const directors = held.memberIds.slice(0, BOARD);
  const terms = { body: 'board', from: '2025-06-19', lastYear: 2099, decisionRef: 'AGM-2025-4' };
  for (const memberId of directors) await recorded(scenario.post('/api/mandates', { memberId, ...terms }));

  const path = (proceedingId: string, step: string) => `/api/discipline/proceedings/${proceedingId}/${step}`;
  const step: Cooperative['step'] = (proceedingId, named, body = {}) => scenario.post(path(proceedingId, named), body);
  const caseOf = async (proceedingId: string): Promise<Json> => (await scenario.get(`/api/discipline/proceedings/${proceedingId}`)).body;

  return {
    ...held,
    scenario,
    directors,
    member: (place) => held.memberIds[place] ?? '',
    report: async (memberId, incident) => {
      const incidentId = randomUUID();
      const told = { incidentId, memberId, kind: 'overdraft', effectiveAt: '2026-03-01', reportedBy: 'admin', ...incident };
      await recorded(scenario.post('/api/discipline/incidents', told));
      return incidentId;
    },
    step,
    done: (proceedingId, named, body) => recorded(step(proceedingId, named, body)),
    answered: async (incidentId) => {
      const ask = () => scenario.get(`/api/discipline/incidents/${incidentId}`);
      const { body } = await until(ask, (answer) => typeof answer.body['proceedingId'] === 'string');
      return String(body['proceedingId']);
    },
    open: async (incidentId, on) => {
      const proceedingId = randomUUID();
      await recorded(
        scenario.post('/api/discipline/proceedings', { proceedingId, incidentId, grounds: 'Ce qui est reproché.', effectiveAt: on }),
      );
      return proceedingId;
    },
    caseOf,
    settled: async (proceedingId, isWanted) => {
      const body = await until(
        () => caseOf(proceedingId),
        (answer) => isWanted((answer['case'] ?? {}) as Json),
      );
      return (body['case'] ?? {}) as Json;
    },
    onRoster: async (memberId, asOf) => {
      const { body } = await scenario.get(`/api/members/${memberId}?asOf=${asOf}`);
      return (body['member'] ?? null) as Json | null;
    },
  };
};

const recorded = async (answer: Promise<Answer>): Promise<Answer> => {
  const told = await answer;
  if (told.status !== 201) throw new Error(`expected a receipt, got ${told.status} ${JSON.stringify(told.body)}`);
  return told;
};
