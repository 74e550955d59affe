/** What a line of a movement file may record, and the words people use for it, as plain words. */
const words = {
  admission: ['admission', 'entry', 'adhesion', 'entree', 'inscription', 'agrement'],
  subscription: ['subscription', 'purchase', 'souscription', 'achat', 'souscriptiondeparts', 'buy'],
  payment: ['payment', 'payingup', 'liberation', 'versement', 'paiement', 'reglement'],
  cancellation: ['cancellation', 'annulation', 'annulationdesouscription'],
  transfer: ['transfer', 'sale', 'cession', 'transfert', 'vente', 'cessiondeparts'],
  gift: ['gift', 'don', 'donation'],
  succession: ['succession', 'inheritance', 'heritage', 'transmission'],
  reimbursement: ['reimbursement', 'redemption', 'sellback', 'remboursement', 'rachat', 'remboursementdeparts'],
  withdrawal: ['withdrawal', 'resignation', 'demission', 'retrait', 'depart', 'sortie'],
  lapse: ['lapse', 'radiation', 'pertedequalite'],
  exclusion: ['exclusion'],
  death: ['death', 'deces'],
  dissolution: ['dissolution', 'liquidation'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type MovementKind = keyof typeof words;

// The keys of the table above.
export const movementKinds = Object.keys(words) as readonly MovementKind[];

export const movementWords: ReadonlyMap<string, MovementKind> = new Map(
  movementKinds.flatMap((kind) => words[kind].map((word) => [word, kind] as const)),
);
