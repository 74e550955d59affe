import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { Entry as LedgerEntry } from '../../server/entry.js';
import type { Entry } from '../../verifying/verification.js';
import { EntryLine } from '../timeline/entry-line.js';

/** The entry a receipt proves, told out of the receipt itself and not by the server. */
export const ProvedEntry = ({ number, entry }: { readonly number: number; readonly entry: Entry }) => {
  const say = useSay();
  const { stream, rev, type, data, meta } = entry;
  // What every entry of this ledger carries in its metadata; anything else is shown as the text it is.
  const told = {
    number,
    stream,
    revision: rev,
    type,
    data,
    meta: { effectiveAt: '', recordedAt: entry.time, actor: '', ...meta },
  } as LedgerEntry;
  return (
    <section aria-labelledby="proved">
      <h3 id="proved">{say('verify.receipt.entry')}</h3>
      <ul className="plain-list">
        <EntryLine entry={told}>
          <p>
            <Link href={`/entries/${number}`}>{say('entry.open', { number })}</Link>
          </p>
        </EntryLine>
      </ul>
    </section>
  );
};
