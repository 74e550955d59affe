import { isLoopbackName } from '../composition/public-address.js';
import type { IdentifiableRequest } from './identification.js';

/** A cookie as browsers are told of it. */
export interface GuardedCookie {
  readonly name: string;
  readonly attributes: string;
}

/** No script reads it. Lax, so that a link in a letter finds her signed in; what changes something is refused from other sites anyway. */
const attributes = 'Path=/; HttpOnly; SameSite=Lax';

/**
 * Which cookie a request has and is given. `__Host-`: from this host only, over HTTPS only, so that neither a neighbouring site nor the network
 * can plant one (RFC 6265bis, section 4.1.3.2); on this machine, without a certificate, browsers keep no such cookie. A host that pretends to be
 * this machine gives itself a worse cookie, and nobody else.
 */
export const cookieFor = ({ protocol, hostname }: IdentifiableRequest, name: string): GuardedCookie =>
  protocol === 'http' && isLoopbackName(hostname) ? { name, attributes } : { name: `__Host-${name}`, attributes: `${attributes}; Secure` };

/** What a request brings in it; two cookies of the name are none: one of them was planted. */
export const cookieIn = (request: IdentifiableRequest, name: string): string | undefined => {
  const { cookie } = request.headers;
  if (cookie === undefined) return undefined;
  const start = `${cookieFor(request, name).name}=`;
  const [value, another] = cookie.split(';').flatMap((pair) => (pair.trim().startsWith(start) ? [pair.trim().slice(start.length)] : []));
  return another === undefined ? value : undefined;
};
