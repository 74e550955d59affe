import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { PersonName } from '../../server/registers.js';

/** What somebody is called, or that her name was erased and when; nothing for who was never named here. */
export const WrittenName = ({ name }: { readonly name: PersonName | null }) => {
  const say = useSay();
  const { date } = useFormats();
  if (name === null) return null;
  const { givenName, familyName, legalName, erasedAt } = name;
  if (erasedAt !== null) return <span className="soft">{say('member.erased', { date: date(erasedAt.slice(0, 10)) })}</span>;
  return legalName ?? [givenName, familyName].filter((part) => part !== null).join(' ');
};
