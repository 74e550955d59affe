import { streamName, type Folding } from '#kernel';
import type { ProxyEvent, ProxyGiven, ProxyHolderEvent } from './proxy.events.js';

/** What a member did with her right for one assembly; what lapsed comes back with the vote, unless something else was said meanwhile. */
export type Proxy = { readonly status: 'none' } | { readonly status: 'given' | 'lapsed'; readonly given: ProxyGiven['data'] };

export const proxyStream = (assemblyId: string, grantorId: string): string => streamName('proxy', assemblyId, grantorId);

export const proxyFolding: Folding<Proxy, ProxyEvent> = {
  initialState: { status: 'none' },
  evolve: (_proxy, { type, data: { assemblyId, proxyId, grantorId, holderId } }) => {
    const given = { assemblyId, proxyId, grantorId, holderId };
    switch (type) {
      case 'ProxyGiven':
      case 'ProxyRestored':
        return { status: 'given', given };
      case 'ProxyLapsed':
        return { status: 'lapsed', given };
      case 'ProxyRevoked':
        return { status: 'none' };
    }
  },
};

/** What a member answered to those who asked her to vote for them at one assembly. */
export interface ProxiesHeld {
  /** grantor of each proxy accepted and not released, by its id */
  readonly accepted: ReadonlyMap<string, string>;
  /** ids of proxies refused */
  readonly refused: ReadonlySet<string>;
}

export const proxyHolderStream = (assemblyId: string, holderId: string): string => streamName('proxyHolder', assemblyId, holderId);

export const proxyHolderFolding: Folding<ProxiesHeld, ProxyHolderEvent> = {
  initialState: { accepted: new Map(), refused: new Set() },
  evolve: ({ accepted, refused }, { type, data: { proxyId, grantorId } }) => {
    const others = new Map([...accepted].filter(([id]) => id !== proxyId));
    switch (type) {
      case 'ProxyAccepted':
        return { accepted: others.set(proxyId, grantorId), refused };
      case 'ProxyRefused':
        return { accepted: others, refused: new Set([...refused, proxyId]) };
      case 'ProxyReleased':
        return { accepted: others, refused };
    }
  },
};
