import { randomUUID } from 'node:crypto';
import type { HeldAssembly } from './assembly-over-http.js';
import type { Answer, Scenario } from './scenario.js';

/** A ballot of an assembly that is held, spoken to over HTTP by those who are there. */
export interface HeldBallot {
  readonly ballotId: string;
  /** Votes in the name of the member of this number, from 0. */
  vote(member: number, choice: string | readonly string[]): Promise<Answer>;
  /** Closes and proclaims. @returns the ballot as the assembly then shows it */
  decide(): Promise<Readonly<Record<string, unknown>>>;
}

/** Puts a resolution to the vote. @throws Error when the ballot is refused */
export const openBallotOn = async (scenario: Scenario, held: HeldAssembly, resolution: number, terms: object = {}): Promise<HeldBallot> => {
  const { assemblyId, memberIds, resolutionIds, rightOf } = held;
  const ballotId = randomUUID();
  const path = `/api/assemblies/${assemblyId}/ballots`;
  const { status, body } = await scenario.post(path, { ballotId, resolutionId: resolutionIds[resolution], ...terms });
  if (status !== 201) throw new Error(`expected a ballot, got ${status} ${JSON.stringify(body)}`);
  return {
    ballotId,
    vote: (member, choice) => {
      const memberId = memberIds[member] ?? '';
      return scenario.post(`${path}/${ballotId}/votes`, { rightId: rightOf.get(memberId), choice }, { as: memberId });
    },
    decide: async () => {
      await scenario.post(`${path}/${ballotId}/closing`);
      const { number } = await scenario.post(`${path}/${ballotId}/proclamation`);
      const { body: assembly } = await scenario.get(`/api/assemblies/${assemblyId}?minPosition=${number}`);
      const ballots = assembly['ballots'] as readonly Readonly<Record<string, unknown>>[];
      return ballots.find((ballot) => ballot['ballotId'] === ballotId) ?? {};
    },
  };
};

/** What the minutes say of a resolution of this number, from 0. */
export const minutedOn = async (
  scenario: Scenario,
  { assemblyId }: HeldAssembly,
  resolution: number,
  language = 'en',
): Promise<unknown> => {
  const { body } = await scenario.get(`/api/assemblies/${assemblyId}/minutes`, { headers: { 'accept-language': language } });
  return (body['resolutions'] as readonly unknown[])[resolution];
};
