import { useState } from 'react';
import { useRecording, type Act } from '../../forms/use-recording.js';
import { Refused } from '../../shell/refused.js';

interface PressProps {
  readonly label: string;
  readonly act: Act;
  readonly recorded: () => void;
  /** beside another act that is the usual one */
  readonly isQuiet?: boolean;
}

/** An act that needs nothing but somebody who says so. */
export const Press = ({ label, act, recorded, isQuiet = false }: PressProps) => {
  const { isAsking, problem, send } = useRecording();
  // The button of the next act may stand where this one stood.
  const [done, finish] = useState<string>();
  const isDone = done === act.path;
  const press = async (): Promise<void> => {
    if (!(await send(act))) return;
    finish(act.path);
    recorded();
  };
  return (
    <>
      {problem && <Refused problem={problem} />}
      <div>
        <button
          type="button"
          className={isQuiet ? 'button quiet small' : 'button'}
          aria-disabled={isAsking || isDone}
          onClick={() => void press()}
        >
          {label}
        </button>
      </div>
    </>
  );
};
