import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { CollegeVoteRules, ListRules, PostalVoteRules, presets, ProxyRules, Rulebook, Rules } from '#statutes';
import { DisciplineRulesDto } from './discipline-rules.dto.js';
import { FourEyesRulesDto } from './four-eyes-rules.dto.js';
import { ElectionRulesDto } from './election-rules.dto.js';
import { MajorityRuleDto } from './majority-rule.dto.js';
import { RetentionTermDto } from './retention-term.dto.js';

class CollegeDto implements College {
  @ApiProperty()
  readonly college!: string;

  @ApiProperty({ description: 'exact part of all votes; those of all colleges make one', example: '1/3' })
  readonly weight!: string;
}

class ShareClassDto implements ShareClass {
  @ApiProperty({ example: 'A' })
  readonly shareClass!: string;

  @ApiProperty({ description: 'value of one share, in cents' })
  readonly nominalCents!: number;
}

class SharesOwedDto implements SharesOwed {
  @ApiProperty()
  readonly shareClass!: string;

  @ApiProperty({ description: 'shares' })
  readonly quantity!: number;

  @ApiProperty({ description: 'years from admission; one without pay does not count' })
  readonly withinYears!: number;

  @ApiPropertyOptional({ description: 'net pay of a month, in cents, from which one share is deducted; absent without such a plan' })
  readonly deductedFromNetPayCents?: number;
}

class NoticeDto implements Notice {
  @ApiProperty({ description: 'days between the notice and the first call' })
  readonly firstCallDays!: number;

  @ApiProperty({ description: 'days between the notice and the second call' })
  readonly secondCallDays!: number;
}

class QuorumOfCallsDto implements QuorumOfCalls {
  @ApiProperty({ description: 'exact fraction of the members; `0` asks for none', example: '1/4' })
  readonly firstCall!: string;

  @ApiProperty({ example: '1/5' })
  readonly secondCall!: string;

  @ApiPropertyOptional({ description: 'whether each college must reach the fraction of its own members too' })
  readonly perCollege?: boolean;
}

class ListRulesDto implements ListRules {
  @ApiProperty({ minimum: 0, description: 'days before the assembly on which the list members may consult is drawn (C. com. R225-90)' })
  readonly consultationDays!: number;

  @ApiProperty({ minimum: 0, description: 'days before the assembly on which somebody must be a member to be on the voting roll' })
  readonly recordDays!: number;
}

class QuorumsDto implements Quorums {
  @ApiProperty({ type: QuorumOfCallsDto })
  readonly ordinary!: QuorumOfCallsDto;

  @ApiProperty({ type: QuorumOfCallsDto })
  readonly extraordinary!: QuorumOfCallsDto;
}

class MajoritiesDto implements Majorities {
  @ApiProperty({ type: MajorityRuleDto })
  readonly ordinary!: MajorityRuleDto;

  @ApiProperty({ type: MajorityRuleDto })
  readonly extraordinary!: MajorityRuleDto;
}

class CollegeVoteRulesDto implements CollegeVoteRules {
  @ApiProperty({
    enum: ['weighted', 'perHead'],
    description: 'whether colleges weigh on resolutions, or only have seats and rights of their own',
  })
  readonly scheme!: CollegeVoteRules['scheme'];

  @ApiProperty({
    enum: ['notFor', 'leftOut'],
    description: 'what becomes of the weight of a college in which nobody voted: it is not for, or the others weigh more',
  })
  readonly withoutVotes!: CollegeVoteRules['withoutVotes'];
}

class PostalVoteRulesDto implements PostalVoteRules {
  @ApiProperty({ description: 'whether votes are taken by post at all' })
  readonly accepted!: boolean;

  @ApiProperty({ minimum: 0, description: 'days before the assembly by whose evening a form has to be there (C. com. R225-77)' })
  readonly deadlineDays!: number;

  @ApiProperty({ description: 'whether somebody who voted by post and comes after all may vote anew (C. com. R225-85)' })
  readonly mayBeReplaced!: boolean;

  @ApiProperty({ description: 'whether what came for a first call that failed counts at the second one too (C. com. R225-77)' })
  readonly standAtSecondCall!: boolean;
}

class ProxyRulesDto implements ProxyRules {
  @ApiProperty({ minimum: 0, description: 'rights of others a member may hold at most; 0 where nobody is represented' })
  readonly perHolder!: number;

  @ApiProperty({ minimum: 0, description: 'days before the assembly on which the last proxy is given, accepted or withdrawn' })
  readonly deadlineDays!: number;

  @ApiProperty({ description: 'whether a proxy may name nobody and vote as the board proposes (C. com. L225-106)' })
  readonly blank!: boolean;
}

class BallotRulesDto implements BallotRules {
  @ApiProperty({ description: 'whether a voter may change an open vote until the close; both stay visible' })
  readonly votesMayBeReplaced!: boolean;

  @ApiProperty({ description: 'whether questions on persons may be put to an open ballot' })
  readonly personsByOpenBallot!: boolean;
}

type College = Rules['colleges'][number];
type ShareClass = Rules['shareClasses'][number];
type SharesOwed = NonNullable<Rules['sharesOwed']>;
type Notice = Rules['notice'];
type Quorums = Rules['quorums'];
type QuorumOfCalls = Quorums['ordinary'];
type Majorities = Rules['majorities'];
type BallotRules = Rules['ballots'];

/** Everything that may differ from one cooperative to another. */
export class RulesDto implements Rules {
  @ApiProperty({ enum: ['scic', 'scop', 'cooperative', 'approvedCooperative'] })
  readonly legalForm!: Rules['legalForm'];

