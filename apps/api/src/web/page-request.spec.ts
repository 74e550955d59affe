import { asksForPage } from './page-request.js';

const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

describe('somebody opening a page', () => {
  it.each(['/', '/assemblies', '/assemblies/5f0f7b7e-8d1c-4f3a-9a70-0d7b9a1f2c3d', '/nowhere', '/apiary', '/logbook'])('%s', (path) =>
    expect(asksForPage(path, browser)).toBe(true),
  );

  it.each(['/api', '/api/assemblees', '/health', '/health/alive', '/metrics', '/log/checkpoint', '/assets/gone.js', '/mark.png'])(
    'is not one asking for %s',
    (path) => expect(asksForPage(path, browser)).toBe(false),
  );

  it.each(['application/json', undefined])('is not one that accepts %s', (accept) =>
    expect(asksForPage('/assemblies', accept)).toBe(false),
  );
});
