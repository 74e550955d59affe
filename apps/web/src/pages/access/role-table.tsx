import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { RoleLine } from '../../server/access.js';
import { WideTable } from '../../shell/wide-table.js';
import { useHolderName } from './use-holder-name.js';

/** Who holds, or held, which role, by which entries. */
export const RoleTable = ({ lines, title }: { readonly lines: readonly RoleLine[]; readonly title: string }) => {
  const say = useSay();
  const { day, number } = useFormats();
  const nameOf = useHolderName();
  return (
    <WideTable label={title}>
      <table>
        <caption className="said-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{say('roles.holder')}</th>
            <th scope="col">{say('roles.role')}</th>
            <th scope="col">{say('roles.since')}</th>
            <th scope="col">{say('roles.until')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.grantedNumber}>
              <th scope="row">{nameOf(line)}</th>
              <td>{say(`role.${line.role}`)}</td>
              <td>{say('roles.byEntry', { date: day(line.grantedAt), number: number(line.grantedNumber) })}</td>
              <td>
                {line.revokedAt === null || line.revokedNumber === null
                  ? '–'
                  : say('roles.byEntry', { date: day(line.revokedAt), number: number(line.revokedNumber) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
};