  @ApiProperty({ description: 'IANA name', example: 'Europe/Paris' })
  readonly timeZone!: string;

  @ApiProperty({ type: [String], description: 'codes of the categories of members; a SCIC has three at least' })
  readonly categories!: readonly string[];

  @ApiProperty({ type: [CollegeDto], description: 'none where every member simply has one vote' })
  readonly colleges!: readonly CollegeDto[];

  @ApiProperty({ type: [ShareClassDto] })
  readonly shareClasses!: readonly ShareClassDto[];

  @ApiPropertyOptional({ type: SharesOwedDto, description: 'how many shares a member has to come to hold' })
  readonly sharesOwed?: SharesOwedDto;

  @ApiProperty({ description: 'part of a subscription to be paid up at once', example: '1/4' })
  readonly paidUpAtSubscription!: string;

  @ApiProperty({ description: 'years within which the rest is paid up' })
  readonly paidUpWithinYears!: number;

  @ApiProperty({ description: 'whether shares pass to another member by a decision, or freely' })
  readonly transfersNeedApproval!: boolean;

  @ApiProperty({
    type: 'object',
    description: 'the capital never falls below a part of the highest it ever reached, or the board tests net assets and liquidity',
    properties: {
      guard: { type: 'string', enum: ['partOfHighest', 'twoTests'] },
      part: { type: 'string', example: '1/4' },
      of: { type: 'string', enum: ['subscribed', 'paidUp'] },
    },
    required: ['guard'],
    selfRequired: true,
  })
  readonly reimbursement!: Rules['reimbursement'];

  @ApiProperty({ description: 'years during which somebody who left still answers for the debts of her time' })
  readonly liabilityYears!: number;

  @ApiProperty({ description: 'part of a positive result that goes to reserves at least', example: '3/20' })
  readonly resultToReserves!: string;

  @ApiProperty({ enum: ['vote', 'stand', 'services'], isArray: true, description: 'what a sanction or an unpaid debt may suspend' })
  readonly suspendableRights!: Rules['suspendableRights'];

  @ApiProperty({ type: NoticeDto })
  readonly notice!: NoticeDto;

  @ApiPropertyOptional({
    type: ListRulesDto,
    description: '16 days before for the consultation list, the day itself for the roll, when absent',
  })
  readonly lists?: ListRulesDto;

  @ApiProperty({ type: QuorumsDto })
  readonly quorums!: QuorumsDto;

  @ApiProperty({ type: MajoritiesDto })
  readonly majorities!: MajoritiesDto;

  @ApiProperty({ type: BallotRulesDto })
  readonly ballots!: BallotRulesDto;

  @ApiPropertyOptional({ type: CollegeVoteRulesDto, description: 'each college weighs, and a silent one is not for, when absent' })
  readonly collegeVotes?: CollegeVoteRulesDto;

  @ApiPropertyOptional({ type: PostalVoteRulesDto, description: 'forms come three days before the assembly and stand, when absent' })
  readonly postalVotes?: PostalVoteRulesDto;

  @ApiPropertyOptional({ type: [Number], description: 'what each place is worth where priorities are ranked; 3, 2, 1 when absent' })
  readonly priorityPoints?: readonly number[];

  @ApiPropertyOptional({ type: ProxyRulesDto, description: 'two proxies a member, until the assembly, when absent' })
  readonly proxies?: ProxyRulesDto;

  @ApiPropertyOptional({ type: ElectionRulesDto, description: 'what nearly every cooperative does when absent' })
  readonly elections?: ElectionRulesDto;

  @ApiPropertyOptional({ type: DisciplineRulesDto, description: 'what nearly every cooperative does when absent' })
  readonly discipline?: DisciplineRulesDto;

  @ApiPropertyOptional({ type: FourEyesRulesDto, description: 'what two persons do together; nothing when absent' })
  readonly fourEyes?: FourEyesRulesDto;

  @ApiPropertyOptional({ type: [RetentionTermDto], description: 'how long personal data are kept; most cooperatives’ answer where absent' })
  readonly retention?: readonly RetentionTermDto[];
}

class RulebookVersionDto implements Adopted {
  @ApiProperty({ minimum: 1, description: 'in the order of adoption' })
  readonly version!: number;

  @ApiProperty({ format: 'date', description: 'calendar date from which the rules apply' })
  readonly effectiveFrom!: string;

  @ApiProperty({ type: RulesDto })
  readonly rules!: RulesDto;
}

type Adopted = Rulebook['versions'][number];

export class RulebookDto implements Rulebook {
  @ApiProperty({ type: [RulebookVersionDto], description: 'all ever adopted, in the order of adoption' })
  readonly versions!: readonly RulebookVersionDto[];
}

/** Rules to start from, by name. */
export class PresetsDto implements Record<keyof typeof presets, Rules> {
  @ApiProperty({ type: RulesDto, description: 'a French shared enterprise of freelancers' })
  readonly sharedEnterprise!: RulesDto;

  @ApiProperty({ type: RulesDto, description: 'a SCIC with its three categories' })
  readonly scic!: RulesDto;

  @ApiProperty({ type: RulesDto, description: 'a cooperative of its employees' })
  readonly scop!: RulesDto;

  @ApiProperty({ type: RulesDto, description: 'a Belgian cooperative approved by the National Council' })
  readonly approvedCooperative!: RulesDto;

  @ApiProperty({ type: RulesDto, description: 'one member, one vote, and nothing else the law does not ask for' })
  readonly plainCooperative!: RulesDto;
}
