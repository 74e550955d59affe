/** What a movement file may say, and the headings under which people write it, as plain words. */
const headings = {
  memberNumber: [
    'membernumber',
    'number',
    'member',
    'numero',
    'no',
    'n',
    'nosocietaire',
    'nsocietaire',
    'numerosocietaire',
    'numerodesocietaire',
    'ndesocietaire',
    'nadherent',
    'numeroadherent',
    'matricule',
  ],
  movement: ['movement', 'type', 'operation', 'mouvement', 'nature', 'typedemouvement', 'typemouvement'],
  effectiveDate: ['effectivedate', 'date', 'effectiveat', 'dateeffet', 'datedeffet', 'datemouvement', 'datedumouvement', 'dateoperation'],
  quantity: ['quantity', 'shares', 'quantite', 'nombre', 'nb', 'nbparts', 'nbredeparts', 'nombredeparts', 'parts', 'qte'],
  unitValue: ['unitvalue', 'nominal', 'nominalvalue', 'valeur', 'valeurunitaire', 'valeurnominale', 'prixunitaire', 'pu'],
  paid: ['paid', 'paidup', 'amount', 'amountpaid', 'montant', 'montantlibere', 'montantverse', 'libere', 'verse'],
  /** of a balance file */
  subscribed: ['subscribed', 'capital', 'souscrit', 'capitalsouscrit', 'montantsouscrit', 'valeurtotale'],
  counterparty: ['counterparty', 'to', 'beneficiary', 'contrepartie', 'cessionnaire', 'beneficiaire', 'acquereur'],
  decisionRef: ['decisionref', 'decision', 'refdecision', 'referencedecision'],
  documentRef: ['documentref', 'document', 'voucher', 'piece', 'refpiece', 'bulletin', 'numerobulletin', 'nbulletin'],
  shareClass: ['shareclass', 'class', 'classe', 'categoriedeparts', 'categoriedepart', 'typedeparts', 'typedepart'],
  category: ['category', 'categorie'],
  college: ['college'],
  kind: ['kind', 'person', 'personne', 'typedepersonne', 'qualite'],
  representative: ['representative', 'representant', 'nrepresentant', 'representantlegal'],
  reference: ['reference', 'externalreference', 'ref', 'referenceexterne', 'identifiant', 'id'],
  familyName: ['familyname', 'lastname', 'surname', 'nom', 'nomdefamille', 'nomdusage'],
  givenName: ['givenname', 'firstname', 'prenom', 'prenoms'],
  birthDate: ['birthdate', 'dateofbirth', 'datenaissance', 'datedenaissance', 'nele'],
  legalName: ['legalname', 'denomination', 'denominationsociale', 'raisonsociale'],
  legalForm: ['legalform', 'formejuridique'],
  distinctFrom: ['distinctfrom', 'homonyme', 'homonymede', 'distinctde'],
  method: ['method', 'paymentmethod', 'modedepaiement', 'modepaiement', 'reglement', 'modedereglement'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ImportField = keyof typeof headings;

// The keys of the table above.
export const importFields = Object.keys(headings) as readonly ImportField[];

const fieldOf: ReadonlyMap<string, ImportField> = new Map(
  importFields.flatMap((field) => headings[field].map((heading) => [heading, field] as const)),
);

/** The field a heading names by itself. */
export const fieldNamed = (plainHeading: string): ImportField | undefined => fieldOf.get(plainHeading);
