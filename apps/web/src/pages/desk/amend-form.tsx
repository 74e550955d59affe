import { useState } from 'react';
import { ActForm } from '../../forms/act-form.js';
import { useSay } from '../../languages/use-say.js';
import type { Resolution } from '../../server/assembly.js';
import { KeptDocuments, type KeptDocument } from '../convocation/kept-documents.js';

interface AmendFormProps {
  readonly assemblyId: string;
  readonly resolution: Resolution;
  readonly done: () => void;
}

/** Changes the words of a resolution, or its annexes, before it is put to the vote; what it said before stays in the ledger. */
export const AmendForm = ({ assemblyId, resolution: { resolutionId, number, text, annexDigests }, done }: AmendFormProps) => {
  const say = useSay();
  const [annexes, annex] = useState<readonly KeptDocument[]>(() =>
    annexDigests.map((digest, place) => ({ name: say('resolution.annex', { number: place + 1 }), digest })),
  );
  return (
    <ActForm
      name={`amendment ${resolutionId}`}
      title={say('amend.open', { resolution: number })}
      fields={[{ name: 'text', kind: 'lines', label: 'table.text' }]}
      initial={{ text }}
      act={(values) => ({
        path: `/api/assemblies/${assemblyId}/resolutions/${resolutionId}`,
        method: 'PUT',
        body: { text: values['text'], annexDigests: annexes.map(({ digest }) => digest) },
      })}
      submit={say('amend.submit')}
      done={done}
    >
      {() => <KeptDocuments label={say('table.annexes')} documents={annexes} change={annex} />}
    </ActForm>
  );
};
