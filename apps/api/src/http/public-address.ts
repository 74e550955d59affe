import { isIP } from 'node:net';
import type { FastifyRequest } from 'fastify';
import type { RelyingParty } from '#access';
import { DomainError } from '#kernel';
import { isLoopbackName } from '../composition/public-address.js';

/** As much of a request as tells where it came to. */
export type Addressed = Pick<FastifyRequest, 'protocol' | 'host' | 'hostname'>;

/**
 * Under which address people know this node: the one that was configured. Without one only this machine names itself: a request may name any
 * host, and what is meant for somebody else would lead there.
 */
export class PublicAddress {
  /** @param configured  origin people use */
  constructor(private readonly configured: string | undefined) {}

  /**
   * `https://vote.coop.example`: in letters and mail, and where other services send people back.
   * @throws DomainError `PUBLIC_ADDRESS_NEEDED`
   */
  originOf({ protocol, host, hostname }: Addressed): string {
    if (this.configured !== undefined) return this.configured;
    if (!isLoopbackName(hostname)) throw new DomainError('PUBLIC_ADDRESS_NEEDED', {}, 'precondition');
    return `${protocol}://${host}`;
  }

  /**
   * Where passkeys are valid: under a name, never under figures (Web Authentication, section 5.1.2).
   * @throws DomainError `PUBLIC_ADDRESS_NEEDED`, `PASSKEYS_NEED_A_NAME` {origin}
   */
  relyingPartyOf(request: Addressed): RelyingParty {
    const origin = this.originOf(request);
    const { hostname: id } = new URL(origin);
    if (isIP(id.replaceAll(/[[\]]/g, '')) !== 0) throw new DomainError('PASSKEYS_NEED_A_NAME', { origin });
    return { id, origin };
  }
}
