import type { Cents } from '#kernel';
import type { Identity, MemberKind } from '#membership/domain';
import type { PaymentMethod } from '#shares/domain';
import type { MovementKind } from './movement-kinds.js';

/** A line of a movement file, understood. */
export interface MovementRow {
  /** line of the file, from 1: part of the id of every command it leads to */
  readonly line: number;
  readonly memberNumber: number;
  readonly movement: MovementKind;
  /** calendar date from which it counts */
  readonly effectiveAt: string;
  readonly quantity?: number;
  /** value of one share */
  readonly unitCents?: Cents;
  /** money received with it */
  readonly paidCents?: Cents;
  /** member number of who receives */
  readonly counterparty?: number;
  readonly decisionRef?: string;
  readonly documentRef?: string;
  readonly shareClass?: string;
  readonly category?: string;
  readonly college?: string;
  readonly kind?: MemberKind;
  /** member number of the representative */
  readonly representative?: number;
  /** what the old register calls the person: compared within the file, recorded nowhere */
  readonly reference?: string;
  readonly method?: PaymentMethod;
  /** who the person is: kept in the vault with her admission, compared everywhere else */
  readonly identity?: Identity;
  /** member numbers of persons of the same name who are others */
  readonly distinctFrom?: readonly number[];
}
