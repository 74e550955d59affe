import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { Figures } from '../../server/registers.js';

/** What was subscribed, what was paid, and how low it may fall. */
export const CapitalFigures = ({ capital }: { readonly capital: NonNullable<Figures['capital']> }) => {
  const say = useSay();
  const { money } = useFormats();
  const { subscribedCents, paidUpCents, floorCents } = capital;
  return (
    <dl className="facts figures">
      <div>
        <dt>{say('capital.subscribed')}</dt>
        <dd>{money(subscribedCents)}</dd>
      </div>
      <div>
        <dt>{say('capital.paidUp')}</dt>
        <dd>{money(paidUpCents)}</dd>
      </div>
      {floorCents !== null && (
        <div>
          <dt>{say('capital.floor')}</dt>
          <dd>{money(floorCents)}</dd>
        </div>
      )}
    </dl>
  );
};
