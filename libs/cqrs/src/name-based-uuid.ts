import { createHash } from 'node:crypto';

/**
 * UUID version 5 (RFC 9562, section 5.5): the same name in the same namespace is the same id.
 *
 * Every entry takes three of them, and the `uuid` package spends five times as long on each because it hashes through plain arrays; its
 * answers are the reference in the spec.
 *
 * @param namespace  a UUID
 */
export const nameBasedUuid = (name: string, namespace: string): string => {
  const hash = createHash('sha1').update(namespace.replaceAll('-', ''), 'hex').update(name, 'utf8').digest('hex');
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
};
