import { ada, applied, former, member, told } from '../../../../test/scenarios/register-support/member-story.js';
import { assertIdentity, tidyIdentity, type Identity } from './identity.js';
import { membershipFolding, type Membership } from './membership.js';
import { retentionTermsOf } from '#statutes/domain';
import { retentionOf } from './retention.js';

const codeOf = (task: () => unknown): string => {
  try {
    task();
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'no code';
  }
  return 'let through';
};

describe('an identity', () => {
  const zoe: Identity = { givenName: 'Zoé', familyName: 'Le Goff' };

  it('is kept with composed letters and single blanks', () =>
    expect(tidyIdentity({ givenName: '  Zoe\u0301 ', postalAddress: '1  rue du Port\r\n\r\n 29000 Quimper ' })).toEqual({
      givenName: 'Zoé',
      postalAddress: '1 rue du Port\n29000 Quimper',
    }));

  it.each([[{ familyName: ' ' }], [{ familyName: 'Le\nGoff' }], [{ familyName: 'Le\u200bGoff' }], [{ familyName: 'x'.repeat(301) }]])(
    'is refused with a value nobody can read: %j',
    (identity) => expect(codeOf(() => tidyIdentity(identity))).toBe('IDENTITY_VALUE_INVALID'),
  );

  it.each([
    ['a person with both names', zoe, 'naturalPerson', 'let through'],
    ['a person with one name', { givenName: 'Zoé' }, 'naturalPerson', 'IDENTITY_FIELD_MISSING'],
    ['a person with a legal name', { ...zoe, legalName: 'Le Goff SARL' }, 'naturalPerson', 'IDENTITY_FIELD_FOREIGN'],
    ['a person born tomorrow', { ...zoe, birthDate: '2026-06-19' }, 'naturalPerson', 'BIRTH_DATE_INVALID'],
    ['a person born on no day', { ...zoe, birthDate: '2001-02-29' }, 'naturalPerson', 'BIRTH_DATE_INVALID'],
    ['a legal person', { legalName: 'Le Goff', legalForm: 'SARL' }, 'legalPerson', 'let through'],
    ['a legal person without its name', { legalForm: 'SARL' }, 'legalPerson', 'IDENTITY_FIELD_MISSING'],
    ['a legal person with a birthday', { legalName: 'Le Goff', birthDate: '2001-01-01' }, 'legalPerson', 'IDENTITY_FIELD_FOREIGN'],
    ['a minor the day before she comes of age', { ...zoe, birthDate: '2008-06-19' }, 'minor', 'let through'],
    ['a minor of age', { ...zoe, birthDate: '2008-06-18' }, 'minor', 'NOT_A_MINOR'],
    ['a minor born on 29 February', { ...zoe, birthDate: '2012-02-29' }, 'minor', 'let through'],
    ['a minor without a birthday', zoe, 'minor', 'IDENTITY_FIELD_MISSING'],
  ] as const)('of %s', (_whose, identity, kind, outcome) =>
    expect(codeOf(() => assertIdentity(identity, kind, '2026-06-18'))).toBe(outcome),
  );
});

describe('who somebody is', () => {
  const record = {
    type: 'RecordPersonalData',
    memberId: ada,
    effectiveAt: '2022-01-01',
    disclosures: ['b', 'a'],
    superseded: [] as readonly string[],
  } as const;

  it('is recorded by digests, in no telling order', () =>
    told
      .given(member)
      .when(record)
      .then([{ type: 'PersonalDataRecorded', data: { memberId: ada, _sd: ['a', 'b'], _sd_alg: 'sha-256' } }]));
  it('names what it replaces, and from whom she was told apart', () =>
    told
      .given(former)
      .when({ ...record, superseded: ['z', 'c'], distinctFrom: [ada] })
      .then([
        {
          type: 'PersonalDataSuperseded',
          data: { memberId: ada, _sd: ['a', 'b'], _sd_alg: 'sha-256', distinctFrom: [ada], superseded: ['c', 'z'] },
        },
      ]));
  it('says nothing when nothing is new', () =>
    told
      .given(member)
      .when({ ...record, disclosures: [] })
      .thenNothingHappens());
  it('is not recorded of somebody the register does not know', () => told.when(record).thenRefuses('MEMBER_UNKNOWN'));
  it('tells persons apart by their pseudonyms', () =>
    told
      .given(member)
      .when({ ...record, distinctFrom: ['Zoé'] })
      .thenRefuses('PERSON_ID_INVALID'));
  it('stands in the application, and is no part of one that waits', () => {
    const apply = { type: 'ApplyForMembership', memberId: ada, kind: 'naturalPerson', effectiveAt: '2020-03-01' } as const;
    const named = { ...applied, data: { ...applied.data, _sd: ['d'], _sd_alg: 'sha-256' } } as const;
    told.when({ ...apply, disclosures: ['d'] }).then([named]);
    told
      .given([named])
      .when({ ...apply, disclosures: ['e'] })
      .thenRefuses('ALREADY_APPLIED');
  });
  it('stands in nobody’s way when the entry before is taken back', () => {
    const revision = member.length - 1;
    told
      .given([...member, { type: 'PersonalDataRecorded', data: { memberId: ada, _sd: ['a'], _sd_alg: 'sha-256' } }])
      .when({ type: 'RetractMembershipEntry', memberId: ada, revision, ground: 'typingError', effectiveAt: '2022-01-01' })
      .then([{ type: 'MembershipEntryRetracted', data: { memberId: ada, revision, ground: 'typingError' } }]);
  });
});

describe('a name is kept', () => {
  const after = (events: typeof former): Membership => events.reduce(membershipFolding.evolve, membershipFolding.initialState);

  const terms = retentionTermsOf({});
  const kept = (purpose: string, events: typeof former) =>
    retentionOf(terms, { purpose, keptAt: '2020-08-31T10:00:00.000Z' }, after(events));

  it('as long as somebody is a member, and five years more', () => {
    expect(kept('identity', member)).toEqual({ until: '9999-12-31', basis: 'C. com., art. L231-6', isRequired: true });
    expect(kept('identity', former)).toMatchObject({ until: '2027-12-31', isRequired: true });
    expect(kept('identity', [...former, applied])).toMatchObject({ until: '2027-12-31', isRequired: true });
  });

  it('for no reason of those who only applied, and no longer than of those who left', () =>
    expect(kept('identity', [applied])).toMatchObject({ until: '2025-08-31', isRequired: false }));

  it('as the rulebook says where it says something', () => {
    const forCompany = [{ purpose: 'identity', from: 'endOfCompany', months: 60, basis: 'statutes', isRequired: true }] as const;
    const retention = retentionOf(retentionTermsOf({ retention: forCompany }), { purpose: 'identity', keptAt: null }, after(former));
    expect(retention).toEqual({ until: '9999-12-31', basis: 'statutes', isRequired: true });
  });

  it('to reach her a year longer, and no longer than she wants', () =>
    expect(kept('contact', former)).toMatchObject({ until: '2023-12-31', isRequired: false }));

  it('for months that are counted to a day there is', () =>
    expect(kept('candidacy', member)).toMatchObject({ until: '2023-10-01', isRequired: false }));

  it('for ever, until it is asked for, where nobody said how long', () =>
    expect(kept('other', former)).toEqual({ until: '9999-12-31', basis: '', isRequired: false }));
});
