import { papersIn } from './papers-in.js';

describe('papers as they are read out', () => {
  it('are one a line: marks, blank, or not to be counted', () =>
    expect(papersIn('3 1\n-\n\n x \r\n2, 4;5')).toEqual([['3', '1'], [], 'null', ['2', '4', '5']]));

  it('are none where nothing is typed', () => expect(papersIn(' \n')).toEqual([]));
});
