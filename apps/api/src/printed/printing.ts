import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { GetAssembly, GetConvocation, ONE_TIME_CODE } from '#assembly';
import type { Language } from '#counting';
import { GetMember, GetMemberNumbers, GetNames, type TwoClockQuestion } from '#membership';
import { GetMembersOverview } from '#register-exchange';
import { GetShareAccount } from '#shares';
import { readMarkdown, textOf, Typesetter, type Block } from '#typesetting';
import { attendanceSheetText } from '../assemblies/attendance-sheet-file.js';
import { memberLabel } from '../assemblies/member-label.js';
import { minutesText } from '../assemblies/minutes-file.js';
import { certificatePaper } from './certificate-paper.js';
import { registerPaper } from './register-paper.js';
import { SealFoot } from './seal-foot.js';

/** A paper ready to be sent. */
export interface Printed {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

interface AboutAssembly {
  readonly assemblyId: string;
  readonly language: Language;
  readonly minNumber?: number | undefined;
}

/** Papers as PDF/A: what the registers and assemblies say, with the names the directory has and the seal at the foot. */
@Injectable()
export class Printing {
  constructor(
    private readonly queries: QueryBus,
    private readonly typesetter: Typesetter,
    private readonly seal: SealFoot,
  ) {}

  async register(question: TwoClockQuestion, volume: number, language: Language): Promise<Printed> {
    const overview = await this.queries.execute(new GetMembersOverview(question));
    const { asOf, knownAt } = overview;
    const paper = registerPaper(overview, volume, this.seal.under(knownAt, language), language);
    const bytes = await this.typesetter.typeset('register', paper, language);
    return { fileName: `register-${asOf}-known-${knownAt}-volume-${volume}.pdf`, bytes };
  }

  async certificate(memberId: string, question: TwoClockQuestion, language: Language): Promise<Printed> {
    const answer = await this.queries.execute(new GetMember(memberId, question));
    const { asOf, knownAt, member } = answer;
    const account = await this.queries.execute(new GetShareAccount(memberId, { asOf, knownAt }));
    const paper = certificatePaper(answer, account, this.seal.under(knownAt, language), language);
    const bytes = await this.typesetter.typeset('certificate', paper, language);
    return { fileName: `shares-${member.memberNumber}-${asOf}-known-${knownAt}.pdf`, bytes };
  }

  async minutes({ assemblyId, language, minNumber }: AboutAssembly): Promise<Printed> {
    const { text, date, number } = await minutesText(this.queries, assemblyId, language, minNumber);
    const paper = { ...readMarkdown(text), date, facts: [], foot: this.seal.under(number, language) };
    const bytes = await this.typesetter.typeset('text', paper, language);
    return { fileName: `minutes-${date}-known-${number}.pdf`, bytes };
  }

  async attendanceSheet({ assemblyId, language, minNumber }: AboutAssembly): Promise<Printed> {
    const { text, date, number } = await attendanceSheetText(this.queries, { assemblyId, language, minNumber });
    const paper = { ...readMarkdown(text), date, facts: [], foot: this.seal.under(number, language) };
    const bytes = await this.typesetter.typeset('attendance', paper, language);
    return { fileName: `attendance-${date}-known-${number}.pdf`, bytes };
  }

  async convocation(memberId: string, { assemblyId, language, minNumber }: AboutAssembly): Promise<Printed> {
    const { letter } = await this.queries.execute(new GetConvocation(assemblyId, memberId, language, minNumber));
    const [{ date, number }, names, numbers] = await Promise.all([
      this.queries.execute(new GetAssembly(assemblyId, minNumber)),
      this.queries.execute(new GetNames([memberId])),
      this.queries.execute(new GetMemberNumbers([memberId])),
    ]);
    const { title, blocks } = readMarkdown(letter);
    const facts = [memberLabel(memberId, names.get(memberId), numbers.get(memberId))];
    const paper = { title, blocks: blocks.filter(isForAnyEye), date, facts, foot: this.seal.under(number, language) };
    const bytes = await this.typesetter.typeset('text', paper, language);
    return { fileName: `convocation-${date}-${numbers.get(memberId) ?? memberId}.pdf`, bytes };
  }
}

/** Codes are printed in letters of their own, which nobody keeps a copy of. */
const isForAnyEye = (block: Block): boolean => block.kind !== 'paragraph' || !textOf(block.spans).includes(ONE_TIME_CODE);
