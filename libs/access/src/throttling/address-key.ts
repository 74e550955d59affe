import { isIPv6 } from 'node:net';
import type { ThrottleKey } from './allowances.js';

/** Groups of an IPv6 address that name a customer: whoever has one address has the 2^64 of the network (RFC 6177). */
const NETWORK_GROUPS = 4;

/** Where a request comes from, as guesses are counted: one IPv4 address, or a network of IPv6. */
export const addressKey = (address: string): ThrottleKey => ({ kind: 'address', of: networkOf(address) });

const networkOf = (address: string): string => {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [before = '', after = ''] = address.split('%')[0]?.toLowerCase().split('::') ?? [];
  const [head, tail] = [before, after].map((part) => (part === '' ? [] : part.split(':')));
  const missing = Array.from({ length: Math.max(0, 8 - (head?.length ?? 0) - (tail?.length ?? 0)) }, () => '0');
  const groups = [...(head ?? []), ...missing, ...(tail ?? [])].slice(0, NETWORK_GROUPS);
  return groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':');
};
