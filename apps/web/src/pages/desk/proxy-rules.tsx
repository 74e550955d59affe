import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { Assembly } from '../../server/assembly.js';
import { useRulesOf } from '../../server/use-rules-of.js';
import { daysFrom } from '../lists/days.js';

/** What most statutes say, where the rulebook says nothing: two a member, until the assembly itself. */
const usual = { perHolder: 2, deadlineDays: 0, blank: true };

/** How many proxies a member may hold, until when they are given, and what a blank one does: before anybody is refused one. */
export const ProxyRules = ({ assembly: { date: day, rulebookVersion } }: { readonly assembly: Assembly }) => {
  const say = useSay();
  const { date } = useFormats();
  const rules = useRulesOf(rulebookVersion);
  if (!rules) return null;
  const { perHolder, deadlineDays, blank } = rules.proxies ?? usual;
  return (
    <ul className="rules">
      <li>{say('proxies.cap', { most: perHolder })}</li>
      <li>{say('proxies.deadline', { date: date(daysFrom(day, -deadlineDays)) })}</li>
      <li>{say(blank ? 'proxies.blankAllowed' : 'proxies.blankNotAllowed')}</li>
    </ul>
  );
};
