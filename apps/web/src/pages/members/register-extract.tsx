import { useState } from 'react';
import { useSay } from '../../languages/use-say.js';
import type { MembersOverview } from '../../server/members-overview.js';
import { PaperButton } from '../../shell/paper-button.js';

/** Members in a volume, as the server binds them. */
const MEMBERS_OF_A_VOLUME = 3_000;

/** The register of this day on paper, as known then: all of it, in volumes where it is long. */
export const RegisterExtract = ({ overview: { asOf, knownAt, memberNumber } }: { readonly overview: MembersOverview }) => {
  const say = useSay();
  const [volume, setVolume] = useState(1);
  const volumes = Math.ceil(memberNumber.length / MEMBERS_OF_A_VOLUME);
  const path = `/api/registers/members/extract?asOf=${asOf}&knownAt=${knownAt}&volume=${volume}`;
  return (
    <>
      {volumes > 1 && (
        <select aria-label={say('members.extract.volumes')} value={volume} onChange={({ target }) => setVolume(Number(target.value))}>
          {Array.from({ length: volumes }, (_, place) => (
            <option key={place} value={place + 1}>
              {say('members.extract.volume', { volume: place + 1, volumes })}
            </option>
          ))}
        </select>
      )}
      <PaperButton path={path} label={say('members.extract')} />
    </>
  );
};
