import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { SheetLine } from '../../server/convocation.js';
import { useNameOf } from '../members/use-name-of.js';

interface SheetRowProps {
  readonly line: SheetLine;
  readonly hasColleges: boolean;
  readonly shows: 'roll' | 'sheet';
}

/** One line of the roll and, on the attendance sheet, who came on it, when, and who acts for her. */
export const SheetRow = ({ line, hasColleges, shows }: SheetRowProps) => {
  const say = useSay();
  const nameOf = useNameOf();
  const { time } = useFormats();
  const { participation, mode, arrivedAt, leftAt, representedByNumber } = line;
  return (
    <tr>
      <td className="number">{line.line}</td>
      <th scope="row">{nameOf(line)}</th>
      {hasColleges && <td>{line.college ?? '–'}</td>}
      {shows === 'sheet' && (
        <td>
          {say(`sheet.${participation}`)} {participation === 'present' && mode === 'remote' && say('checkIn.remote')}{' '}
          {representedByNumber !== null && say('sheet.by', { memberNumber: representedByNumber })}
        </td>
      )}
      {shows === 'sheet' && (
        <td>
          {[arrivedAt, leftAt]
            .filter((at) => at !== null)
            .map(time)
            .join(' – ')}
        </td>
      )}
      {shows === 'sheet' && <td className="print-only" aria-label={say('sheet.signature')} />}
    </tr>
  );
};
