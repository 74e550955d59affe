import { useEffect, useRef } from 'react';
import { useSay } from '../languages/use-say.js';
import type { FieldProblem, Problem } from '../server/problem.js';
import { Refused } from '../shell/refused.js';

/** What is wrong with a form, on top of it, linked to its fields; a new one takes the focus. */
export const FormProblems = ({
  missing,
  problem,
}: {
  readonly missing: readonly FieldProblem[];
  readonly problem: Problem | undefined;
}) => {
  const say = useSay();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (missing.length > 0 || problem) top.current?.focus();
  }, [missing, problem]);
  if (missing.length === 0 && !problem) return null;
  const told: Problem =
    missing.length > 0 ? { code: 'FORM_INCOMPLETE', detail: say('form.incomplete'), errors: missing } : (problem ?? { code: '' });
  return (
    <div ref={top} tabIndex={-1}>
      <Refused problem={told} />
    </div>
  );
};

/** What is wrong with one field, if it is among the problems. */
export const wrongOf = (name: string, problems: readonly FieldProblem[] | undefined): string | undefined =>
  problems?.find(({ pointer }) => pointer.slice(1).replaceAll('/', '-') === name)?.message;
