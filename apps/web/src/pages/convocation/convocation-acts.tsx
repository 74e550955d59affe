import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { Assembly, ConvocationAct } from '../../server/assembly.js';

/** How the members were called, and called again; a notice that came too late says so, and why it stands all the same. */
export const ConvocationActs = ({ assembly: { convocations, place, venue } }: { readonly assembly: Assembly }) => {
  const say = useSay();
  return (
    <section className="card" aria-labelledby="acts">
      <h2 id="acts">{say('convocation.acts')}</h2>
      <ol className="plain-list stack">
        {convocations.map((act, number) => (
          // Acts are only ever added, in the order of the ledger.
          // oxlint-disable-next-line react/no-array-index-key
          <Act key={number} act={act} />
        ))}
      </ol>
      {(place ?? venue) && (
        <p>
          {place} {venue && say(`convene.${venue}`)}
        </p>
      )}
    </section>
  );
};

const Act = ({ act: { act, date: on, time, noticeSentOn, lateNotice, ground, kinds } }: { readonly act: ConvocationAct }) => {
  const say = useSay();
  const { date, list } = useFormats();
  return (
    <li>
      <strong>{say(`convocation.${act}`)}</strong>{' '}
      {on !== undefined && say('convocation.for', { date: date(on), time: time ?? '', hasTime: time === undefined ? 'no' : 'yes' })}{' '}
      {noticeSentOn !== undefined && say('convocation.noticeOn', { date: date(noticeSentOn) })}{' '}
      {kinds && say('convocation.about', { kinds: list(kinds.map((kind) => say(`kinds.${kind}`))) })}{' '}
      {ground !== undefined && say('convocation.ground', { ground: say(`postponement.${ground}`) })}
      {lateNotice && (
        <p>
          <span className="chip missed">{say('convocation.irregular')}</span>{' '}
          {say('convocation.late', {
            days: lateNotice.days,
            required: lateNotice.required,
            ground: say(`lateNotice.${lateNotice.ground}`),
          })}
        </p>
      )}
    </li>
  );
};
