import { nameKey, searchedWords } from './person-name.js';
import { plainWords } from './plain-words.js';

describe('the words of a name', () => {
  it.each([
    ['Jean-Noël d’Œillet', ['jean', 'noel', 'd', 'oeillet']],
    ['  ÇELİK  Øresund  ', ['celik', 'oresund']],
    ['Strauß', ['strauss']],
    ['SCOP « L’Atelier n° 3 »', ['scop', 'l', 'atelier', 'n', '3']],
    ['Łukasz Ægir', ['lukasz', 'aegir']],
    ['Иван Петров', ['иван', 'петров']],
    ['—', []],
  ])('of %s are %j', (text, words) => expect(plainWords(text)).toEqual(words));

  it('are found written as one too', () =>
    expect(searchedWords({ givenName: 'Marie-Ange', familyName: 'de la Tour d’Auvergne' }).split(' ')).toEqual(
      expect.arrayContaining(['marie', 'ange', 'marieange', 'tour', 'dauvergne', 'delatourdauvergne']),
    ));

  it('make the same key whatever the order, the accents and the signs', () => {
    const key = nameKey({ givenName: 'Zoé', familyName: 'Le Goff' });
    expect(nameKey({ givenName: 'LE-GOFF', familyName: 'Zoe' })).toBe(key);
    expect(nameKey({ givenName: 'Zoé', familyName: 'Le Gof' })).not.toBe(key);
    expect(nameKey({ givenName: null })).toBe('');
  });
});
