import { useSay } from '../../languages/use-say.js';
import { WideTable } from '../../shell/wide-table.js';
import type { ChangedRule } from './edited-rules.js';
import { ruleFields } from './rule-fields.js';

/** Which rules differ, one a line. */
export const ChangesTable = ({ changes }: { readonly changes: readonly ChangedRule[] }) => {
  const say = useSay();
  const labelOf = (path: string): string | undefined => {
    const field = ruleFields.find((one) => one.path === path);
    return field && say(field.label);
  };
  return (
    <WideTable label={say('rules.changes')}>
      <table>
        <caption className="said-only">{say('rules.changes')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('rules.rule')}</th>
            <th scope="col">{say('rules.before')}</th>
            <th scope="col">{say('rules.after')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ path, before: was, after: is }) => (
            <tr key={path}>
              <th scope="row">{labelOf(path) ?? <code>{path}</code>}</th>
              <td>{was ?? '–'}</td>
              <td className="changed">{is ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
};
