import fc from 'fast-check';
import { can, factsNeededFor } from './can.js';
import type { LedgerFacts } from './ledger-facts.js';
import { permissionOf } from './permission-of.js';
import { permissions } from './permissions.js';
import { roles } from './role.events.js';

const ada = 'ada';
const everything = Object.keys(permissions);
const commands = everything.filter((operation) => permissionOf(operation)?.kind === 'command');
const people = ['ada', 'bea', 'cem'] as const;

const someone = fc.constantFrom(...people);
const somePeople = fc.uniqueArray(someone);
const operation = fc.oneof(fc.constantFrom(...everything), fc.string());

const facts: fc.Arbitrary<LedgerFacts> = fc.record(
  {
    hasOperator: fc.boolean(),
    roles: fc.uniqueArray(fc.constantFrom(...roles)),
    isMember: fc.boolean(),
    sitsOn: fc.uniqueArray(fc.constantFrom('board' as const, 'supervisoryBoard' as const)),
    about: somePeople,
    bureau: somePeople,
    candidateId: someone,
    accusedId: someone,
    concerned: somePeople,
  },
  { requiredKeys: [] },
);

describe('who may do what', () => {
  it.each<[string, string, LedgerFacts, boolean]>([
    ['a clerk admits', 'members-admit', { roles: ['clerk'] }, true],
    ['a treasurer does not', 'members-admit', { roles: ['treasurer'] }, false],
    ['a treasurer records a payment', 'shares-pay-up', { roles: ['treasurer'] }, true],
    ['a member reads an assembly', 'assemblies-get', { isMember: true }, true],
    ['somebody who left does not', 'assemblies-get', { isMember: false }, false],
    ['a member reads her own line', 'members-get', { about: [ada] }, true],
    ['and no other', 'members-get', { about: ['bea'], isMember: true }, false],
    ['nor another beside her own', 'shares-register', { about: [ada, 'bea'] }, false],
    ['nor all of them', 'shares-register', { about: [] }, false],
    ['the chair proclaims', 'ballots-proclaim', { bureau: [ada, 'bea'] }, true],
    ['a scrutineer does not', 'ballots-proclaim', { bureau: ['bea', ada] }, false],
    ['but closes the ballot', 'ballots-close', { bureau: ['bea', ada] }, true],
    ['a director pronounces a sanction', 'discipline-pronounce', { sitsOn: ['board'] }, true],
    ['the supervisory board reads of it', 'discipline-sanctions', { sitsOn: ['supervisoryBoard'] }, true],
    ['and decides nothing', 'discipline-pronounce', { sitsOn: ['supervisoryBoard'] }, false],
    ['whom a case is about appeals', 'discipline-appeal', { accusedId: ada }, true],
    ['an operator turns the key', 'log-rotate-key', { roles: ['operator'] }, true],
    ['and reads no identity', 'members-identity', { roles: ['operator'] }, false],
    ['a candidate withdraws', 'elections-withdraw-candidacy', { candidateId: ada }, true],
  ])('%s', (_what, asked, known, may) => expect(can(ada, asked, known)).toBe(may));

  it('a stranger fills an empty ledger with the demo, until it is somebody’s', () => {
    expect(can(undefined, 'demo-open', { hasOperator: false })).toBe(true);
    expect(can(undefined, 'demo-open', { hasOperator: true })).toBe(false);
    expect(can(undefined, 'demo-open', {})).toBe(false);
  });
});

describe('whatever the ledger says', () => {
  it('an auditor records nothing: her role adds no command to what she may without it', () =>
    fc.assert(
      fc.property(fc.constantFrom(...commands), facts, (asked, known) => {
        const others = known.roles?.filter((role) => role !== 'auditor');
        expect(can(ada, asked, { ...known, roles: ['auditor', ...(others ?? [])] })).toBe(
          can(ada, asked, { ...known, roles: others ?? [] }),
        );
      }),
    ));

  it('an auditor reads everything but what was said in a case', () =>
    expect(everything.filter((asked) => permissionOf(asked)?.kind === 'read' && !can(ada, asked, { roles: ['auditor'] }))).toEqual([
      'discipline-file',
      'discipline-file-as-text',
    ]));

  it('nobody without a session gets beyond what is for everyone', () =>
    fc.assert(
      fc.property(operation, facts, (asked, known) => {
        const isOpen = permissionOf(asked)?.who.some((one) => one === 'everyone' || (one === 'firstComer' && known.hasOperator === false));
        expect(can(undefined, asked, known)).toBe(isOpen ?? false);
      }),
    ));

  it('what is not in the table is nobody’s', () =>
    fc.assert(fc.property(fc.string(), facts, (asked, known) => expect(asked in permissions || !can(ada, asked, known)).toBe(true))));

  it('knowing less never gives more, but for a ledger that is nobody’s yet', () =>
    fc.assert(
      fc.property(
        operation,
        facts,
        fc.constantFrom('roles', 'isMember', 'sitsOn', 'about', 'bureau', 'candidateId', 'accusedId', 'concerned'),
        (asked, known, forgotten) => {
          if (can(ada, asked, { ...known, [forgotten]: undefined })) expect(can(ada, asked, known)).toBe(true);
        },
      ),
    ));

  it('the facts that are looked up are all the decision rests on', () =>
    fc.assert(
      fc.property(operation, facts, (asked, known) => {
        const needed = factsNeededFor(asked);
        const looked = Object.fromEntries(Object.entries(known).filter(([name]) => needed.has(name as keyof LedgerFacts)));
        expect(can(ada, asked, looked)).toBe(can(ada, asked, known));
      }),
    ));
});

describe('the table', () => {
  it('asks for nothing to be looked up for a vote: its right is decided where it is cast', () =>
    expect([...factsNeededFor('ballots-cast')]).toEqual([]));

  it('asks for a recent proof of nothing that only reads', () =>
    expect(everything.filter((asked) => permissionOf(asked)?.recentProof && permissionOf(asked)?.kind === 'read')).toEqual([]));
});
