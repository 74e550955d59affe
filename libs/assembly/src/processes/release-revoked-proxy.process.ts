import type { RecordedOneOf } from '#kernel';
import type { Asked, Process } from '#processing';
import type { ProxyRevoked } from '../domain/proxy.events.js';
import type { ReleaseProxy } from '../domain/proxy-holder.decide.js';

/** Takes a revoked proxy out of the hands of its holder, so that she may accept another one under the cap. */
export const releaseRevokedProxy: Process = {
  name: 'release-revoked-proxy',
  startFrom: 'beginning',
  handles: ['ProxyRevoked'],
  prepare: () => ({
    react: (event) => {
      // `handles` lists this one event.
      const { assemblyId, proxyId, grantorId, holderId } = (event as RecordedOneOf<ProxyRevoked>).data;
      if (holderId === undefined) return [];
      const data = { assemblyId, proxyId, grantorId, holderId };
      return [{ effect: 'release-proxy', command: { type: 'ReleaseProxy', data } satisfies Asked<ReleaseProxy> }];
    },
  }),
};
