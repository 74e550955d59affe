import { ActForm } from '../../forms/act-form.js';
import type { Values } from '../../forms/use-draft.js';
import { useSay } from '../../languages/use-say.js';
import type { Receipt } from '../../server/ask.js';
import { bodies } from '../../server/election.js';
import type { RulebookVersion } from '../../server/rules.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { choiceOf, filledIn } from '../discipline/step-fields.js';
import { groupsIn, termsIn } from './reserved-seats.js';
import { useMethodName } from './use-method-name.js';

interface CallElectionProps {
  readonly assemblyId: string;
  /** of the assembly: the election is held by its rules */
  readonly rulebookVersion: number;
  readonly done: (receipt: Receipt) => void;
}

/** Calls an election: the body, its seats, the method and the terms the rulebook allows, seats kept for groups. */
export const CallElection = ({ assemblyId, rulebookVersion, done }: CallElectionProps) => {
  const say = useSay();
  const methodName = useMethodName();
  const rulebook = useAnswer<{ readonly versions: readonly RulebookVersion[] }>('/api/rulebook');
  return (
    <Answer of={rulebook}>
      {({ versions }) => {
        const rules = versions.find(({ version }) => version === rulebookVersion)?.rules;
        const methods = rules?.elections?.methods.map(({ method }) => method) ?? [];
        const groupsBy = { college: rules?.colleges.map(({ college }) => college) ?? [], category: rules?.categories ?? [] };
        const by = (['college', 'category'] as const).filter((one) => groupsBy[one].length > 0);
        const isOpenDeadline = (rules?.elections?.candidacyDays ?? null) === null;
        return (
          <ActForm
            name={`election ${assemblyId}`}
            title={say('elections.call')}
            fields={({ by: chosen }) => [
              choiceOf('body', 'elections.body', bodies, (body) => say(`elections.body.${body}`)),
              { name: 'seats', kind: 'integer', label: 'elections.seats' },
              ...(methods.length > 1 ? [choiceOf('method', 'elections.method', methods, methodName)] : []),
              { name: 'terms', kind: 'text', label: 'elections.terms', hint: 'elections.terms.hint', isOptional: true } as const,
              ...(isOpenDeadline
                ? [
                    {
                      name: 'candidacyDeadline',
                      kind: 'date',
                      label: 'elections.deadline',
                      hint: 'elections.deadline.hint',
                      isOptional: true,
                    } as const,
                  ]
                : []),
              ...(by.length > 0
                ? [{ ...choiceOf('by', 'elections.reservedBy', by, (one) => say(`elections.by.${one}`)), isOptional: true }]
                : []),
              ...(chosen
                ? [
                    { name: 'groups', kind: 'lines', label: 'elections.groups', hint: 'elections.groups.hint' } as const,
                    choiceOf('unfilled', 'elections.unfilled', ['vacant', 'open'] as const, (one) => say(`elections.unfilled.${one}`)),
                  ]
                : []),
            ]}
            initial={{
              body: 'board',
              method: methods[0] ?? '',
              unfilled: 'vacant',
              groups: [...groupsBy.college, ...groupsBy.category].map((group) => `${group} 0`).join('\n'),
            }}
            act={(values) => ({ path: '/api/elections', body: { assemblyId, ...calledBy(values) } })}
            submit={say('elections.call')}
            done={done}
          />
        );
      }}
    </Answer>
  );
};

const calledBy = (values: Values): object => {
  const terms = termsIn(values['terms'] ?? '');
  return {
    ...filledIn(values, 'body', 'method', 'candidacyDeadline'),
    seats: Number(values['seats']),
    ...(terms.length === 0 ? {} : { terms }),
    ...(values['by']
      ? { reservedSeats: { by: values['by'], unfilled: values['unfilled'], groups: groupsIn(values['groups'] ?? '') } }
      : {}),
  };
};
