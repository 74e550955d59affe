import { schemaMismatches, type Schema } from './schema-mismatches.js';

const schemas = { Seat: { type: 'object', properties: { held: { type: 'boolean' } }, required: ['held'] } } satisfies Record<
  string,
  Schema
>;

const member: Schema = {
  type: 'object',
  properties: {
    number: { type: 'integer' },
    kind: { type: 'string', enum: ['person', 'company'] },
    seat: { anyOf: [{ $ref: '#/components/schemas/Seat' }, { type: 'null' }] },
    rights: { type: 'array', items: { type: 'string' } },
  },
  required: ['number', 'kind', 'seat', 'rights'],
};

const ada = { number: 7, kind: 'person', seat: { held: true }, rights: ['vote'] };

describe('a value and its description', () => {
  it('agree', () => expect(schemaMismatches(ada, member, schemas)).toEqual([]));

  it.each<[object, string]>([
    [{ number: '7' }, '/number is string'],
    [{ number: 7.5 }, '/number is number'],
    [{ kind: 'cat' }, '/kind is "cat"'],
    [{ rights: ['vote', 1] }, '/rights/1 is number'],
    [{ rights: {} }, '/rights is object'],
    [{ seat: { held: 'yes' } }, '/seat/held is string'],
    [{ seat: {} }, '/seat/held is missing'],
    [{ name: 'Ada' }, '/name is not described'],
  ])('disagree about %j', (change, mismatch) => expect(schemaMismatches({ ...ada, ...change }, member, schemas)).toEqual([mismatch]));

  it('agree about nothing where there is a seat or none', () =>
    expect(schemaMismatches({ ...ada, seat: null }, member, schemas)).toEqual([]));
});
