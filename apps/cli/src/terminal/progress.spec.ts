import { progressLine } from './progress-line.js';
import { tableOf } from './table.js';
import { languageOfEnvironment } from './terminal.js';

describe('a line of progress', () => {
  it.each([
    [120_000, 645_527, 2, 'Copying: 120,000 of 645,527 (18 %), 60,000/s, 9 s left'],
    [10, 10, 5, 'Copying: 10 of 10 (100 %), 2/s'],
    [0, 10, 1, 'Copying: 0 of 10 (0 %)'],
    [0, 0, 0, 'Copying: 0 of 0 (100 %)'],
  ])('tells %i of %i after %i s', (done, total, seconds, line) => expect(progressLine('Copying', done, total, seconds)).toBe(line));
});

describe('a table', () => {
  it('aligns words to the left and numbers to the right', () =>
    expect(
      tableOf(
        ['name', 'votes', ''],
        [
          ['for', '7', 'x'],
          ['against', '12', ''],
        ],
      ),
    ).toBe(['name     votes', 'for          7  x', 'against     12'].join('\n')));
});

describe('the language of an environment', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'fr_BE.UTF-8' }, 'fr'],
    [{ LANG: 'fr_BE.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'de_DE', LC_MESSAGES: 'fr_FR' }, 'fr'],
    [{ LANG: 'fr', LC_ALL: '' }, 'fr'],
  ] as const)('of %j is %s', (environment, language) => expect(languageOfEnvironment(environment)).toBe(language));
});
