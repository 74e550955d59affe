import './discipline.css';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { FiledText } from '../../server/case-file.js';
import type { CaseStep } from '../../server/discipline.js';
import { useNames } from '../members/use-names.js';
import { entryValues } from '../timeline/entry-values.js';
import { isCaseEntry } from './rungs.js';

/** A step of a case in words, with what was said in it where the reader may know. */
export const StepTold = ({ step, texts }: { readonly step: CaseStep; readonly texts: readonly FiledText[] }) => {
  const say = useSay();
  const formats = useFormats();
  const { number, type, data, effectiveAt, decisionRef, documentRef } = step;
  const persons = [data['sat'], data['directorId']].flat().filter((person) => typeof person === 'string');
  const names = useNames(persons);
  const rights = Array.isArray(data['rights']) ? data['rights'] : [];
  const values = {
    ...entryValues(data, formats),
    rights: formats.list(
      (['vote', 'stand', 'services'] as const).filter((right) => rights.includes(right)).map((right) => say(`right.${right}`)),
    ),
    persons: formats.list(persons.map(names)),
    hasPolicy: String(typeof data['policy'] === 'string'),
    mayAppeal: String(typeof data['appealDueOn'] === 'string'),
    expires: String(typeof data['expiresOn'] === 'string'),
  };
  const told = { policy: '', appealDueOn: '', expiresOn: '', until: '', measure: '', ...values };
  const references = [decisionRef, documentRef].filter((reference) => reference !== null);
  return (
    <li className="stack rung-step">
      <p>
        {isCaseEntry(type) ? say(`ladder.${type}`, told) : type}{' '}
        <span className="soft">
          <time dateTime={effectiveAt}>{formats.date(effectiveAt.slice(0, 10))}</time> ·{' '}
          {say('case.entry', { number: formats.number(number) })}
          {references.length > 0 && ` · ${references.join(' · ')}`}
        </span>
      </p>
      {texts.map((text) => (
        <SaidText key={text.digest} text={text} />
      ))}
    </li>
  );
};

/** What somebody said, or that it is gone. */
export const SaidText = ({ text: { name, status, text, erasedAt } }: { readonly text: FiledText }) => {
  const say = useSay();
  const { date } = useFormats();
  return (
    <figure className="said">
      <figcaption className="soft">{say(`case.text.${name}`)}</figcaption>
      {status === 'held' && <blockquote className="resolution-text">{text}</blockquote>}
      {status === 'erased' && <p>{say('case.text.erased', { date: erasedAt === null ? '' : date(erasedAt.slice(0, 10)) })}</p>}
      {status === 'unknown' && <p>{say('case.text.unknown')}</p>}
    </figure>
  );
};
