import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configurationFrom } from './configuration.js';

const federation = {
  name: 'federation',
  title: 'The federation',
  issuer: 'https://login.federation.example/realms/coop',
  clientId: 'unevoix',
  clientSecretFile: 'federation.secret',
};

describe('the file of identity providers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'unevoix-providers-'));
  const file = join(folder, 'providers.json');
  const read = (content: unknown) => {
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return configurationFrom({ UNEVOIX_IDENTITY_PROVIDERS: file }).identityProviders;
  };

  afterAll(() => rmSync(folder, { recursive: true }));

  it('names secrets from where it lies', () =>
    expect(read([federation])).toEqual([{ ...federation, clientSecretFile: join(folder, 'federation.secret') }]));

  it.each<[string, unknown]>([
    ['is no JSON', '[{'],
    ['is no list', federation],
    ['leaves something out', [{ ...federation, issuer: undefined }]],
    ['holds a secret', [{ ...federation, clientSecret: 'told to everybody who reads this' }]],
    ['trusts plain HTTP', [{ ...federation, issuer: 'http://login.federation.example' }]],
    ['names an issuer with a query', [{ ...federation, issuer: 'https://login.federation.example/?realm=coop' }]],
    ['names a folder', [{ ...federation, name: '../federation' }]],
    ['names one twice', [federation, { ...federation, issuer: 'https://other.example' }]],
  ])('is refused when it %s', (_what, content) =>
    expect(() => read(content)).toThrow(
      expect.objectContaining({ code: 'CONFIGURATION_INVALID', details: { variable: 'UNEVOIX_IDENTITY_PROVIDERS' } }),
    ),
  );

  it('is refused when it is not there', () =>
    expect(() => configurationFrom({ UNEVOIX_IDENTITY_PROVIDERS: join(folder, 'none.json') })).toThrow('CONFIGURATION_INVALID'));
});
