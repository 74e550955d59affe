import type { FastifyRequest } from 'fastify';
import type { Caller } from '#access';

/** Where somebody who signs in calls from. */
export const callerOf = ({ ip, headers }: Pick<FastifyRequest, 'ip' | 'headers'>): Caller => ({
  address: ip,
  device: headers['user-agent'] ?? '',
});
