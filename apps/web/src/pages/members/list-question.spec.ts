import fc from 'fast-check';
import { holdings, kinds, overviewPath, queryOf, questionIn, type ListQuestion } from './list-question.js';
import { everyColumn } from './member-columns.js';

const word = fc.string({ unit: 'grapheme', maxLength: 12 });

const questions: fc.Arbitrary<ListQuestion> = fc.record({
  search: word,
  kind: fc.option(fc.constantFrom(...kinds), { nil: undefined }),
  category: word,
  college: word,
  suspended: fc.boolean(),
  holding: fc.option(fc.constantFrom(...holdings), { nil: undefined }),
  asOf: fc.constantFrom('', '2025-12-31'),
  knownAt: fc.constantFrom('', '2026-01-15', '4711', '2026-06-18T18:00:00Z'),
  sort: fc.record({ by: fc.constantFrom(...everyColumn), falling: fc.boolean() }),
  columns: fc.uniqueArray(fc.constantFrom(...everyColumn), { minLength: 1 }),
});

describe('what a list of members shows', () => {
  it('stands in the address, all of it', () =>
    fc.assert(fc.property(questions, (question) => expect(questionIn(new URLSearchParams(queryOf(question)))).toEqual(question))));

  it('has a bare address while nothing is asked', () => expect(queryOf(questionIn(new URLSearchParams()))).toBe(''));

  it('overlooks what nobody offers', () =>
    expect(questionIn(new URLSearchParams('sort=constructor&columns=x,name&kind=cat'))).toMatchObject({
      sort: { by: 'number', falling: false },
      columns: ['name'],
      kind: undefined,
    }));

  it('is asked for by its two dates alone', () =>
    expect(overviewPath({ asOf: '2025-12-31', knownAt: '' })).toBe('/api/registers/members?asOf=2025-12-31'));
});
