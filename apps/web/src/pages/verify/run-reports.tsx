import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { useSayKnown } from '../../languages/use-say-known.js';
import { handOver } from '../../server/files.js';
import type { Verification } from './use-verification.js';
import { verdictWords } from './verdict-words.js';

/** What is taken away from a verification: the report, and the head that was found to hold. */
export const RunReports = ({ verification, subject }: { readonly verification: Verification; readonly subject: string }) => {
  const say = useSay();
  const sayKnown = useSayKnown();
  const { list } = useFormats();
  const { verdicts, head, startedAt, endedAt } = verification;
  const saveReport = (): void => {
    const report = {
      format: 'unevoix-verification@v1',
      subject,
      origin: globalThis.location.origin,
      startedAt: new Date(startedAt).toISOString(),
      endedAt: new Date(endedAt).toISOString(),
      holds: verdicts.every(({ outcome }) => outcome !== 'fails'),
      findings: verdicts.map((verdict) => ({ ...verdict, told: verdictWords(verdict, sayKnown, list) })),
      ...(head ? { head } : {}),
    };
    handOver(
      new Blob([JSON.stringify(report, null, 2)], { type: 'application/json' }),
      `verification-${subject}-${report.endedAt.slice(0, 10)}.json`,
    );
  };
  return (
    <div className="row no-print">
      <button type="button" className="button quiet small" onClick={saveReport}>
        {say('verify.report')}
      </button>
      {head && (
        <button type="button" className="button quiet small" onClick={() => handOver(new Blob([head.note]), `${head.size}.note`)}>
          {say('verify.head')}
        </button>
      )}
    </div>
  );
};
