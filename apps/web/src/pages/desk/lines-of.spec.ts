import { linesOf } from './lines-of.js';

describe('what stands on each line', () => {
  it('is kept in its order, without empty lines', () =>
    expect(linesOf(' Welcome\r\n\n Report of the board \n')).toEqual(['Welcome', 'Report of the board']));

  it('is nothing where nothing is typed', () => expect(linesOf(' \n')).toEqual([]));
});
