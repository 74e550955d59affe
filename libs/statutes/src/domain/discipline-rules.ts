import type { Cents } from '#kernel';
import type { DayCounting } from './deadline.js';
import type { MemberRight } from './member-right.js';

/** From the mildest to the gravest: what a proceeding can end with. */
export const SANCTION_MEASURES = ['warning', 'reprimand', 'suspension', 'exclusion'] as const;

export type SanctionMeasure = (typeof SANCTION_MEASURES)[number];

/** What sort of conduct it is. In the model cooperative whatever endangers the finances is answered automatically. */
export type IncidentFamily = 'financialEndangerment' | 'houseRules' | 'damage' | 'harmToPersons' | 'other';

/** One kind of incident that can be reported. */
export interface IncidentKind {
  /** code, `unpaidDebt` */
  readonly kind: string;
  readonly family: IncidentFamily;
}

/** Rights that rest while a proceeding is under way, and for how many days at most. */
export interface InterimRule {
  readonly rights: readonly MemberRight[];
  readonly days: number;
}

/** What follows by itself: a mild measure at once, or a proceeding that somebody has to decide. */
export type PolicyResponse =
  { readonly response: 'warning' | 'reprimand' } | { readonly response: 'proceeding'; readonly interim?: InterimRule };

/** Which incidents are answered automatically, and how. Of several that fit the first one applies. */
export type DisciplinePolicy = PolicyResponse & {
  /** code, recorded with whatever follows from it */
  readonly policy: string;
  readonly kinds: readonly string[];
  /** least amount of the incident, in cents; any incident when absent */
  readonly fromCents?: Cents;
  /** how many incidents of these kinds of one member, this one included, within how many days up to it */
  readonly repetition?: { readonly times: number; readonly withinDays: number };
};

/** How incidents are sanctioned. */
export interface DisciplineRules {
  readonly kinds: readonly IncidentKind[];
  readonly policies: readonly DisciplinePolicy[];
  /** measures the statutes know, from the mildest to the gravest */
  readonly ladder: readonly SanctionMeasure[];
  /** who decides each of them; what is not named is the board's */
  readonly byAssembly: readonly SanctionMeasure[];
  /** measures that nobody suffers without having been invited to a hearing */
  readonly hearingBefore: readonly SanctionMeasure[];
  readonly suspension: { readonly rights: readonly MemberRight[]; readonly longestDays: number };
  /** longest time for which rights may rest before anything is decided */
  readonly longestInterimDays: number;
  /** exact fraction of the members of the board who must sit; those recused do not */
  readonly boardQuorum: string;
  /** from the notice: until when the member may answer */
  readonly statementDays: number;
  /** from the opening: by when the competent body decides */
  readonly decisionDays: number;
  /** from the notification: until when the member may appeal to the assembly; null where nobody may */
  readonly appealDays: number | null;
  /** whether a measure waits until the appeal is decided, or can no longer be lodged */
  readonly appealSuspends: boolean;
  /** from the appeal: by when the assembly decides */
  readonly appealDecisionDays: number;
  /** days after which a measure no longer counts; an exclusion does not expire */
  readonly expiryDays: Readonly<Record<Exclude<SanctionMeasure, 'exclusion'>, number>>;
  readonly counting: DayCounting;
}

/** What nearly every cooperative does: nothing is automatic, the assembly excludes, an appeal suspends. */
export const USUAL_DISCIPLINE_RULES: DisciplineRules = {
  kinds: [
    { kind: 'unpaidDebt', family: 'financialEndangerment' },
    { kind: 'overdraft', family: 'financialEndangerment' },
    { kind: 'falseInvoice', family: 'financialEndangerment' },
    { kind: 'houseRules', family: 'houseRules' },
    { kind: 'damageToPremises', family: 'damage' },
    { kind: 'harmToPeople', family: 'harmToPersons' },
    { kind: 'other', family: 'other' },
  ],
  policies: [],
  ladder: SANCTION_MEASURES,
  byAssembly: ['exclusion'],
  hearingBefore: ['suspension', 'exclusion'],
  suspension: { rights: ['stand', 'services'], longestDays: 365 },
  longestInterimDays: 90,
  boardQuorum: '1/2',
  statementDays: 30,
  decisionDays: 90,
  appealDays: 30,
  appealSuspends: true,
  appealDecisionDays: 365,
  expiryDays: { warning: 365, reprimand: 730, suspension: 1_095 },
  counting: { days: 'calendar', extended: true, holidays: [] },
};

/**
 * The model cooperative: everyone is liable for the common result, so what endangers it is answered at once. A small overdraft is a warning,
 * the third within a year a proceeding; from 500 euros on services rest until the board has decided. The vote never does.
 */
export const SHARED_ENTERPRISE_DISCIPLINE: DisciplineRules = {
  ...USUAL_DISCIPLINE_RULES,
  policies: [
    {
      policy: 'largeDebt',
      kinds: ['unpaidDebt', 'overdraft', 'falseInvoice'],
      fromCents: 50_000,
      response: 'proceeding',
      interim: { rights: ['services'], days: 60 },
    },
    { policy: 'thirdOverdraft', kinds: ['overdraft'], repetition: { times: 3, withinDays: 365 }, response: 'proceeding' },
    { policy: 'smallOverdraft', kinds: ['overdraft'], response: 'warning' },
  ],
};

/** The rules of discipline of a rulebook. */
export const disciplineRulesOf = ({ discipline = USUAL_DISCIPLINE_RULES }: { readonly discipline?: DisciplineRules }): DisciplineRules =>
  discipline;
