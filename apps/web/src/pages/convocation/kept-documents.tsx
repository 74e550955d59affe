import { useId, useState } from 'react';
import { useLanguage } from '../../languages/use-language.js';
import { useSay } from '../../languages/use-say.js';
import { record } from '../../server/ask.js';
import { newKey } from '../../server/new-key.js';
import type { Problem } from '../../server/problem.js';
import { Refused } from '../../shell/refused.js';

/** A public document that is kept, and how its file was called here. */
export interface KeptDocument {
  readonly name: string;
  readonly digest: string;
}

interface KeptDocumentsProps {
  readonly label: string;
  readonly documents: readonly KeptDocument[];
  readonly change: (documents: readonly KeptDocument[]) => void;
}

/** What no text holds: the sign that stands for bytes that are none. */
const UNREADABLE = /[\0\ufffd]/;

/** Keeps files as public documents, each under its digest, for what is recorded next to name them. */
export const KeptDocuments = ({ label, documents, change }: KeptDocumentsProps) => {
  const say = useSay();
  const { language } = useLanguage();
  const id = useId();
  const [problem, setProblem] = useState<Problem>();
  const keep = async (files: readonly File[]): Promise<void> => {
    const kept: KeptDocument[] = [];
    let refused: Problem | undefined;
    for (const file of files) {
      const text = await file.text();
      if (UNREADABLE.test(text)) {
        refused = { code: 'NOT_A_TEXT', detail: say('documents.notText', { name: file.name }) };
        continue;
      }
      const outcome = await record<{ readonly digest: string }>('/api/documents', { text }, newKey(), { language, method: 'PUT' });
      if (outcome.status === 'answered') kept.push({ name: file.name, digest: outcome.answer.digest });
      else refused = outcome.problem;
    }
    setProblem(refused);
    change([...documents, ...kept.filter(({ digest }) => documents.every((one) => one.digest !== digest))]);
  };
  return (
    <div className="stack">
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <p className="soft hint" id={`${id}-hint`}>
          {say('documents.hint')}
        </p>
        <input
          id={id}
          type="file"
          multiple
          accept=".txt,.md,.csv,.html,text/*"
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => {
            void keep([...(target.files ?? [])]);
            target.value = '';
          }}
        />
      </div>
      {problem && <Refused problem={problem} />}
      {documents.length > 0 && (
        <ul className="plain-list" aria-label={say('documents.kept')}>
          {documents.map(({ name, digest }) => (
            <li key={digest} className="row">
              <span>{name}</span>
              <code className="digest">{digest}</code>
              <button
                type="button"
                className="button quiet small"
                onClick={() => change(documents.filter((document) => document.digest !== digest))}
              >
                {say('documents.leaveOut', { name })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
