import { useState } from 'react';
import { ActForm } from '../../forms/act-form.js';
import type { FieldSpec } from '../../forms/form-field.js';
import { today } from '../../forms/today.js';
import { useSay } from '../../languages/use-say.js';
import { goTo } from '../../routing/place.js';
import { PageHead } from '../../shell/page-head.js';
import { AttachedDocuments, type AttachedDocument } from '../convocation/attached-documents.js';
import { decisionField, filledIn, meetingFields } from '../convocation/meeting-fields.js';
import { linesOf } from './lines-of.js';

/** Convenes an assembly: when, where, from when its members knew, and what they may read. Its resolutions are tabled at the desk. */
export const ConvenePage = () => {
  const say = useSay();
  const [documents, attach] = useState<readonly AttachedDocument[]>([]);
  const fields: readonly FieldSpec[] = [
    {
      name: 'kind',
      kind: 'choice',
      label: 'convene.kind',
      choices: (['ordinary', 'extraordinary', 'mixed'] as const).map((value) => ({ value, label: say(`assembly.kind.${value}`) })),
    },
    ...meetingFields(say),
    { name: 'agenda', kind: 'lines', label: 'convene.agenda', hint: 'convene.agenda.hint', isOptional: true },
    decisionField,
  ];
  return (
    <>
      <PageHead title={say('convene.title')}>
        <p className="lead">{say('convene.lead')}</p>
      </PageHead>
      <ActForm
        name="convene"
        title={say('convene.form')}
        fields={fields}
        initial={{ kind: 'ordinary', noticeSentOn: today() }}
        act={({ agenda = '', ...values }) => ({
          path: '/api/assemblies',
          body: {
            ...filledIn(values),
            ...(agenda.trim() === '' ? {} : { agenda: linesOf(agenda) }),
            ...(documents.length === 0 ? {} : { documents: documents.map(({ kind, digest }) => ({ kind, digest })) }),
          },
        })}
        submit={say('convene.submit')}
        done={({ stream }) => goTo(`/assemblies/${stream.replace(/^assembly-/, '')}/desk`)}
      >
        {() => <AttachedDocuments documents={documents} change={attach} />}
      </ActForm>
    </>
  );
};
