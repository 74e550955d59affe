import { BlockList, isIP } from 'node:net';

/** Names by which a machine reaches itself: browsers trust them without a certificate (W3C Secure Contexts, section 3.1). */
const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether a browser trusts this name without a certificate. */
export const isLoopbackName = (hostname: string): boolean => loopback.test(hostname);

/**
 * The origin people use, `https://vote.coop.example`, from what was configured.
 * @returns undefined for anything else than an address of HTTPS, or of HTTP on this machine, without path or query: over plain HTTP browsers
 *   keep neither the session nor a passkey
 */
export const publicOriginOf = (text: string): string | undefined => {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, origin, href } = new URL(text);
  const isTrusted = protocol === 'https:' || (protocol === 'http:' && isLoopbackName(hostname));
  return isTrusted && href === `${origin}/` ? origin : undefined;
};

/**
 * The proxies whose `X-Forwarded-*` headers are believed, from `10.0.0.0/8, ::1`.
 * @returns undefined when one of them is neither an address nor a network
 */
export const trustedProxiesOf = (text: string): readonly string[] | undefined => {
  const networks = text.split(',').map((network) => network.trim());
  return networks.every(isNetwork) ? networks : undefined;
};

const isNetwork = (text: string): boolean => {
  const [, address = '', prefix] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const family = isIP(address);
  if (family === 0) return false;
  try {
    new BlockList().addSubnet(address, Number(prefix ?? 0), family === 4 ? 'ipv4' : 'ipv6');
    return true;
  } catch {
    return false; // the prefix is longer than an address
  }
};
