import { randomUUID } from 'node:crypto';
import { addDays } from '#kernel';
import { plainCooperativeRules, type Rules } from '#statutes';
import type { Scenario } from './scenario.js';

export interface HeldAssembly {
  readonly assemblyId: string;
  /** in the order of their numbers */
  readonly memberIds: readonly string[];
  readonly resolutionIds: readonly string[];
  /** right of each member */
  readonly rightOf: ReadonlyMap<string, string>;
}

export interface AssemblyWanted {
  readonly members: number;
  readonly resolutions: readonly string[];
  readonly rules?: Partial<Rules>;
  /** calendar date of the assembly; one that has passed when absent */
  readonly date?: string;
  /** of every member, where the rules have categories */
  readonly category?: string;
  /** college of each member, in the order of their numbers, where the rules have colleges */
  readonly colleges?: readonly string[];
  /** what happens once the roll is frozen, and before the assembly is opened */
  readonly beforeOpening?: (convened: HeldAssembly) => Promise<void>;
  /** what its resolutions amend, and so which majority they take; ordinary when absent */
  readonly kind?: 'ordinary' | 'extraordinary';
}

const expectRecorded = async (answer: ReturnType<Scenario['post']>) => {
  const { status, body } = await answer;
  if (status !== 201) throw new Error(`expected a receipt, got ${status} ${JSON.stringify(body)}`);
  return body;
};

/** Adopts rules, admits members, convenes, freezes the roll and opens an assembly: every step through HTTP. */
export const holdAssembly = async (
  scenario: Scenario,
  { members, resolutions, rules, category, colleges = [], beforeOpening, date = '2026-06-18', kind = 'ordinary' }: AssemblyWanted,
): Promise<HeldAssembly> => {
  await expectRecorded(
    scenario.post('/api/rulebook/versions', { effectiveFrom: '2020-01-01', rules: { ...plainCooperativeRules, ...rules } }),
  );
  const memberIds = Array.from({ length: members }, () => randomUUID());
  for (const [index, memberId] of memberIds.entries()) {
    await expectRecorded(
      scenario.post('/api/members', { memberId, kind: 'naturalPerson', category, college: colleges[index], effectiveAt: '2021-01-01' }),
    );
    await expectRecorded(scenario.post(`/api/members/${memberId}/admission`, { effectiveAt: '2021-02-01', decisionRef: 'BOARD-2021-1' }));
  }
  const assemblyId = randomUUID();
  await expectRecorded(scenario.post('/api/assemblies', { assemblyId, kind, date, noticeSentOn: addDays(date, -29) }));
  const resolutionIds = resolutions.map(() => randomUUID());
  for (const [index, text] of resolutions.entries())
    await expectRecorded(scenario.post(`/api/assemblies/${assemblyId}/resolutions`, { resolutionId: resolutionIds[index], kind, text }));
  await expectRecorded(scenario.post(`/api/assemblies/${assemblyId}/roll`));
  const { body } = await scenario.get(`/api/assemblies/${assemblyId}/rights?limit=1000`);
  const rights = Object.values(body) as readonly { readonly memberId: string; readonly rightId: string }[];
  const held = { assemblyId, memberIds, resolutionIds, rightOf: new Map(rights.map((right) => [right.memberId, right.rightId])) };
  await beforeOpening?.(held);
  await expectRecorded(scenario.post(`/api/assemblies/${assemblyId}/opening`, { bureau: memberIds.slice(0, 3) }));
  return held;
};
