import { quorumOf } from './quorum.js';

describe('a quorum', () => {
  it('is the smallest whole number not below the fraction', () => {
    expect(quorumOf({ base: 'allMembers', fraction: '1/5' }, 401, 80)).toEqual({ required: 81, reached: false });
    expect(quorumOf({ base: 'allMembers', fraction: '1/5' }, 401, 81)).toEqual({ required: 81, reached: true });
    expect(quorumOf({ base: 'allMembers', fraction: '1/3' }, 8160, 2720)).toEqual({ required: 2720, reached: true });
  });

  it('is always reached where none is asked for', () => {
    expect(quorumOf({ base: 'allMembers', fraction: '0' }, 401, 0)).toEqual({ required: 0, reached: true });
  });

  it.each([
    ['QUORUM_COUNT_INVALID', '1/5', -1, 0],
    ['QUORUM_COUNT_INVALID', '1/5', 10, 0.5],
    ['QUORUM_FRACTION_INVALID', '6/5', 10, 10],
    ['FRACTION_INVALID', '20 %', 10, 10],
  ])('refuses with %s', (code, fraction, members, present) => {
    expect(() => quorumOf({ base: 'allMembers', fraction }, members, present)).toThrow(expect.objectContaining({ code }));
  });
});
