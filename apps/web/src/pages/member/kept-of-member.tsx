import { useState } from 'react';
import { useMay } from '../../access/use-me.js';
import { ActChoice } from '../../forms/act-choice.js';
import { useRecording } from '../../forms/use-recording.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { PersonalFile } from '../../server/personal-file.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { Refused } from '../../shell/refused.js';
import { actsOnKept } from './acts-on-kept.js';
import { ErasureReport } from './erasure-report.js';

interface KeptProps {
  readonly memberId: string;
  readonly turn: string;
  readonly recorded: () => void;
}

/** What is kept about somebody, what holds it, and its erasure with what became of it (GDPR, art. 15 and 17). */
export const KeptOfMember = ({ memberId, turn, recorded }: KeptProps) => {
  const say = useSay();
  const may = useMay();
  const { date } = useFormats();
  const [isShown, show] = useState(false);
  const [requestId, setRequestId] = useState<string>();
  const at = `/api/members/${memberId}`;
  const file = useAnswer<PersonalFile>(isShown && may('members-personal-file') ? `${at}/file` : undefined, undefined, turn);
  const { problem, isAsking, send } = useRecording();
  const erase = async (): Promise<void> => {
    if (!window.confirm(say('kept.erase.sure'))) return;
    const receipt = await send({ path: `${at}/erasure-request` });
    if (!receipt) return;
    setRequestId(/[0-9a-f-]{36}$/.exec(receipt.stream)?.[0]);
    recorded();
  };
  const holds = file.status === 'answered' ? file.answer.legalHolds : [];
  const acts = actsOnKept({ memberId, holds, say, date });
  return (
    <details className="card" onToggle={({ currentTarget }) => show(currentTarget.open)}>
      <summary>
        <strong>{say('kept.title')}</strong>
      </summary>
      <p className="soft">{say('kept.text')}</p>
      {isShown && (
        <>
          {may('members-personal-file') && (
            <Answer of={file}>
              {({ values, legalHolds }) => (
                <>
                  <p>{say('kept.values', { values: values.length })}</p>
                  {legalHolds.map(({ holdId, reviewOn }) => (
                    <p key={holdId}>
                      <span className="chip live">{say('kept.held', { date: date(reviewOn) })}</span>
                    </p>
                  ))}
                </>
              )}
            </Answer>
          )}
          {problem && <Refused problem={problem} />}
          <ActChoice subject={memberId} acts={acts.filter(({ operation }) => may(operation))} recorded={recorded}>
            {may('members-request-erasure') && (
              <button type="button" className="button small" aria-disabled={isAsking} onClick={() => void erase()}>
                {say('kept.erase')}
              </button>
            )}
          </ActChoice>
          {requestId !== undefined && <ErasureReport requestId={requestId} />}
        </>
      )}
    </details>
  );
};
