import { useMay, useMeAgain } from '../../access/use-me.js';
import { ActChoice } from '../../forms/act-choice.js';
import { useSay } from '../../languages/use-say.js';
import type { RoleLine } from '../../server/access.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { RoleTable } from './role-table.js';
import { actsOnRoles } from './acts-on-roles.js';
import { useHolderName } from './use-holder-name.js';

/** Who keeps the register, the money and the node, and who watches over them: said by an entry, taken away by an entry. */
export const Roles = () => {
  const say = useSay();
  const may = useMay();
  const again = useMeAgain();
  const asked = useAnswer<{ readonly items: readonly RoleLine[] }>('/api/access/roles');
  const nameOf = useHolderName();
  const recorded = (): void => {
    asked.again();
    again();
  };
  return (
    <section className="card" aria-labelledby="roles">
      <h2 id="roles">{say('roles.heading')}</h2>
      <p className="soft">{say('roles.text')}</p>
      <Answer of={asked}>
        {({ items }) => {
          const held = items.filter(({ revokedNumber }) => revokedNumber === null);
          const over = items.filter(({ revokedNumber }) => revokedNumber !== null);
          return (
            <>
              {held.length === 0 ? <p>{say('roles.none')}</p> : <RoleTable lines={held} title={say('roles.heading')} />}
              {over.length > 0 && (
                <details>
                  <summary>{say('roles.over', { roles: over.length })}</summary>
                  <RoleTable lines={over} title={say('roles.over', { roles: over.length })} />
                </details>
              )}
              {may('access-grant-role') && <ActChoice subject="roles" acts={actsOnRoles(held, say, nameOf)} recorded={recorded} />}
            </>
          );
        }}
      </Answer>
    </section>
  );
};
