import type { ControlAttributes } from './field.js';
import { EvidenceFiles } from './evidence-files.js';
import type { FieldSpec } from './form-field.js';
import { MemberPicker } from './member-picker.js';
import { Several } from './several.js';

interface SpecControlProps {
  readonly spec: FieldSpec;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly attributes: ControlAttributes;
}

const inputOf = {
  text: { type: 'text' },
  date: { type: 'date' },
  time: { type: 'time' },
  integer: { type: 'text', inputMode: 'numeric' },
  money: { type: 'text', inputMode: 'decimal' },
} as const;

/** The native control of a field. */
export const SpecControl = ({ spec, value, change, attributes }: SpecControlProps) => {
  const { kind, isOptional, choices = [] } = spec;
  const common = { ...attributes, value, required: !isOptional, autoComplete: 'off' };
  if (kind === 'member') return <MemberPicker memberId={value} pick={change} attributes={attributes} />;
  if (kind === 'several') return <Several spec={spec} value={value} change={change} attributes={attributes} />;
  if (kind === 'files') return <EvidenceFiles value={value} change={change} attributes={attributes} />;
  if (kind === 'lines') return <textarea {...common} rows={4} onChange={({ target }) => change(target.value)} />;
  if (kind === 'choice')
    return (
      <select {...common} onChange={({ target }) => change(target.value)}>
        {((isOptional ?? false) || value === '') && <option value="">–</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    );
  return <input {...common} {...inputOf[kind]} onChange={({ target }) => change(target.value)} />;
};
