import { configurationFrom } from './configuration.js';

describe('the address people use', () => {
  it.each([
    ['https://vote.coop.example', 'https://vote.coop.example'],
    ['https://Vote.Coop.example:8443/', 'https://vote.coop.example:8443'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['http://[::1]:3000', 'http://[::1]:3000'],
  ])('%s is %s', (UNEVOIX_PUBLIC_URL, origin) => expect(configurationFrom({ UNEVOIX_PUBLIC_URL }).publicOrigin).toBe(origin));

  it.each([
    'vote.coop.example',
    'http://vote.coop.example',
    'http://127.0.0.1.evil.example',
    'https://vote.coop.example/members',
    'https://vote.coop.example/?from=letter',
    'https://ada:secret@vote.coop.example',
    'javascript:alert(1)',
    '',
  ])('is not %j', (UNEVOIX_PUBLIC_URL) => {
    const said = { code: 'CONFIGURATION_INVALID', details: { variable: 'UNEVOIX_PUBLIC_URL' } };
    expect(() => configurationFrom({ UNEVOIX_PUBLIC_URL })).toThrow(expect.objectContaining(said));
  });

  it('is whatever a request came to when nothing is said', () => expect(configurationFrom({}).publicOrigin).toBeUndefined());
});

describe('the proxies that are believed', () => {
  it.each([
    ['127.0.0.1', ['127.0.0.1']],
    ['10.0.0.0/8, ::1', ['10.0.0.0/8', '::1']],
    ['fd00::/8', ['fd00::/8']],
  ])('%s', (UNEVOIX_TRUSTED_PROXIES, proxies) => expect(configurationFrom({ UNEVOIX_TRUSTED_PROXIES }).trustedProxies).toEqual(proxies));

  it.each(['everybody', '10.0.0.0/33', '10.0.0.0/8,', '10.0.0.256', '::1/129', 'true', ''])('are not %j', (UNEVOIX_TRUSTED_PROXIES) => {
    const said = { code: 'CONFIGURATION_INVALID', details: { variable: 'UNEVOIX_TRUSTED_PROXIES' } };
    expect(() => configurationFrom({ UNEVOIX_TRUSTED_PROXIES })).toThrow(expect.objectContaining(said));
  });

  it('are none when nothing is said', () => expect(configurationFrom({}).trustedProxies).toBeUndefined());
});
