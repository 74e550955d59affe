import fc from 'fast-check';
import { subjectKey } from '../subjects.js';
import { SubjectRuns, type SubjectRun } from './subject-runs.js';

const numbers = fc.uniqueArray(fc.nat(300), { minLength: 1 }).map((list) => list.toSorted((a, b) => a - b));

const runsOf = (entries: readonly number[]): readonly SubjectRun[] => {
  const runs: SubjectRun[] = [];
  const gathered = new SubjectRuns((run) => runs.push(run));
  for (const number of entries) gathered.add(7, number);
  gathered.flush();
  return runs;
};

describe('runs of entries about one subject', () => {
  it('cover every entry, overlap nowhere, and are never mostly about something else', () =>
    fc.assert(
      fc.property(numbers, (entries) => {
        const runs = runsOf(entries);
        let covered = 0;
        let end = -1;
        for (const [subject, first, last] of runs) {
          const within = entries.filter((number) => number >= first && number <= last);
          expect(subject).toBe(7);
          expect(first).toBeGreaterThan(end);
          expect(within.length * 8).toBeGreaterThanOrEqual(last - first + 1);
          covered += within.length;
          end = last;
        }
        expect(covered).toBe(entries.length);
      }),
    ));

  it('keep subjects apart', () => {
    const runs: SubjectRun[] = [];
    const gathered = new SubjectRuns((run) => runs.push(run));
    for (const [subject, number] of [[1, 0], [2, 1], [1, 2], [2, 40]] as const) gathered.add(subject, number); // prettier-ignore
    gathered.flush();
    expect(runs.toSorted(([one, from], [other, to]) => one - other || from - to)).toEqual([[1, 0, 2], [2, 1, 1], [2, 40, 40]]); // prettier-ignore
  });

  it('are the same for subjects read off a text, whichever was met before', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('ada', 'ben', 'cleo'), fc.nat(20))), (met) => {
        const [byText, byKey]: [SubjectRun[], SubjectRun[]] = [[], []];
        const [texts, keys] = [new SubjectRuns((run) => byText.push(run)), new SubjectRuns((run) => byKey.push(run))];
        let number = 0;
        for (const [name, gap] of met) {
          number += gap;
          texts.addText('person', `"${name}"`, 1, 1 + name.length, number);
          keys.add(subjectKey('person', name), number);
        }
        texts.flush();
        keys.flush();
        const inOrder = (runs: readonly SubjectRun[]) => runs.toSorted(([one, from], [other, to]) => one - other || from - to);
        expect(inOrder(byText)).toEqual(inOrder(byKey));
      }),
    ));
});
