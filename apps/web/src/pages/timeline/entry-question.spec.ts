import { entryQuestionIn, timelineOf } from './entry-question.js';

describe('a question to the timeline', () => {
  it('stands in the address, without its page and without what nobody asked', () =>
    expect(timelineOf(entryQuestionIn(new URLSearchParams('type=VoteCast&person=&recordedFrom=2026-01-01&cursor=3&other=x')))).toBe(
      '/timeline?type=VoteCast&recordedFrom=2026-01-01',
    ));

  it('is no question when nothing is asked', () => expect(timelineOf({})).toBe('/timeline'));
});
