import { localPath } from './local-path.js';

describe('where somebody is sent back to', () => {
  it.each(['/', '/me', '/vote/a/b?change=yes'])('is %s of this server', (path) => expect(localPath(path)).toBe(path));

  it.each([
    undefined,
    '',
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'javascript:alert(1)',
    '/a\nb',
    '/a\\b',
  ])('is never %s', (path) => expect(localPath(path)).toBe('/me'));
});
