import type { DomainEvent } from '#kernel';

interface Given {
  readonly assemblyId: string;
  /** UUID of this one act of giving: what is given again later is another proxy */
  readonly proxyId: string;
  /** whose right it is */
  readonly grantorId: string;
}

interface GivenToHolder extends Given {
  readonly holderId: string;
}

/** A member lets somebody else use her right at one assembly. Without a holder it is blank: the law says how it votes (C. com. L225-106). */
export type ProxyGiven = DomainEvent<'ProxyGiven', Given & { readonly holderId?: string }>;

/** The member takes her right back before the deadline. */
export type ProxyRevoked = DomainEvent<'ProxyRevoked', ProxyGiven['data']>;

/** Who lost her vote for that assembly. */
export type ProxyLapseGround = 'grantorHasNoVote' | 'holderHasNoVote';

/** One of the two has no vote at that assembly any more, and so the other is free. It comes back with the vote (`ProxyRestored`). */
export type ProxyLapsed = DomainEvent<'ProxyLapsed', ProxyGiven['data'] & { readonly ground: ProxyLapseGround }>;

/** The vote was never lost after all: neither was the proxy. */
export type ProxyRestored = DomainEvent<'ProxyRestored', ProxyGiven['data']>;

/** The holder agrees: from here on the proxy exists. */
export type ProxyAccepted = DomainEvent<'ProxyAccepted', GivenToHolder>;

export type ProxyRefused = DomainEvent<'ProxyRefused', GivenToHolder>;

/** A proxy that was revoked, or lapsed, no longer counts among those of its holder. */
export type ProxyReleased = DomainEvent<'ProxyReleased', GivenToHolder>;

export type ProxyEvent = ProxyGiven | ProxyRevoked | ProxyLapsed | ProxyRestored;
export type ProxyHolderEvent = ProxyAccepted | ProxyRefused | ProxyReleased;
