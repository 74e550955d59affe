import { CountMembers, RegisterMember } from '#membership';
import { inFlight } from './in-flight.js';
import type { ProgressListener, ReplayScript } from './buses.js';
import { ReplayedMembers } from './replayed-members.js';

/** How often progress is told. */
const EVERY = 1_000;

interface Registered {
  readonly count: number;
  readonly firstNumber: number;
  readonly effectiveAt: string;
  /** what members are called, by their places from 0; nobody is named when absent */
  readonly nameOf?: (index: number) => { readonly givenName: string; readonly familyName: string };
}

/** Registers as many members as an assembly needs, with the next numbers of the register. */
export const registerMembers = async (
  script: ReplayScript,
  { count, firstNumber, effectiveAt, nameOf }: Registered,
  progress: ProgressListener,
): Promise<ReplayedMembers> => {
  const members = new ReplayedMembers(script, count);
  let done = 0;
  await inFlight(members.entries(), async ([index, memberId]) => {
    const member = { memberId, kind: 'naturalPerson', memberNumber: firstNumber + index, effectiveAt, identity: nameOf?.(index) } as const;
    await script.send(new RegisterMember(member, script.context(`register ${index + 1}`)));
    done += 1;
    if (done % EVERY === 0) progress({ stage: 'members', done, total: count });
  });
  await untilTheRegisterKnows(script);
  return members;
};

/** The roll is taken from the register: a bulk registration is over when the register holds all of it. */
const untilTheRegisterKnows = async (script: ReplayScript): Promise<void> => {
  const minNumber = await script.headNumber();
  let behind = true;
  while (behind) behind = (await script.buses.queries.execute(new CountMembers({ minNumber }))).stale;
};
