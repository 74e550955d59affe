import { categoryOf, isUuid, rightIdOf, streamName } from './identifier.js';

describe('identifiers', () => {
  it('number the lines of a roll so that text order is number order', () => {
    expect(rightIdOf(42)).toBe('0000042');
    expect(rightIdOf(9) < rightIdOf(10)).toBe(true);
  });

  it('name streams by category and id', () => {
    expect(streamName('vote', 'b1', '0000001')).toBe('vote-b1-0000001');
    expect(categoryOf('vote-b1-0000001')).toBe('vote');
    expect(categoryOf('rulebook')).toBe('rulebook');
  });

  it('recognise a UUID', () => {
    expect(isUuid('2ed6657d-e927-568b-95e1-2665a8aea6a2')).toBe(true);
    for (const text of ['', '2ED6657D-E927-568B-95E1-2665A8AEA6A2', '2ed6657d-e927-568b-95e1-2665a8aea6a', 'x'.repeat(36)])
      expect(isUuid(text)).toBe(false);
  });
});
