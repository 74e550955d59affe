import type { OfferedAct } from '../../forms/act-choice.js';
import type { Say } from '../../languages/use-say.js';
import type { PersonalFile } from '../../server/personal-file.js';

const bases = ['request', 'consentWithdrawn', 'retentionOver', 'unlawful'] as const;

interface KeptQuestion {
  readonly memberId: string;
  readonly holds: PersonalFile['legalHolds'];
  readonly say: Say;
  readonly date: (day: string) => string;
}

/** What holds what is kept about somebody, what lifts it, and forgetting who she is; each with the operation it needs. */
export const actsOnKept = ({ memberId, holds, say, date }: KeptQuestion): readonly (OfferedAct & { readonly operation: string })[] => {
  const at = `/api/members/${memberId}`;
  return [
    {
      operation: 'members-place-legal-hold',
      name: 'hold',
      title: say('kept.hold'),
      fields: [
        { name: 'reason', kind: 'lines', label: 'kept.reason', hint: 'kept.reason.hint' },
        { name: 'reviewOn', kind: 'date', label: 'kept.reviewOn' },
      ],
      initial: {},
      act: ({ reason, reviewOn }) => ({ path: `${at}/legal-holds`, body: { reason, reviewOn } }),
    },
    ...holds.map(({ holdId, reviewOn }) => ({
      operation: 'members-lift-legal-hold',
      name: `lift-${holdId}`,
      title: say('kept.lift', { date: date(reviewOn) }),
      fields: [{ name: 'reason', kind: 'lines', label: 'kept.reason', hint: 'kept.reason.hint' }] as const,
      initial: {},
      act: ({ reason }: Readonly<Record<string, string>>) => ({ path: `${at}/legal-holds/${holdId}/lifting`, body: { reason } }),
    })),
    {
      operation: 'members-erase-identity',
      name: 'eraseIdentity',
      title: say('kept.eraseIdentity'),
      fields: [
        { name: 'basis', kind: 'choice', label: 'kept.basis', choices: bases.map((value) => ({ value, label: say(`basis.${value}`) })) },
      ],
      initial: { basis: 'request' },
      act: ({ basis }) => ({ path: `${at}/identity/erasure`, body: { basis } }),
    },
  ];
};
