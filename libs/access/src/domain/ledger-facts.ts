import type { BodyName } from '#statutes/domain';
import type { Role } from './role.events.js';

/** What entries say, at this moment, of who asks and what she asks about. What was not looked up is absent, and then nothing follows from it. */
export interface LedgerFacts {
  /** whether anybody was ever made operator */
  readonly hasOperator?: boolean;
  /** roles she holds */
  readonly roles?: readonly Role[];
  /** whether she is on the roster of today */
  readonly isMember?: boolean;
  /** bodies she has a mandate on today */
  readonly sitsOn?: readonly BodyName[];
  /** the persons the request names as those it is about: in its path, its question or its body */
  readonly about?: readonly string[];
  /** bureau of the assembly the request names, chair first */
  readonly bureau?: readonly string[];
  /** who stands under the number the request names */
  readonly candidateId?: string;
  /** whom the case the request names is about */
  readonly accusedId?: string;
  /** who wrote the entry the request names, and whom it is about */
  readonly concerned?: readonly string[];
}

export type FactName = keyof LedgerFacts;
