import { useState } from 'react';
import { useSay } from '../languages/use-say.js';
import { digestOf } from './digest-of.js';
import type { ControlAttributes } from './field.js';

interface EvidenceFilesProps {
  /** a line for each piece: its digest, a blank, its name */
  readonly value: string;
  readonly change: (value: string) => void;
  readonly attributes: ControlAttributes;
}

const linesOf = (value: string): readonly string[] => value.split('\n').filter((line) => line !== '');

/** The digests of the files that were chosen. */
export const digestsIn = (value: string | undefined): readonly string[] => linesOf(value ?? '').map((line) => line.slice(0, 64));

/** Files that prove something: their digests are recorded, and they never leave this computer. */
export const EvidenceFiles = ({ value, change, attributes }: EvidenceFilesProps) => {
  const say = useSay();
  const [isUnable, setUnable] = useState(false);
  const take = async (files: readonly File[]): Promise<void> => {
    const lines = await Promise.all(
      files.map(async (file) => {
        const digest = await digestOf(file);
        return digest === undefined ? undefined : `${digest} ${file.name}`;
      }),
    );
    setUnable(lines.includes(undefined));
    change([...new Set([...linesOf(value), ...lines.filter((line) => line !== undefined)])].join('\n'));
  };
  return (
    <div className="stack">
      <input
        {...attributes}
        type="file"
        multiple
        onChange={({ target }) => {
          void take([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      {isUnable && <p className="wrong">{say('evidence.unable')}</p>}
      <ul className="plain-list" aria-label={say('evidence.chosen')}>
        {linesOf(value).map((line) => (
          <li key={line} className="row">
            <span>{line.slice(65)}</span>
            <code>{line.slice(0, 16)}…</code>
            <button
              type="button"
              className="button quiet small"
              onClick={() =>
                change(
                  linesOf(value)
                    .filter((one) => one !== line)
                    .join('\n'),
                )
              }
            >
              {say('evidence.remove', { name: line.slice(65) })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
