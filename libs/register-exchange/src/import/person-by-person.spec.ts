import fc from 'fast-check';
import { personByPerson } from './person-by-person.js';

const row = (at: number, ...memberIds: string[]) => ({ at, memberIds });

describe('rows person by person', () => {
  it('stand together', () => {
    const rows = [row(0, 'a'), row(1, 'b'), row(2, 'a'), row(3, 'b')];
    expect(personByPerson(rows).map(({ at }) => at)).toEqual([0, 2, 1, 3]);
  });

  it('wait for the other person of a row about two', () => {
    const rows = [row(0, 'b'), row(1, 'a'), row(2, 'a', 'b'), row(3, 'c', 'b'), row(4, 'a')];
    expect(personByPerson(rows).map(({ at }) => at)).toEqual([0, 1, 2, 4, 3]);
  });

  it('are all there once, and keep the order of each person', () => {
    const person = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const persons = fc.uniqueArray(person, { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(persons, { maxLength: 40 }), (touched) => {
        const rows = touched.map((memberIds, at) => row(at, ...memberIds));
        const ordered = personByPerson(rows);
        expect(ordered.map(({ at }) => at).toSorted((one, other) => one - other)).toEqual(rows.map(({ at }) => at));
        for (const one of ['a', 'b', 'c', 'd', 'e']) {
          const hers = ordered.filter(({ memberIds }) => memberIds.includes(one)).map(({ at }) => at);
          expect(hers).toEqual(hers.toSorted((earlier, later) => earlier - later));
        }
      }),
    );
  });
});
