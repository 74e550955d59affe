import { useFormats } from '../../languages/use-formats.js';
import { useLanguage } from '../../languages/use-language.js';
import { useSay } from '../../languages/use-say.js';
import { download } from '../../server/files.js';
import type { Erasure } from '../../server/personal-file.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';

/** Copies let go within moments; whoever waits sees it. */
const WHILE_PURGING = 3_000;

/** What is gone, what stays and why, who has let go of it, and the certificate for the person. */
export const ErasureReport = ({ requestId }: { readonly requestId: string }) => {
  const say = useSay();
  const { language } = useLanguage();
  const { date, instant, number } = useFormats();
  const asked = useAnswer<Erasure>(`/api/erasures/${requestId}`, WHILE_PURGING);
  return (
    <section className="stack" aria-labelledby={`erasure-${requestId}`}>
      <h3 id={`erasure-${requestId}`}>{say('erasureReport.title')}</h3>
      <Answer of={asked}>
        {({ basis, digests, retained, recordedAt, purgedAt, acknowledgements }) => (
          <>
            <p>
              {say('erasureReport.keep')} <code className="long-code">{requestId}</code>
            </p>
            <dl className="facts">
              <div>
                <dt>{say('kept.basis')}</dt>
                <dd>{say(`basis.${basis}`)}</dd>
              </div>
              <div>
                <dt>{say('erasureReport.recordedAt')}</dt>
                <dd>{instant(recordedAt)}</dd>
              </div>
              <div>
                <dt>{say('erasureReport.gone')}</dt>
                <dd>{number(digests.length)}</dd>
              </div>
              <div>
                <dt>{say('erasureReport.purgedAt')}</dt>
                <dd>{purgedAt === null ? say('erasureReport.notYet') : instant(purgedAt)}</dd>
              </div>
            </dl>
            {retained.length > 0 && (
              <>
                <p>{say('erasureReport.stays')}</p>
                <ul>
                  {retained.map(({ digest, until, basis: law }) => (
                    <li key={digest}>{say('erasureReport.until', { date: date(until.slice(0, 10)), law })}</li>
                  ))}
                </ul>
              </>
            )}
            {acknowledgements.length > 0 && (
              <details>
                <summary>{say('erasureReport.acknowledged', { copies: acknowledgements.length })}</summary>
                <ul>
                  {acknowledgements.map(({ consumer, node, purgedAt: at }) => (
                    <li key={`${consumer} ${node}`}>
                      <code>{consumer}</code> · <code>{node}</code> · {instant(at)}
                    </li>
                  ))}
                </ul>
              </details>
            )}
            <div>
              <button
                type="button"
                className="button quiet small"
                onClick={() => void download(`/api/erasures/${requestId}/certificate`, undefined, { language })}
              >
                {say('erasureReport.certificate')}
              </button>
            </div>
          </>
        )}
      </Answer>
    </section>
  );
};
