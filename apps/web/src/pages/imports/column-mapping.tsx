import { useId } from 'react';
import { useSay } from '../../languages/use-say.js';
import { importFields, type ImportField, type Mapping } from './import-fields.js';

interface ColumnMappingProps {
  readonly headings: readonly string[];
  readonly mapping: Mapping;
  /** heading of each field, as the server found it */
  readonly found: Readonly<Record<string, string>>;
  readonly change: (mapping: Mapping) => void;
}

// The keys of the table of fields.
const fields = Object.keys(importFields) as readonly ImportField[];

/** Which column says what: found by its heading, or chosen here once and remembered for the next file with the same headings. */
export const ColumnMapping = ({ headings, mapping, found, change }: ColumnMappingProps) => {
  const say = useSay();
  const id = useId();
  const read = fields.filter((field) => (mapping.columns[field] ?? found[field]) !== undefined);
  const isShort = read.length < 3;
  return (
    <details className="card" open={isShort}>
      <summary>{say('imports.mapping', { columns: read.length, headings: headings.length })}</summary>
      <div className="form-grid">
        {fields.map((field) => (
          <div key={field} className="field">
            <label htmlFor={`${id}-${field}`}>{say(importFields[field])}</label>
            <select
              id={`${id}-${field}`}
              value={mapping.columns[field] ?? found[field] ?? ''}
              onChange={({ target }) => change({ ...mapping, columns: chosen(mapping.columns, field, target.value) })}
            >
              <option value="">{say('imports.noColumn')}</option>
              {headings.map((heading) => (
                <option key={heading} value={heading}>
                  {heading}
                </option>
              ))}
            </select>
          </div>
        ))}
        <div className="field">
          <label htmlFor={`${id}-dates`}>{say('imports.dates')}</label>
          <select
            id={`${id}-dates`}
            value={mapping.dates}
            onChange={({ target }) => change({ ...mapping, dates: target.value === 'monthFirst' ? 'monthFirst' : 'dayFirst' })}
          >
            <option value="dayFirst">{say('imports.dayFirst')}</option>
            <option value="monthFirst">{say('imports.monthFirst')}</option>
          </select>
        </div>
      </div>
    </details>
  );
};

const chosen = (columns: Mapping['columns'], field: ImportField, heading: string): Mapping['columns'] => {
  const { [field]: _before, ...others } = columns;
  return heading === '' ? others : { ...others, [field]: heading };
};
