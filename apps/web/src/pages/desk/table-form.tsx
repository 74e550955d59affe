import { useState } from 'react';
import { ActForm } from '../../forms/act-form.js';
import { useSay } from '../../languages/use-say.js';
import { KeptDocuments, type KeptDocument } from '../convocation/kept-documents.js';

/** Puts a resolution on the agenda: its words and annexes are public documents, kept for ever. */
export const TableForm = ({ assemblyId, recorded }: { readonly assemblyId: string; readonly recorded: () => void }) => {
  const say = useSay();
  const [annexes, annex] = useState<readonly KeptDocument[]>([]);
  return (
    <ActForm
      name={`resolution ${assemblyId}`}
      title={say('table.title')}
      fields={[
        { name: 'text', kind: 'lines', label: 'table.text' },
        {
          name: 'kind',
          kind: 'choice',
          label: 'table.kind',
          choices: (['ordinary', 'extraordinary'] as const).map((value) => ({ value, label: say(`table.${value}`) })),
        },
        {
          name: 'proposedBy',
          kind: 'choice',
          label: 'table.proposedBy',
          choices: (['board', 'members'] as const).map((value) => ({ value, label: say(`table.by.${value}`) })),
        },
      ]}
      initial={{ kind: 'ordinary', proposedBy: 'board' }}
      act={({ text, kind, proposedBy }) => ({
        path: `/api/assemblies/${assemblyId}/resolutions`,
        body: { text, kind, proposedBy, ...(annexes.length === 0 ? {} : { annexDigests: annexes.map(({ digest }) => digest) }) },
      })}
      submit={say('table.submit')}
      done={() => {
        annex([]);
        recorded();
      }}
    >
      {() => <KeptDocuments label={say('table.annexes')} documents={annexes} change={annex} />}
    </ActForm>
  );
};
