import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { CandidateStatement } from '../../server/election.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';

/** What a candidate says for herself, or that it is gone. */
export const StatementOf = ({ path }: { readonly path: string }) => {
  const say = useSay();
  const { date } = useFormats();
  const asked = useAnswer<CandidateStatement>(path);
  return (
    <details>
      <summary>{say('elections.statement')}</summary>
      <Answer of={asked}>
        {({ statement, erasedAt }) => (
          <p className="resolution-text">
            {statement ?? (erasedAt === null ? '–' : say('case.text.erased', { date: date(erasedAt.slice(0, 10)) }))}
          </p>
        )}
      </Answer>
    </details>
  );
};
