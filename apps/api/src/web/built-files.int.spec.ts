import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFiles } from './built-files.js';

describe('the built pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));

  beforeAll(() => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<p>');
    writeFileSync(join(folder, 'assets/index.js'), 'run()');
    writeFileSync(join(folder, 'assets/index.js.br'), 'small');
    writeFileSync(join(folder, 'assets/index.js.gz'), 'smaller');
    writeFileSync(join(folder, 'notes.txt'), 'not ours');
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('are known by their paths, and nothing else is', () =>
    expect([...builtFiles(folder).keys()].toSorted()).toEqual(['/assets/index.js', '/index.html']));

  it('carry what the build compressed', () => {
    const script = builtFiles(folder).get('/assets/index.js');
    expect(script?.contentType).toBe('text/javascript; charset=utf-8');
    expect(script?.compressed.map(({ encoding, body }) => [encoding, body.toString()])).toEqual([
      ['br', 'small'],
      ['gzip', 'smaller'],
    ]);
    expect(builtFiles(folder).get('/index.html')?.compressed).toEqual([]);
  });

  it('have another tag when they change', () => {
    const before = builtFiles(folder).get('/index.html')?.etag;
    writeFileSync(join(folder, 'index.html'), '<h1>');
    expect(builtFiles(folder).get('/index.html')?.etag).not.toBe(before);
  });

  it('are none before the first build', () => expect(builtFiles(join(folder, 'nowhere')).size).toBe(0));
});
