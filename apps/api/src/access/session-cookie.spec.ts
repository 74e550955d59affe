import type { IdentifiableRequest } from './identification.js';
import { sessionCookie, sessionSecretOf } from './session-cookie.js';

const from = (hostname: string, protocol: IdentifiableRequest['protocol'] = 'http', cookie?: string): IdentifiableRequest => ({
  hostname,
  protocol,
  headers: { cookie },
});

describe('the cookie of a session', () => {
  it.each(['localhost', '127.0.0.1', '[::1]'])('is plain on this machine: %s', (host) =>
    expect(sessionCookie(from(host)).name).toBe('unevoix-session'),
  );

  it.each([
    ['vote.coop.example', 'http'],
    ['vote.coop.example', 'https'],
    ['127.0.0.1', 'https'],
    ['127.0.0.1.evil.example', 'http'],
    ['localhost.evil.example', 'http'],
  ] as const)('is bound to its host and to HTTPS for %s over %s', (host, protocol) => {
    const { name, attributes } = sessionCookie(from(host, protocol));
    expect(name).toBe('__Host-unevoix-session');
    expect(attributes).toBe('Path=/; HttpOnly; SameSite=Lax; Secure');
  });

  it.each([
    ['a=b; __Host-unevoix-session=secret; c=d', 'secret'],
    ['__Host-unevoix-session=secret', 'secret'],
    ['unevoix-session=planted', undefined],
    ['x__Host-unevoix-session=planted', undefined],
    ['__Host-unevoix-session=one; __Host-unevoix-session=other', undefined],
    ['', undefined],
  ])('is read from %j', (cookie, secret) => expect(sessionSecretOf(from('vote.coop.example', 'https', cookie))).toBe(secret));
});
