import type { ReactNode } from 'react';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { AssemblySummary } from '../../server/assembly.js';
import { AssemblyStatusChip } from './assembly-status-chip.js';

interface AssemblyRowProps {
  readonly assembly: AssemblySummary;
  readonly children?: ReactNode;
}

/** An assembly in a list: when, of which kind, how far it has come. */
export const AssemblyRow = ({ assembly: { assemblyId, kind, date, call, status }, children }: AssemblyRowProps) => {
  const say = useSay();
  const formats = useFormats();
  return (
    <li>
      <Link className="linked-row" href={`/assemblies/${assemblyId}`}>
        <span>
          <strong>{formats.date(date)}</strong>
          <br />
          <span className="soft">
            {say(`assembly.kind.${kind}`)}
            {call === 2 && `, ${say('assembly.secondCall')}`}
          </span>
          {children && <br />}
          {children}
        </span>
        <AssemblyStatusChip status={status} />
      </Link>
    </li>
  );
};
