import { ActForm } from '../../forms/act-form.js';
import { digestsIn } from '../../forms/evidence-files.js';
import { centsOf } from '../../forms/money.js';
import { today } from '../../forms/today.js';
import { useSay } from '../../languages/use-say.js';
import { usePlace } from '../../routing/place.js';
import type { Receipt } from '../../server/ask.js';
import type { DisciplineRules } from '../../server/discipline.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { choiceOf, filledIn } from './step-fields.js';
import { useKindName } from './use-kind-name.js';

/** Reports what happened: whom it concerns, which kind of the rulebook, when, how much, and what proves it. */
export const IncidentReport = ({ done }: { readonly done: (receipt: Receipt) => void }) => {
  const say = useSay();
  const kindName = useKindName();
  const { searchParams } = usePlace();
  const rules = useAnswer<DisciplineRules>('/api/discipline/rules');
  return (
    <Answer of={rules}>
      {({ rules: { kinds } }) => (
        <ActForm
          name="incident"
          title={say('incident.report')}
          fields={[
            { name: 'memberId', kind: 'member', label: 'incident.member' },
            choiceOf(
              'kind',
              'incident.kind',
              kinds.map(({ kind }) => kind),
              kindName,
            ),
            { name: 'effectiveAt', kind: 'date', label: 'incident.on' },
            { name: 'amountCents', kind: 'money', label: 'incident.amount', isOptional: true },
            choiceOf('reportedBy', 'incident.reportedBy', ['admin', 'director', 'adviser'] as const, (value) =>
              say(`incident.capacity.${value}`),
            ),
            { name: 'documentRef', kind: 'text', label: 'field.documentRef', isOptional: true },
            { name: 'facts', kind: 'lines', label: 'incident.facts', hint: 'incident.facts.hint', isOptional: true },
            { name: 'evidence', kind: 'files', label: 'incident.evidence', hint: 'incident.evidence.hint', isOptional: true },
          ]}
          initial={{
            memberId: searchParams.get('memberId') ?? '',
            kind: kinds[0]?.kind ?? '',
            effectiveAt: today(),
            reportedBy: 'admin',
          }}
          act={(values) => {
            const amountCents = centsOf(values['amountCents'] ?? '');
            const evidence = digestsIn(values['evidence']);
            return {
              path: '/api/discipline/incidents',
              body: {
                ...filledIn(values, 'memberId', 'kind', 'effectiveAt', 'reportedBy', 'facts', 'documentRef'),
                ...(amountCents === undefined ? {} : { amountCents }),
                ...(evidence.length === 0 ? {} : { evidence }),
              },
            };
          }}
          submit={say('form.record')}
          done={done}
        />
      )}
    </Answer>
  );
};
