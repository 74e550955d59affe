import { story } from '../../../../test/support/decider-story.js';
import { ADA, anAssembly, ASSEMBLY, BEN, CLEO } from '../../../../test/support/assembly-builders.js';
import type { Assembly } from './assembly.js';
import { minutesDecider } from './minutes.decide.js';
import type { MinutesEvent } from './minutes.events.js';

const held = (status: 'open' | 'closed' = 'closed'): Assembly => ({ ...anAssembly(status), bureau: [ADA, BEN] }) as Assembly;
const toSign = { format: 1, asOf: 41, hash: 'h', pending: [] };
const known = { assembly: held(), toSign };
const sign = { type: 'SignMinutes', assemblyId: ASSEMBLY, hash: 'h', signatories: [BEN, ADA] } as const;
const signed: MinutesEvent = {
  type: 'MinutesSigned',
  data: { assemblyId: ASSEMBLY, format: 1, asOf: 41, hash: 'h', signatories: [ADA, BEN] },
};
const correct = {
  type: 'CorrectMinutes',
  assemblyId: ASSEMBLY,
  point: 'resolution',
  resolution: 1,
  ground: 'clericalError',
  erratumDigest: 'e',
  signatories: [ADA, BEN],
} as const;
const corrected = {
  type: 'MinutesCorrected',
  data: {
    assemblyId: ASSEMBLY,
    correction: 1,
    point: 'resolution',
    resolution: 1,
    ground: 'clericalError',
    erratumDigest: 'e',
    signatories: [ADA, BEN],
  },
} as const satisfies MinutesEvent;

describe('signing the minutes', () => {
  it('takes the chair and another of the bureau, on the hash they read', () => {
    story(minutesDecider).knowing(known).when(sign).then([signed]);
    story(minutesDecider).knowing(known).given([signed]).when(sign).thenNothingHappens();
  });

  it.each([[[ADA]], [[BEN, CLEO]], [[ADA, CLEO]], [[ADA, ADA]], [[ADA, BEN, BEN]]])('is not done by %s', (signatories) => {
    story(minutesDecider)
      .knowing(known)
      .when({ ...sign, signatories })
      .thenRefuses('SIGNATORIES_INVALID');
  });

  it('comes after the assembly was closed and every ballot has its result', () => {
    story(minutesDecider)
      .knowing({ ...known, assembly: held('open') })
      .when(sign)
      .thenRefuses('MINUTES_BEFORE_CLOSING');
    story(minutesDecider)
      .knowing({ ...known, toSign: { ...toSign, pending: ['b'] } })
      .when(sign)
      .thenRefuses('MINUTES_BALLOT_PENDING');
    story(minutesDecider)
      .knowing({ ...known, assembly: { status: 'unknown' } })
      .when(sign)
      .thenRefuses('ASSEMBLY_NOT_FOUND');
  });

  it('is refused on anything but what the ledger makes, and a second time', () => {
    story(minutesDecider)
      .knowing(known)
      .when({ ...sign, hash: 'other' })
      .thenRefuses('MINUTES_HASH_DIFFERS');
    story(minutesDecider)
      .knowing(known)
      .given([signed])
      .when({ ...sign, hash: 'other' })
      .thenRefuses('MINUTES_ALREADY_SIGNED');
  });
});

describe('correcting the minutes', () => {
  it('is a new entry beside what was signed', () => {
    story(minutesDecider).knowing(known).given([signed]).when(correct).then([corrected]);
    story(minutesDecider).knowing(known).given([signed, corrected]).when(correct).thenNothingHappens();
    story(minutesDecider)
      .knowing(known)
      .given([signed, corrected])
      .when({ ...correct, erratumDigest: 'f' })
      .then([{ ...corrected, data: { ...corrected.data, correction: 2, erratumDigest: 'f' } }]);
  });

  it('needs signed minutes, the bureau, and a resolution that was on the agenda', () => {
    story(minutesDecider).knowing(known).when(correct).thenRefuses('MINUTES_NOT_SIGNED');
    story(minutesDecider)
      .knowing(known)
      .given([signed])
      .when({ ...correct, signatories: [BEN] })
      .thenRefuses('SIGNATORIES_INVALID');
    story(minutesDecider)
      .knowing(known)
      .given([signed])
      .when({ ...correct, resolution: 7 })
      .thenRefuses('RESOLUTION_NOT_FOUND');
  });
});
