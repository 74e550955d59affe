import type { OfferedAct } from '../../forms/act-choice.js';
import type { FieldSpec } from '../../forms/form-field.js';
import type { Say } from '../../languages/use-say.js';
import type { RoleLine } from '../../server/access.js';

const roles = ['clerk', 'treasurer', 'auditor', 'operator'] as const;

const decision: FieldSpec = {
  name: 'decisionRef',
  kind: 'text',
  label: 'field.decisionRef',
  hint: 'roles.decision.hint',
  isOptional: true,
};

const saidOf = (role: string | undefined, decisionRef: string | undefined): object => ({ role, ...(decisionRef ? { decisionRef } : {}) });

/** How a role is given, and taken away: each with the decision behind it. */
export const actsOnRoles = (held: readonly RoleLine[], say: Say, nameOf: (line: RoleLine) => string): readonly OfferedAct[] => {
  const role: FieldSpec = {
    name: 'role',
    kind: 'choice',
    label: 'roles.role',
    choices: roles.map((value) => ({ value, label: say(`role.${value}`) })),
  };
  const grant = (name: 'grantMember' | 'grantOther', who: FieldSpec): OfferedAct => ({
    name,
    title: say(`roles.${name}`),
    fields: [who, role, decision],
    initial: { role: 'clerk' },
    act: (values) => ({
      path: `/api/access/roles/${(values['actorId'] ?? '').trim()}`,
      body: saidOf(values['role'], values['decisionRef']?.trim()),
    }),
  });
  return [
    grant('grantMember', { name: 'actorId', kind: 'member', label: 'roles.member' }),
    grant('grantOther', { name: 'actorId', kind: 'text', label: 'roles.pseudonym', hint: 'roles.pseudonym.hint' }),
    ...(held.length === 0
      ? []
      : [
          {
            name: 'revoke',
            title: say('roles.revoke'),
            fields: [
              {
                name: 'line',
                kind: 'choice',
                label: 'roles.holder',
                choices: held.map((line) => ({
                  value: `${line.actorId} ${line.role}`,
                  label: `${nameOf(line)} · ${say(`role.${line.role}`)}`,
                })),
              },
              decision,
            ],
            initial: { line: `${held[0]?.actorId} ${held[0]?.role}` },
            act: (values) => {
              const [actorId, taken] = (values['line'] ?? '').split(' ');
              return { path: `/api/access/roles/${actorId}/revocation`, body: saidOf(taken, values['decisionRef']?.trim()) };
            },
          } satisfies OfferedAct,
        ]),
  ];
};
