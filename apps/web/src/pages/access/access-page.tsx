import { useMay, useMe } from '../../access/use-me.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import { PageHead } from '../../shell/page-head.js';
import { LogKeys } from './log-keys.js';
import { MySessions } from './my-sessions.js';
import { Resets } from './resets.js';
import { Roles } from './roles.js';
import { Tokens } from './tokens.js';
import { TwoPersons } from './two-persons.js';

/** Who may do what here, and how people and programs get in: each sees what is open to her. */
export const AccessPage = () => {
  const say = useSay();
  const me = useMe();
  const may = useMay();
  return (
    <>
      <PageHead title={say('roles.title')}>
        <p className="lead">{say('roles.lead')}</p>
      </PageHead>
      {may('access-make-letters') && (
        <div className="row no-print">
          <Link className="button small" href="/letters">
            {say('letters.title')}
          </Link>
        </div>
      )}
      {may('access-roles') && <Roles />}
      {may('access-request-reset') && <Resets />}
      {may('access-tokens') && <Tokens />}
      <TwoPersons />
      {may('log-rotate-key') && <LogKeys />}
      {me?.via === 'session' && <MySessions current={me.sessionId} />}
    </>
  );
};
