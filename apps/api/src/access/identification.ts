import type { FastifyRequest } from 'fastify';
import type { Identified } from '#access';

/** As much of a request as tells who sends it. */
export type IdentifiableRequest = Pick<FastifyRequest, 'headers' | 'protocol' | 'hostname'>;

/** Finds out who sends a request. */
export interface Identification {
  /** @returns nobody for a request without a session or token, and for one whose session ended */
  identify(request: IdentifiableRequest): Identified | undefined | Promise<Identified | undefined>;
}

/** On what terms a node lets people in. */
export interface Entrance {
  readonly identification: Identification;
  /** whoever could do anything to the ledger anyway, having its files in hand, is not asked what she may */
  readonly mayEverything?: true;
}

/** Injection token of the entrance of a node. */
export const ENTRANCE = Symbol('Entrance');
