import type { Capacity } from './capacity.js';
import type { FactName, LedgerFacts } from './ledger-facts.js';
import { permissionOf } from './permission-of.js';
import type { Role } from './role.events.js';

interface Ground {
  /** what has to be looked up to tell */
  readonly rests: readonly FactName[];
  readonly holds: (actorId: string, facts: LedgerFacts) => boolean;
}

const ofRole = (role: Role): Ground => ({ rests: ['roles'], holds: (_actor, facts) => facts.roles?.includes(role) === true });

const grounds: Readonly<Record<Exclude<Capacity, 'everyone' | 'firstComer'>, Ground>> = {
  signedIn: { rests: [], holds: () => true },
  member: { rests: ['isMember'], holds: (_actor, { isMember }) => isMember === true },
  // All of them: whoever named herself beside another would else read about the other.
  self: { rests: ['about'], holds: (actorId, { about = [] }) => about.length > 0 && about.every((person) => person === actorId) },
  candidate: { rests: ['candidateId'], holds: (actorId, { candidateId }) => candidateId === actorId },
  party: { rests: ['accusedId'], holds: (actorId, { accusedId }) => accusedId === actorId },
  director: { rests: ['sitsOn'], holds: (_actor, { sitsOn }) => sitsOn?.includes('board') === true },
  overseer: { rests: ['sitsOn'], holds: (_actor, { sitsOn }) => sitsOn?.includes('supervisoryBoard') === true },
  chair: { rests: ['bureau'], holds: (actorId, { bureau }) => bureau?.[0] === actorId },
  bureau: { rests: ['bureau'], holds: (actorId, { bureau }) => bureau?.includes(actorId) === true },
  author: { rests: ['concerned'], holds: (actorId, { concerned }) => concerned?.includes(actorId) === true },
  clerk: ofRole('clerk'),
  treasurer: ofRole('treasurer'),
  auditor: ofRole('auditor'),
  operator: ofRole('operator'),
};

const holds = (capacity: Capacity, actorId: string | undefined, facts: LedgerFacts): boolean => {
  if (capacity === 'everyone') return true;
  if (capacity === 'firstComer') return facts.hasOperator === false;
  return actorId !== undefined && grounds[capacity].holds(actorId, facts);
};

/**
 * Whether somebody may do something, as the ledger stands: the only place where that is decided. Total: an operation that is not in the table
 * is nobody's.
 *
 * @param actorId    pseudonym of who asks; undefined without a session
 * @param operation  id of the operation, `assemblies-convene`
 * @param facts      what was looked up; a fact that is missing gives no right
 */
export const can = (actorId: string | undefined, operation: string, facts: LedgerFacts): boolean =>
  permissionOf(operation)?.who.some((capacity) => holds(capacity, actorId, facts)) ?? false;

/** What has to be looked up before `can` is asked about an operation. */
export const factsNeededFor = (operation: string): ReadonlySet<FactName> =>
  new Set(
    (permissionOf(operation)?.who ?? []).flatMap((capacity): readonly FactName[] => {
      if (capacity === 'everyone') return [];
      return capacity === 'firstComer' ? ['hasOperator'] : grounds[capacity].rests;
    }),
  );
