import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { assemblyFolding, assemblyStream } from '#assembly/domain';
import { FactRegisters, FoldedStreams } from '#cqrs';
import { proceedingFolding, proceedingStream } from '#discipline/domain';
import { GetSeatsOfMember } from '#elections';
import { electionFolding, electionStream, isHeldOn, mandateFolding, mandateStream, type CalledElection } from '#elections/domain';
import { hasCode, isUuid, type Folding } from '#kernel';
import { GetEntry } from '#history';
import { GetMember } from '#membership';
import type { BodyName } from '#statutes/domain';
import type { FactName, LedgerFacts } from '../domain/ledger-facts.js';
import { OPERATORS } from '../domain/operators.js';
import { roleFolding, roleStream } from '../domain/role.js';
import type { RequestSubject } from './request-subject.js';

/** Under what names an entry speaks of the person it is about. */
const persons: ReadonlySet<string> = new Set(['memberId', 'castBy', 'grantorId', 'holderId', 'actorId']);

type Looks = { readonly [Name in FactName]: (actorId: string, subject: RequestSubject) => Promise<LedgerFacts[Name]> };

/** Looks up what the ledger says of who asks and of what she asks about: from the streams themselves wherever a right can be taken away. */
@Injectable()
export class LedgerFactsReader {
  private readonly looks: Looks = {
    hasOperator: () => this.hasOperator(),
    roles: async (actorId) => (await this.fold(roleStream(actorId), roleFolding)).roles,
    isMember: (actorId) => this.isMember(actorId),
    sitsOn: (actorId) => this.sitsOn(actorId),
    about: async (_actor, { about }) => about,
    bureau: (_actor, subject) => this.bureauOf(subject),
    candidateId: (_actor, subject) => this.candidateOf(subject),
    accusedId: (_actor, subject) => this.accusedIn(subject),
    concerned: (_actor, subject) => this.concernedBy(subject),
  };

  constructor(
    private readonly streams: FoldedStreams,
    private readonly registers: FactRegisters,
    private readonly queries: QueryBus,
  ) {}

  /** @param needed  those the decision rests on; nothing else is read */
  async read(needed: Iterable<FactName>, actorId: string | undefined, subject: RequestSubject): Promise<LedgerFacts> {
    const names = [...needed];
    const found = await Promise.all(
      names.map(async (name) => (actorId === undefined && name !== 'hasOperator' ? undefined : this.looks[name](actorId ?? '', subject))),
    );
    return Object.fromEntries(names.map((name, index) => [name, found[index]]));
  }

  private async fold<State>(stream: string, folding: Folding<State, never>): Promise<State> {
    return (this.streams.known(stream, folding) ?? (await this.streams.load(stream, folding))).state;
  }

  private async hasOperator(): Promise<boolean> {
    const operators = await this.registers.answer(OPERATORS, {});
    return Array.isArray(operators) && operators.length > 0;
  }

  private async isMember(memberId: string): Promise<boolean> {
    try {
      await this.queries.execute(new GetMember(memberId));
      return true;
    } catch (error) {
      if (hasCode(error, 'MEMBER_UNKNOWN')) return false;
      throw error;
    }
  }

  /** The read model finds her mandates, and the stream of each says whether it still runs: one that ended a moment ago gives nothing. */
  private async sitsOn(memberId: string): Promise<readonly BodyName[]> {
    const { asOf, sitsOn, seats } = await this.queries.execute(new GetSeatsOfMember(memberId));
    if (sitsOn.length === 0) return [];
    const mandates = await Promise.all(seats.map(({ mandateId }) => this.fold(mandateStream(mandateId), mandateFolding)));
    return mandates.flatMap((mandate) => (mandate.status !== 'none' && isHeldOn(mandate.seat, asOf) ? [mandate.seat.body] : []));
  }

  private async bureauOf({ assemblyId, electionId }: RequestSubject): Promise<readonly string[] | undefined> {
    const held = assemblyId ?? (await this.election(electionId))?.call.assemblyId;
    if (held === undefined || !isUuid(held)) return undefined;
    const assembly = await this.fold(assemblyStream(held), assemblyFolding);
    return assembly.status === 'unknown' ? undefined : assembly.bureau;
  }

  private async candidateOf({ electionId, candidate }: RequestSubject): Promise<string | undefined> {
    return (await this.election(electionId))?.candidacies.find((candidacy) => candidacy.candidate === candidate)?.memberId;
  }

  private async election(electionId: string | undefined): Promise<CalledElection | undefined> {
    if (electionId === undefined || !isUuid(electionId)) return undefined;
    const election = await this.fold(electionStream(electionId), electionFolding);
    return election.status === 'unknown' ? undefined : election;
  }

  private async accusedIn({ proceedingId }: RequestSubject): Promise<string | undefined> {
    if (proceedingId === undefined || !isUuid(proceedingId)) return undefined;
    const proceeding = await this.fold(proceedingStream(proceedingId), proceedingFolding);
    return proceeding.status === 'none' ? undefined : proceeding.opened.memberId;
  }

  private async concernedBy({ entry }: RequestSubject): Promise<readonly string[]> {
    if (entry === undefined || !Number.isSafeInteger(entry) || entry < 0) return [];
    try {
      const { data, meta } = await this.queries.execute(new GetEntry(entry));
      const named = Object.entries(data).flatMap(([name, value]: [string, unknown]) => (persons.has(name) ? [value] : []));
      return [meta.actor, meta.onBehalfOf, ...named].filter((person) => typeof person === 'string');
    } catch (error) {
      if (hasCode(error, 'ENTRY_NOT_FOUND')) return [];
      throw error;
    }
  }
}
