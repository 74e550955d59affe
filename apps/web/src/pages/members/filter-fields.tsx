import { useId, type ReactNode } from 'react';
import { useSay } from '../../languages/use-say.js';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choose: (value: string) => void;
  readonly children: ReactNode;
}

/** One of several, or any. */
export const Choice = ({ label, value, choose, children }: ChoiceProps) => {
  const say = useSay();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        <option value="">{say('members.any')}</option>
        {children}
      </select>
    </div>
  );
};
