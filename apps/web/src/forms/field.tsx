import type { ReactNode } from 'react';

/** What a control needs to belong to its label, its hint and what is wrong with it. */
export interface ControlAttributes {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

interface FieldProps {
  /** path of the value in what is sent, its parts joined by dashes */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** what is wrong with it */
  readonly wrong?: string;
  readonly children: (attributes: ControlAttributes) => ReactNode;
}

/** A label, a native control, what it is for, and what is wrong with it; the summary of a refusal links here. */
export const Field = ({ name, label, hint, wrong, children }: FieldProps) => {
  const id = `field-${name}`;
  const described = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, name, ...(described ? { 'aria-describedby': described } : {}), ...(wrong ? { 'aria-invalid': true } : {}) })}
      {hint && (
        <p className="soft hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p className="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </div>
  );
};
