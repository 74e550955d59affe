import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { RulebookVersion } from '../../server/rules.js';
import { useAnswer } from '../../server/use-answer.js';
import { useSituation } from '../../situation/situation.js';

const now = (): string => new Date().toISOString();

/** When the page goes to paper; it may have been open for days before. */
const usePrintedAt = (): string => {
  const [printedAt, note] = useState(now);
  useEffect(() => {
    // The paper is drawn when this returns.
    const noteNow = (): void => flushSync(() => note(now()));
    window.addEventListener('beforeprint', noteNow);
    return () => window.removeEventListener('beforeprint', noteNow);
  }, []);
  return printedAt;
};

/** What a sheet of paper says of itself, in print alone: whose record it is, and when it was made. Names wait for their vault. */
export const PrintHead = ({ rulebookVersion }: { readonly rulebookVersion: number }) => {
  const say = useSay();
  const { instant } = useFormats();
  const { holding } = useSituation();
  const printedAt = usePrintedAt();
  const asked = useAnswer<{ readonly versions: readonly RulebookVersion[] }>('/api/rulebook');
  const versions = asked.status === 'answered' ? asked.answer.versions : [];
  const governing = versions.find(({ version }) => version === rulebookVersion);
  return (
    <p className="print-head">
      <strong>{holding === 'demo' ? say('demo.label') : governing && say(`legalForm.${governing.rules.legalForm}`)}</strong>{' '}
      {say('assembly.printed', { at: instant(printedAt) })}
    </p>
  );
};
