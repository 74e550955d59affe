import type { DomainEvent } from '#kernel';
import type { Rules } from './rules.js';

/** The cooperative adopts its rules, whole, from a date on. Earlier versions keep governing what happened under them. */
export type RulebookAdopted = DomainEvent<
  'RulebookAdopted',
  {
    /** 1, 2, 3… in the order of adoption */
    readonly version: number;
    /** calendar date in the cooperative's zone */
    readonly effectiveFrom: string;
    readonly rules: Rules;
  }
>;

export type RulebookEvent = RulebookAdopted;
