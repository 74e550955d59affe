import { carried } from './carried.js';

const from = (path: string): URL => new URL(path, 'http://here');

describe('links from a page that is looked at on another date', () => {
  it('lead to the same date where a page can show it', () => {
    expect(carried('/board', from('/members?asOf=2025-12-31&search=a'))).toBe('/board?asOf=2025-12-31');
    expect(carried('/members?search=b', from('/board?knownAt=40'))).toBe('/members?search=b&knownAt=40');
  });

  it('lead to now where a page has no other day', () => {
    expect(carried('/work', from('/members?asOf=2025-12-31'))).toBe('/work');
    expect(carried('/assemblies/new', from('/board?asOf=2025-12-31'))).toBe('/assemblies/new');
  });

  it('say a date themselves, or come from now, and are left alone', () => {
    expect(carried('/members?asOf=2024-01-01', from('/board?asOf=2025-12-31'))).toBe('/members?asOf=2024-01-01');
    expect(carried('/members', from('/board'))).toBe('/members');
    expect(carried('/members', from('/compare?asOf=2025-12-31'))).toBe('/members');
    expect(carried('http://elsewhere/members', from('/board?asOf=2025-12-31'))).toBe('http://elsewhere/members');
  });
});
