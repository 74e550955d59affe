import { lookedUp, type RegisterFact } from '#kernel';
import type { RulebookAdopted } from './rulebook.events.js';

/** One adopted version: its number, the date it applies from, its rules. */
export type AdoptedRules = RulebookAdopted['data'];

/** Name of the register that answers with the version in force on a date. */
export const RULEBOOK_IN_FORCE = 'rulebookInForce';

/**
 * Ask for the rules of the day a decision counts from. A register rather than the stream, because the version depends on the date: the
 * decider receives the one that applies, and its number is recorded with the decision.
 *
 * @param date  calendar date in the cooperative's zone
 * @throws DomainError `NO_RULEBOOK_IN_FORCE` {date}, when the fact is loaded
 */
export const rulebookInForce = (date: string): RegisterFact<AdoptedRules> => lookedUp(RULEBOOK_IN_FORCE, { date });
