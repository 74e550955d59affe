import { looksAddress, looksPath, looksQuestionIn } from './looks-question.js';

describe('a question to the access log', () => {
  const question = looksQuestionIn(new URLSearchParams('member=m&from=2026-01-01&cursor=c&to='));

  it('stands in the address', () => expect(looksAddress(question)).toBe('/access-log?member=m&from=2026-01-01'));

  it('about one person is asked where she may ask it too', () =>
    expect(looksPath(question, 'c')).toBe('/api/access/log?limit=100&memberId=m&from=2026-01-01&before=c'));

  it('about everybody is for the board', () => expect(looksPath({ by: 'a' }, null)).toBe('/api/access/log/everybody?limit=100&actorId=a'));
});
