import type { RecordedOneOf } from '#kernel';
import type { Process } from '#processing';
import type { ProxyRevoked } from '../domain/proxy.events.js';
import type { ReleaseProxy } from '../domain/proxy-holder.decide.js';

/** What the process asks for; the application turns it into the command of that name. */
interface ReleaseProxyAsked {
  readonly type: ReleaseProxy['type'];
  readonly data: Omit<ReleaseProxy, 'type' | 'at'>;
}

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
      return [{ effect: 'release-proxy', command: { type: 'ReleaseProxy', data } satisfies ReleaseProxyAsked }];
    },
  }),
};
