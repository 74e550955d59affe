import { useSay } from '../../languages/use-say.js';
import { WideTable } from '../../shell/wide-table.js';

/** One figure, as it was proclaimed and as it comes out now. */
export interface ComparedLine {
  readonly what: string;
  readonly proclaimed: string;
  readonly recounted: string;
  /** a digest: long, and of no meaning to the eye */
  readonly isHash?: boolean;
}

/** What was proclaimed beside what the entries give, line by line. */
export const ComparedTable = ({ caption, lines }: { readonly caption: string; readonly lines: readonly ComparedLine[] }) => {
  const say = useSay();
  return (
    <WideTable label={caption}>
      <table>
        <caption className="said-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('recount.what')}</th>
            <th scope="col" className="number">
              {say('recount.proclaimed')}
            </th>
            <th scope="col" className="number">
              {say('recount.recounted')}
            </th>
            <th scope="col">{say('recount.same')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ what, proclaimed, recounted, isHash }) => (
            <tr key={what} className={proclaimed === recounted ? undefined : 'differs'}>
              <th scope="row">{what}</th>
              <td className={isHash ? 'hash' : 'number'}>{proclaimed}</td>
              <td className={isHash ? 'hash' : 'number'}>{recounted}</td>
              <td>{say(proclaimed === recounted ? 'recount.same.yes' : 'recount.same.no')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
};
