import * as fc from 'fast-check';
import { codeOf } from '../../testing/refused.js';
import { hashesAtLevel, parseTilePath, partialTiles, tileIn, tilePath, tilesBetween } from './tile.js';

describe('tile paths', () => {
  it.each([
    ['tile/0/000', { level: 0, index: 0, width: 256 }],
    ['tile/0/000.p/1', { level: 0, index: 0, width: 1 }],
    ['tile/2/x001/x234/067', { level: 2, index: 1234067, width: 256 }],
    ['tile/entries/x273/000.p/112', { level: 'entries', index: 273000, width: 112 }],
    ['tile/63/999', { level: 63, index: 999, width: 256 }],
  ] as const)('%s', (path, tile) => {
    expect(parseTilePath(path)).toEqual(tile);
    expect(tilePath(tile)).toBe(path);
  });

  it.each([
    'tile/0/0',
    'tile/0/0000',
    'tile/0/x000/000',
    'tile/0/001/000',
    'tile/0/x001',
    'tile/00/000',
    'tile/64/000',
    'tile/-1/000',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/000.p/01',
    'tile/data/000',
    'tile/0/000/',
    '/tile/0/000',
    `tile/0/${'x999/'.repeat(6)}000`,
  ])('%s is no path', (path) => expect(codeOf(() => parseTilePath(path))).toBe('TILE_PATH_INVALID'));

  it('are read back as they were written', () => {
    const level = fc.oneof(fc.constant('entries' as const), fc.integer({ min: 0, max: 63 }));
    fc.assert(
      fc.property(fc.record({ level, index: fc.nat(2 ** 40), width: fc.integer({ min: 1, max: 256 }) }), (tile) => {
        expect(parseTilePath(tilePath(tile))).toEqual(tile);
      }),
    );
  });
});

describe('the tiles of a tree', () => {
  it('of 70,000 entries are those of the specification', () => {
    const widths = [...tilesBetween(0, 70_000)].reduce((counts, { level, width }) => {
      const kind = `level ${level}, width ${width}`;
      return counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }, new Map<string, number>());
    expect([...widths]).toEqual([
      ['level 0, width 256', 273],
      ['level 0, width 112', 1],
      ['level 1, width 256', 1],
      ['level 1, width 17', 1],
      ['level 2, width 1', 1],
    ]);
    expect(partialTiles(70_000).map(tilePath)).toEqual(['tile/0/273.p/112', 'tile/1/001.p/17', 'tile/2/000.p/1']);
  });

  it('of 256 entries are a full one and one above it', () => {
    expect([...tilesBetween(0, 256)].map(tilePath)).toEqual(['tile/0/000', 'tile/1/000.p/1']);
    expect(tileIn(256, 0, 1)).toBeUndefined();
    expect(partialTiles(0)).toEqual([]);
  });

  it('that grow are those whose hashes changed, and no others', () => {
    fc.assert(
      fc.property(fc.nat(200_000), fc.nat(2_000), (before, growth) => {
        const gained = new Set([...tilesBetween(before, before + growth)].map(tilePath));
        const known = new Set([...tilesBetween(0, before)].map(tilePath));
        for (const tile of tilesBetween(0, before + growth)) expect(gained.has(tilePath(tile))).toBe(!known.has(tilePath(tile)));
        expect([...gained].every((path) => !known.has(path))).toBe(true);
        expect(hashesAtLevel(before, 0)).toBe(before);
      }),
      { numRuns: 30 },
    );
  });
});
