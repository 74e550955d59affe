import { readPublishedAssemblies } from './read-published-assemblies.js';

const file = (changes: object = {}) => ({ id: 'x', resolutions: [{ title: 'Accounts', for: 3, against: 1 }], ...changes });
const read = (content: unknown) => readPublishedAssemblies(JSON.stringify(content));

describe('a file of published assemblies', () => {
  it('is one assembly or a list of them, and may leave almost everything out', () => {
    expect(read(file())).toMatchObject({ isList: false, assemblies: [{ id: 'x', rule: { base: 'votesCast', threshold: '1/2' } }] });
    expect(read([file(), file()])).toMatchObject({ isList: true, assemblies: [{ id: 'x' }, { id: 'x' }] });
    expect(read({ id: 'only' }).assemblies).toMatchObject([{ resolutions: [], elections: [], ballots: {}, percentOnly: [] }]);
  });

  it('keeps the decimals a percentage was published with', () => {
    const text =
      '{"id":"x","resolutions":[{"title":"t","for":1,"against":0,"published":{"percentForOfVotesCast": 95.0, "outcome": null}}]}';
    expect(readPublishedAssemblies(text).assemblies[0]?.resolutions[0]?.published).toEqual({
      percentForOfVotesCast: '95.0',
      outcome: undefined,
    });
  });

  it.each<[string, unknown, string]>([
    ['no id', {}, '/id'],
    ['negative votes', file({ resolutions: [{ title: 't', for: -1, against: 0 }] }), '/resolutions/0/for'],
    ['half a vote', file({ resolutions: [{ title: 't', for: 1.5, against: 0 }] }), '/resolutions/0/for'],
    ['votes as text', file({ resolutions: [{ title: 't', for: '3', against: 0 }] }), '/resolutions/0/for'],
    ['a resolution without a title', file({ resolutions: [{ for: 1, against: 0 }] }), '/resolutions/0/title'],
    [
      'a threshold that is no fraction',
      file({ rule: { base: 'votesCast', threshold: '66 %', strictlyMoreThan: true } }),
      '/rule/threshold',
    ],
    ['an unknown base', file({ rule: { base: 'everybody', threshold: '1/2', strictlyMoreThan: true } }), '/rule/base'],
    ['an unknown voting scheme', file({ votingScheme: 'perShare' }), '/votingScheme'],
    ['an election without seats', file({ elections: [{ method: 'block', seats: 0, votesDescending: [1] }] }), '/elections/0/seats'],
    [
      'an election without candidates',
      file({ elections: [{ method: 'block', seats: 1, votesDescending: [] }] }),
      '/elections/0/votesDescending',
    ],
    ['a day that does not exist', file({ date: '2023-02-29' }), '/date'],
    ['a number', 3, '/'],
  ])('is refused with its place: %s', (_name, content, pointer) => {
    expect(() => read(content)).toThrow(
      expect.objectContaining({ code: 'ASSEMBLY_FILE_INVALID', details: expect.objectContaining({ pointer }) }),
    );
  });

  it('is JSON', () => {
    expect(() => readPublishedAssemblies('not json')).toThrow(expect.objectContaining({ code: 'FILE_NOT_JSON' }));
    expect(readPublishedAssemblies('\uFEFF{"id":"bom"}').assemblies[0]?.id).toBe('bom');
  });
});
