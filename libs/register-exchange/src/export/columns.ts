import type { Column } from '../files/sheet.js';

/** Columns several sheets have, each with one name everywhere. */
export const sharedColumns = {
  memberNumber: { name: 'memberNumber', kind: 'integer', heading: { en: 'Member number', fr: 'Numéro de sociétaire' } },
  memberId: { name: 'memberId', kind: 'text', heading: { en: 'Member', fr: 'Sociétaire' } },
  shareClass: { name: 'shareClass', kind: 'text', heading: { en: 'Class of shares', fr: 'Catégorie de parts' } },
  quantity: { name: 'quantity', kind: 'integer', heading: { en: 'Shares', fr: 'Parts' } },
  subscribedCents: { name: 'subscribedCents', kind: 'cents', heading: { en: 'Subscribed', fr: 'Souscrit' } },
  calledCents: { name: 'calledCents', kind: 'cents', heading: { en: 'Called', fr: 'Appelé' } },
  paidUpCents: { name: 'paidUpCents', kind: 'cents', heading: { en: 'Paid up', fr: 'Libéré' } },
  decisionRef: { name: 'decisionRef', kind: 'text', heading: { en: 'Decision', fr: 'Décision' } },
} as const satisfies Readonly<Record<string, Column>>;
