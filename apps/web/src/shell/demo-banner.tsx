import { useSay } from '../languages/use-say.js';
import { DemoPeople } from './demo-people.js';

/** Nobody may take invented people for members. */
export const DemoBanner = () => {
  const say = useSay();
  return (
    <aside className="demo-banner" aria-label={say('demo.label')}>
      <p>
        <strong>{say('demo.label')}</strong> {say('demo.banner')}
      </p>
      <DemoPeople />
    </aside>
  );
};
