import { useState } from 'react';
import { ActForm } from '../../forms/act-form.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { Seat } from '../../server/mandate.js';
import { actsOnSeat, type SeatAct } from './acts-on-seat.js';

interface MandateActsProps {
  readonly seat: Seat;
  readonly recorded: () => void;
}

/** What can be recorded of a seat: how it ended, who completes it, what was ratified, found incompatible or taken back. */
export const MandateActs = ({ seat, recorded }: MandateActsProps) => {
  const say = useSay();
  const { number } = useFormats();
  const [chosen, choose] = useState<SeatAct['name']>();
  const [entry, setEntry] = useState<number>();
  const acts = actsOnSeat(seat, say);
  const act = acts.find(({ name }) => name === chosen);
  return (
    <>
      <div className="row no-print">
        {acts.map(({ name }) => (
          <button
            key={name}
            type="button"
            className="button quiet small"
            aria-expanded={name === chosen}
            onClick={() => choose(name === chosen ? undefined : name)}
          >
            {say(`mandates.act.${name}`)}
          </button>
        ))}
      </div>
      {entry !== undefined && <output>{say('form.recorded', { number: number(entry) })}</output>}
      {act && (
        <ActForm
          key={act.name}
          name={`${act.name} ${seat.mandateId}`}
          title={say(`mandates.act.${act.name}`)}
          fields={act.fields}
          initial={act.initial}
          act={(values) => ({ path: `/api/mandates/${seat.mandateId}/${act.path}`, body: values })}
          submit={say('form.record')}
          done={(receipt) => {
            choose(undefined);
            setEntry(receipt.number);
            recorded();
          }}
        />
      )}
    </>
  );
};
