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

/** The holder agrees: from here on the proxy exists. */
export type ProxyAccepted = DomainEvent<'ProxyAccepted', GivenToHolder>;

export type ProxyRefused = DomainEvent<'ProxyRefused', GivenToHolder>;

/** A proxy that was revoked no longer counts among those of its holder. */
export type ProxyReleased = DomainEvent<'ProxyReleased', GivenToHolder>;

export type ProxyEvent = ProxyGiven | ProxyRevoked;
export type ProxyHolderEvent = ProxyAccepted | ProxyRefused | ProxyReleased;
