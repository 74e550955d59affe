import { Icon } from '../../identity/icon.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { useSayKnown } from '../../languages/use-say-known.js';
import type { Verdict } from '../../verifying/verification.js';
import { RunProgress } from './run-progress.js';
import { RunReports } from './run-reports.js';
import type { Verification } from './use-verification.js';
import { verdictWords } from './verdict-words.js';

interface VerificationRunProps {
  readonly verification: Verification;
  readonly cancel: () => void;
  /** what is verified, for the name of the report */
  readonly subject: 'ledger' | 'receipt' | 'bundle';
}

/** How far a verification is, then its verdict: one line a check, and what it means where something does not hold. */
export const VerificationRun = ({ verification, cancel, subject }: VerificationRunProps) => {
  const say = useSay();
  const { instant } = useFormats();
  const { status, verdicts, broken, startedAt, endedAt } = verification;
  if (status === 'idle') return null;
  const failed = verdicts.find(({ outcome }) => outcome === 'fails');
  const outcome = failed ? 'fails' : status === 'done' ? 'holds' : status;
  return (
    <div className="verification stack">
      {status === 'running' && <RunProgress verification={verification} cancel={cancel} />}
      <output className={`verdict ${outcome}`}>
        {outcome !== 'running' && (
          <strong className="verdict-title">
            <Icon name={outcome === 'holds' ? 'adopted' : outcome === 'fails' ? 'rejected' : 'quorumNotReached'} />
            {say(`verify.verdict.${outcome}`)}
          </strong>
        )}
        {failed && say(`verify.means.${failed.check}`)}
        {broken && say(brokenWords(broken.code), { path: broken.path })}
      </output>
      {verdicts.length > 0 && (
        <ul className="plain-list verdicts" aria-label={say('verify.findings')}>
          {verdicts.map((verdict) => (
            <VerdictLine key={verdict.check} verdict={verdict} />
          ))}
        </ul>
      )}
      {status === 'done' && subject === 'bundle' && !failed && <p className="soft">{say('verify.bundle.claims')}</p>}
      {status !== 'running' && (
        <p className="soft">
          {say('verify.verdict.took', {
            seconds: Math.ceil((endedAt - startedAt) / 100) / 10,
            at: instant(new Date(endedAt).toISOString()),
          })}
        </p>
      )}
      {status === 'done' && <RunReports verification={verification} subject={subject} />}
    </div>
  );
};

const brokenWords = (code: string) =>
  code === 'NO_BUNDLE' || code === 'ARCHIVE_UNREADABLE' ? (`verify.broken.${code}` as const) : ('verify.broken.LOG_NOT_REACHED' as const);

const icons = { holds: 'adopted', fails: 'rejected', notChecked: 'quorumNotReached' } as const;

const VerdictLine = ({ verdict }: { readonly verdict: Verdict }) => {
  const say = useSay();
  const sayKnown = useSayKnown();
  const { list } = useFormats();
  return (
    <li className={`verdict-line ${verdict.outcome}`}>
      <Icon name={icons[verdict.outcome]} />
      <div>
        <p>
          <strong>{say(`verify.check.${verdict.check}`)}</strong>{' '}
          <span className="verdict-outcome">{say(`verify.outcome.${verdict.outcome}`)}</span>
        </p>
        <p>{verdictWords(verdict, sayKnown, list)}</p>
        {verdict.outcome === 'fails' && (
          <p className="soft">
            <code>{verdict.code}</code>
          </p>
        )}
      </div>
    </li>
  );
};
