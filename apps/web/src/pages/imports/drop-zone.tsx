import { useId, useState, type DragEvent } from 'react';
import { useLanguage } from '../../languages/use-language.js';
import { useSay } from '../../languages/use-say.js';
import { handOver } from '../../server/files.js';
import { exampleFile } from './example-file.js';

interface DropZoneProps {
  /** name of the file chosen last */
  readonly file: string | undefined;
  readonly dropped: (file: File) => void;
}

/** Where a file is dropped or chosen, with one to try beside it. */
export const DropZone = ({ file, dropped }: DropZoneProps) => {
  const say = useSay();
  const { language } = useLanguage();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [first] = event.dataTransfer.files;
    if (first) dropped(first);
  };
  return (
    <section className={isOver ? 'drop over' : 'drop'} onDragOver={over} onDragLeave={() => setOver(false)} onDrop={drop}>
      <svg className="drop-picture" viewBox="0 0 96 64" aria-hidden="true" focusable="false">
        <path d="M22 6h34l14 14v38H22Z M56 6v14h14 M32 30h28 M32 38h28 M32 46h18" />
        <circle cx="76" cy="50" r="11" />
        <path d="M76 44v12M70 50h12" />
      </svg>
      <div className="field">
        <label htmlFor={id}>{file === undefined ? say('imports.choose') : say('imports.chosen', { file })}</label>
        <input
          id={id}
          type="file"
          accept=".csv,.txt,text/csv"
          onChange={({ target }) => {
            const [first] = target.files ?? [];
            if (first) dropped(first);
          }}
        />
      </div>
      <p>{say('imports.forms')}</p>
      <button
        type="button"
        className="button quiet small"
        onClick={() => handOver(new Blob(['\uFEFF', exampleFile[language]], { type: 'text/csv' }), say('imports.exampleName'))}
      >
        {say('imports.example')}
      </button>
    </section>
  );
};
