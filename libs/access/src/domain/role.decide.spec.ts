import { story } from '../../../../test/support/decider-story.js';
import { roleDecider } from './role.decide.js';

const ada = '0b0c7f0e-0f4b-4a3e-9a65-0d1f3b7d5a01';
const bea = '0b0c7f0e-0f4b-4a3e-9a65-0d1f3b7d5a02';

const granted = (role: 'clerk' | 'treasurer' | 'auditor' | 'operator') => ({ type: 'RoleGranted', data: { actorId: ada, role } }) as const;
const alone = { operators: [ada] };

const roleStory = () => story(roleDecider).knowing(alone);

describe('giving somebody a role', () => {
  it('is an entry', () =>
    roleStory()
      .when({ type: 'GrantRole', actorId: ada, role: 'clerk' })
      .then([granted('clerk')]));

  it('changes nothing when she has it', () =>
    roleStory()
      .given([granted('clerk')])
      .when({ type: 'GrantRole', actorId: ada, role: 'clerk' })
      .thenNothingHappens());

  it('lets one person have several tasks', () =>
    roleStory()
      .given([granted('clerk')])
      .when({ type: 'GrantRole', actorId: ada, role: 'treasurer' })
      .then([granted('treasurer')]));

  it.each(['clerk', 'treasurer', 'operator'] as const)('never makes an auditor of whoever writes as %s', (role) =>
    roleStory()
      .given([granted(role)])
      .when({ type: 'GrantRole', actorId: ada, role: 'auditor' })
      .thenRefuses('ROLE_INCOMPATIBLE', { role: 'auditor', held: [role] }),
  );

  it.each(['clerk', 'treasurer', 'operator'] as const)('never lets an auditor write as %s', (role) =>
    roleStory()
      .given([granted('auditor')])
      .when({ type: 'GrantRole', actorId: ada, role })
      .thenRefuses('ROLE_INCOMPATIBLE', { role, held: ['auditor'] }),
  );

  it('makes an auditor of her once she has given the rest back', () =>
    roleStory()
      .given([granted('clerk'), { type: 'RoleRevoked', data: { actorId: ada, role: 'clerk' } }])
      .when({ type: 'GrantRole', actorId: ada, role: 'auditor' })
      .then([granted('auditor')]));
});

describe('taking a role away', () => {
  it('is an entry', () =>
    roleStory()
      .given([granted('clerk')])
      .when({ type: 'RevokeRole', actorId: ada, role: 'clerk' })
      .then([{ type: 'RoleRevoked', data: { actorId: ada, role: 'clerk' } }]));

  it('changes nothing for somebody who does not have it', () =>
    roleStory().when({ type: 'RevokeRole', actorId: ada, role: 'clerk' }).thenNothingHappens());

  it('never leaves a ledger without an operator', () =>
    roleStory()
      .given([granted('operator')])
      .when({ type: 'RevokeRole', actorId: ada, role: 'operator' })
      .thenRefuses('LAST_OPERATOR', { actorId: ada }));

  it('lets an operator go while there is another one', () =>
    story(roleDecider)
      .knowing({ operators: [ada, bea] })
      .given([granted('operator')])
      .when({ type: 'RevokeRole', actorId: ada, role: 'operator' })
      .then([{ type: 'RoleRevoked', data: { actorId: ada, role: 'operator' } }]));
});
