import { useId, type ComponentProps } from 'react';

interface FieldProps extends Omit<ComponentProps<'input'>, 'id'> {
  readonly label: string;
  readonly hint?: string;
  /** what is wrong with what was typed */
  readonly wrong?: string | undefined;
}

/** One field of a form with its name above it, and below it what helps to fill it in. */
export const Field = ({ label, hint, wrong, ...input }: FieldProps) => {
  const id = useId();
  const told = `${id}-hint`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        aria-describedby={hint === undefined ? undefined : told}
        aria-invalid={wrong === undefined ? undefined : true}
        {...input}
      />
      {hint !== undefined && (
        <p id={told} className="hint">
          {hint}
        </p>
      )}
    </div>
  );
};
