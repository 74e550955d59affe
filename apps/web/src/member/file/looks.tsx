import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../languages/use-say.js';

/** Somebody looked at what is written about the reader. */
export interface ShownLook {
  readonly entryId: string;
  /** instant */
  readonly at: string;
  /** name and number of who looked, or her pseudonym where no more is known */
  readonly who: string;
  readonly operation: string;
}

const operations = [
  'members-get',
  'members-identity',
  'members-explain-vote',
  'members-personal-file',
  'shares-account',
  'convocations-get',
  'convocations-calendar',
  'rolls-explain',
  'elections-eligibility',
  'discipline-record',
] as const;

/** Who looked at what of the reader, the last look first. */
export const Looks = ({ looks }: { readonly looks: readonly ShownLook[] }) => {
  const say = useSay();
  const { instant } = useFormats();
  return (
    <section className="stack" aria-labelledby="looks">
      <h2 id="looks">{say('file.looks')}</h2>
      <p>{say('file.looks.lead')}</p>
      {looks.length === 0 ? (
        <p>{say('file.looks.none')}</p>
      ) : (
        <ul className="plain-list">
          {looks.map(({ entryId, at, who, operation }) => (
            <li key={entryId} className="ruled">
              <strong>{say(`file.look.${operations.find((one) => one === operation) ?? 'other'}`)}</strong>
              <br />
              {say('file.look.by', { at: instant(at), who })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
