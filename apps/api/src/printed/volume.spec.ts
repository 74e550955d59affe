import { LINES_OF_A_VOLUME, volumeOf } from './volume.js';

const members = Array.from({ length: LINES_OF_A_VOLUME + 2 }, (_, place) => place + 1);

describe('a volume of a long list', () => {
  it('begins where the one before ends', () => {
    expect(volumeOf(members, 1).lines.at(-1)).toBe(LINES_OF_A_VOLUME);
    expect(volumeOf(members, 2)).toEqual({
      lines: [LINES_OF_A_VOLUME + 1, LINES_OF_A_VOLUME + 2],
      volume: 2,
      volumes: 2,
      first: LINES_OF_A_VOLUME + 1,
    });
  });

  it('is one, and empty, of an empty list', () => expect(volumeOf([], 1)).toEqual({ lines: [], volume: 1, volumes: 1, first: 1 }));

  it('is refused where the list has ended', () => {
    expect(() => volumeOf(members, 3)).toThrow(expect.objectContaining({ code: 'VOLUME_UNKNOWN', details: { volumes: 2 } }));
  });
});
