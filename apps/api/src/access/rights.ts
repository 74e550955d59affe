import { Inject, Injectable } from '@nestjs/common';
import { can, factsNeededFor, isProvenRecently, isWithinScopes, LedgerFactsReader, operations, permissionOf } from '#access';
import type { Identified, RequestSubject } from '#access';
import { CLOCK } from '#cqrs';
import { DomainError, type Clock } from '#kernel';
import { ENTRANCE, type Entrance } from './identification.js';
import { notSignedIn } from './requester.js';

/** Asks the table of permissions about a request, with what the ledger says at that moment. */
@Injectable()
export class Rights {
  constructor(
    private readonly ledger: LedgerFactsReader,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ENTRANCE) private readonly entrance: Entrance,
  ) {}

  /**
   * Lets a request pass, or says why not.
   * @throws DomainError `NOT_SIGNED_IN`, `NOT_ALLOWED` {operation}, `PROVE_AGAIN`
   */
  async assertMay(identified: Identified | undefined, operation: string, subject: RequestSubject): Promise<void> {
    if (!isWithinScopes(operation, identified?.scopes) || !(await this.may(identified?.actorId, operation, subject)))
      throw identified ? notAllowed(operation) : notSignedIn();
    if (permissionOf(operation)?.recentProof && identified) this.assertProvenFor(operation, identified);
  }

  /** Whether somebody may do something now. */
  async may(actorId: string | undefined, operation: string, subject: RequestSubject): Promise<boolean> {
    return can(actorId, operation, await this.ledger.read(factsNeededFor(operation), actorId, subject));
  }

  /** Operations open to somebody whatever they are about: what hangs on the case at hand, such as the bureau of an assembly, is not among them. */
  async openTo({ actorId, scopes }: Identified): Promise<readonly string[]> {
    if (this.entrance.mayEverything) return operations;
    const facts = await this.ledger.read(['roles', 'isMember', 'sitsOn', 'hasOperator'], actorId, { about: [] });
    return operations.filter((operation) => isWithinScopes(operation, scopes) && can(actorId, operation, facts));
  }

  /** A token proves nothing of who shows it, but one that names the very operation was made for it, by somebody who had to prove who she is. */
  private assertProvenFor(operation: string, { via, provenAt, scopes }: Identified): void {
    const isProven = via === 'token' ? scopes?.includes(operation) : isProvenRecently(provenAt, this.clock.now());
    if (!isProven) throw new DomainError('PROVE_AGAIN', {}, 'forbidden');
  }
}

const notAllowed = (operation: string): DomainError => new DomainError('NOT_ALLOWED', { operation }, 'forbidden');
