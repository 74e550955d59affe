import { secondsLeft } from './session-end.js';

const now = '2026-11-23T10:00:00.000Z';
const somebody = { accountId: 'a', actorId: 'b', provenAt: now } as const;

describe('how long a session goes on by itself', () => {
  it.each([
    ['an hour after the last request', '2026-11-24T10:00:00.000Z', 3_600],
    ['not beyond its last hour', '2026-11-23T10:01:30.500Z', 90],
  ])('is %s', (_what, until, left) =>
    expect(secondsLeft({ ...somebody, via: 'session', lasts: { idle: 3_600_000, until } }, now)).toBe(left),
  );

  it('is nothing that a token has', () => expect(secondsLeft({ ...somebody, via: 'token' }, now)).toBeUndefined());
});
