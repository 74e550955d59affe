import { useEffect, useEffectEvent, useId, useState, type DragEvent, type SubmitEvent } from 'react';
import { useLanguage } from '../../languages/use-language.js';
import { useSay } from '../../languages/use-say.js';
import { usePlace } from '../../routing/place.js';
import { askText, type Outcome } from '../../server/ask.js';
import type { Problem } from '../../server/problem.js';
import { Refused } from '../../shell/refused.js';
import type { Brought } from '../../verifying/verification.js';
import { readKeptHead } from './kept-head.js';
import { ProvedEntry } from './proved-entry.js';
import { useBrought } from './use-brought.js';
import { useVerification } from './use-verification.js';
import { VerificationRun } from './verification-run.js';

/** A receipt: dropped, pasted, or asked for by the number of its entry. */
export const VerifyReceipt = () => {
  const say = useSay();
  const id = useId();
  const { language } = useLanguage();
  const asked = usePlace().searchParams.get('receipt') ?? '';
  const [file, choose] = useState<Brought>();
  const [pasted, paste] = useState('');
  const [number, write] = useState(asked);
  const [isMissing, setMissing] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const brought = useBrought(readKeptHead());
  const { verification, start, cancel } = useVerification();

  const take = async (chosen: File | undefined): Promise<void> => {
    if (chosen) choose({ name: chosen.name, content: await chosen.text() });
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  const receipt = async (): Promise<Outcome<Brought | undefined>> => {
    if (file) return { status: 'answered', answer: file };
    if (pasted.trim() !== '') return { status: 'answered', answer: { name: say('verify.receipt.pasted'), content: unindented(pasted) } };
    if (!/^\d{1,15}$/.test(number.trim())) return { status: 'answered', answer: undefined };
    const answer = await askText(`/api/entries/${number.trim()}/receipt`, { language });
    return answer.status === 'refused' ? answer : { ...answer, answer: { name: `${number.trim()}.tlog-proof`, content: answer.answer } };
  };
  const verify = async (): Promise<void> => {
    const found = await receipt();
    setProblem(found.status === 'refused' ? found.problem : undefined);
    setMissing(found.status === 'answered' && !found.answer);
    if (found.status === 'answered' && found.answer) start({ kind: 'receipt', receipt: found.answer, ...brought.known() });
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void verify();
  };
  const verifyAsked = useEffectEvent(() => void verify());
  useEffect(() => {
    if (asked === '') return;
    // As soon as the page stands.
    const soon = setTimeout(verifyAsked);
    return () => clearTimeout(soon);
  }, [asked]);

  return (
    <form className="card" aria-labelledby={`${id}-title`} onSubmit={submit}>
      <h2 id={`${id}-title`}>{say('verify.receipt.title')}</h2>
      <p>{say('verify.receipt.text')}</p>
      <section className="drop-here" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <div className="field">
          <label htmlFor={`${id}-file`}>{file ? say('verify.bundle.chosen', { name: file.name }) : say('verify.receipt.file')}</label>
          <input id={`${id}-file`} type="file" onChange={({ target }) => void take(target.files?.[0])} />
        </div>
      </section>
      <div className="field wide-field">
        <label htmlFor={`${id}-text`}>{say('verify.receipt.paste')}</label>
        <textarea id={`${id}-text`} rows={3} spellCheck={false} value={pasted} onChange={({ target }) => paste(target.value)} />
      </div>
      <div className="field">
        <label htmlFor={`${id}-number`}>{say('verify.receipt.number')}</label>
        <input
          id={`${id}-number`}
          aria-describedby={`${id}-hint`}
          inputMode="numeric"
          autoComplete="off"
          value={number}
          onChange={({ target }) => write(target.value)}
        />
        <p className="soft hint" id={`${id}-hint`}>
          {say('verify.receipt.number.hint')}
        </p>
      </div>
      {isMissing && (
        <p className="wrong" role="alert">
          {say('verify.receipt.missing')}
        </p>
      )}
      {problem && <Refused problem={problem} />}
      <p className="row">
        <button className="button">{say('verify.receipt.start')}</button>
      </p>
      <VerificationRun verification={verification} cancel={cancel} subject="receipt" />
      {verification.proved && <ProvedEntry {...verification.proved} />}
      <p className="soft">
        {say('verify.receipt.words')} <a href="/vote/check">{say('verify.receipt.words.link')}</a>
      </p>
    </form>
  );
};

/** What was copied out of a letter: no blanks around it, the newline at its end. */
const unindented = (text: string): string => `${text.replaceAll('\r\n', '\n').trim()}\n`;
