import { PublicAddress } from './public-address.js';

const to = (host: string, protocol: 'http' | 'https' = 'http') => ({ host, hostname: host.replace(/:\d+$/, ''), protocol });

describe('the address of a node', () => {
  it('is the one that was configured, wherever a request came to', () =>
    expect(new PublicAddress('https://vote.coop.example').originOf(to('10.0.0.7:3000'))).toBe('https://vote.coop.example'));

  it('is where a request came to otherwise', () =>
    expect(new PublicAddress(undefined).originOf(to('127.0.0.1:3000'))).toBe('http://127.0.0.1:3000'));
});

it('is nobody’s to name who sends a request', () =>
  expect(() => new PublicAddress(undefined).originOf(to('evil.example'))).toThrow(
    expect.objectContaining({ code: 'PUBLIC_ADDRESS_NEEDED' }),
  ));

describe('passkeys', () => {
  it('are valid under the configured name', () =>
    expect(new PublicAddress('https://vote.coop.example:8443').relyingPartyOf(to('evil.example'))).toEqual({
      id: 'vote.coop.example',
      origin: 'https://vote.coop.example:8443',
    }));

  it('are valid on this machine, to try them', () =>
    expect(new PublicAddress(undefined).relyingPartyOf(to('localhost:3000'))).toEqual({
      id: 'localhost',
      origin: 'http://localhost:3000',
    }));

  it.each([
    [undefined, '127.0.0.1:3000'],
    ['https://192.0.2.1', 'vote.coop.example'],
    ['https://[2001:db8::1]', 'vote.coop.example'],
  ])('are not with %s configured and a request to %s', (configured, host) =>
    expect(() => new PublicAddress(configured).relyingPartyOf(to(host))).toThrow(expect.objectContaining({ code: 'PASSKEYS_NEED_A_NAME' })),
  );
});
