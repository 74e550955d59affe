import { story } from '../../../../test/support/decider-story.js';
import { aBallot, ADA, ASSEMBLY, BALLOT, BEN } from '../../../../test/support/assembly-builders.js';
import type { BallotEvent } from './ballot.events.js';
import { paperCountDecider } from './paper-count.decide.js';
import { papersDecider } from './papers.decide.js';
import type { PapersEntered } from './papers.events.js';
import { firstDifference } from './papers.js';
import type { Choice } from './vote.events.js';

const onPaper = { mode: 'paper', method: 'block', choices: ['1', '2'], marks: 1, rule: undefined } as const;
const closed = aBallot('closed', onPaper);
const recorded: BallotEvent = {
  type: 'PaperCountRecorded',
  data: { ballotId: BALLOT, assemblyId: ASSEMBLY, tellers: [ADA, BEN], batches: 1, papers: 2 },
};

const enter = (papers: readonly Choice[], batch = 1) =>
  ({ type: 'EnterPapers', ballotId: BALLOT, assemblyId: ASSEMBLY, teller: ADA, batch, papers }) as const;
const entered = (papers: readonly Choice[], batch = 1): PapersEntered => ({
  type: 'PapersEntered',
  data: { ballotId: BALLOT, assemblyId: ASSEMBLY, teller: ADA, batch, papers },
});

describe('a teller reads the papers', () => {
  it('batch by batch, after the close', () => {
    story(papersDecider)
      .knowing({ ballot: closed })
      .when(enter([['1'], [], 'null']))
      .then([entered([['1'], [], 'null'])]);
    story(papersDecider)
      .knowing({ ballot: aBallot('open', onPaper) })
      .when(enter([['1']]))
      .thenRefuses('BALLOT_NOT_CLOSED');
  });

  it('and reads a batch again where the first reading was wrong', () => {
    story(papersDecider)
      .knowing({ ballot: closed })
      .given([entered([['1']])])
      .when(enter([['2']]))
      .then([entered([['2']])]);
    story(papersDecider)
      .knowing({ ballot: closed })
      .given([entered([['1']])])
      .when(enter([['1']]))
      .thenNothingHappens();
  });

  it('only where the ballot is on paper, and only until the count is recorded', () => {
    story(papersDecider)
      .knowing({ ballot: aBallot('closed') })
      .when(enter([['1']]))
      .thenRefuses('BALLOT_NOT_ON_PAPER');
    story(papersDecider)
      .knowing({ ballot: { ...closed, paperCount: recorded.data } })
      .when(enter([['1']]))
      .thenRefuses('PAPER_COUNT_RECORDED');
    story(papersDecider)
      .knowing({ ballot: { status: 'unknown' } })
      .when(enter([['1']]))
      .thenRefuses('BALLOT_NOT_FOUND');
  });

  it('never an empty batch, one without a number, or a candidate who does not stand', () => {
    story(papersDecider).knowing({ ballot: closed }).when(enter([])).thenRefuses('BATCH_INVALID');
    story(papersDecider)
      .knowing({ ballot: closed })
      .when(enter([['1']], 0))
      .thenRefuses('BATCH_INVALID');
    story(papersDecider)
      .knowing({ ballot: closed })
      .when(enter([['9']]))
      .thenRefuses('CHOICE_INVALID');
  });
});

describe('two readings', () => {
  const count = { type: 'RecordPaperCount', ballotId: BALLOT, assemblyId: ASSEMBLY, tellers: [ADA, BEN] } as const;
  const past: BallotEvent[] = [
    { type: 'BallotOpened', data: closed.opened },
    { type: 'BallotClosed', data: { ballotId: BALLOT, assemblyId: ASSEMBLY } },
  ];
  const read = new Map([[1, [['1'], ['2']]]]);

  it('that are equal make the count', () => {
    story(paperCountDecider)
      .knowing({ first: read, second: new Map(read) })
      .given(past)
      .when(count)
      .then([recorded]);
    story(paperCountDecider)
      .knowing({ first: read, second: read })
      .given([...past, recorded])
      .when(count)
      .thenNothingHappens();
  });

  it('that differ do not, and the first difference is named', () => {
    const other = new Map([[1, [['1'], ['1']]]]);
    story(paperCountDecider).knowing({ first: read, second: other }).given(past).when(count).thenRefuses('PAPER_COUNTS_DIFFER');
    expect(firstDifference(read, other)).toEqual({ batch: 1, paper: 2, first: '["2"]', second: '["1"]' });
    expect(firstDifference(read, new Map([...read, [2, [['1']]]]))).toEqual({ batch: 2, paper: 1, first: '', second: '["1"]' });
    expect(firstDifference(new Map([...read, [2, [['1']]]]), new Map([[2, [['1']]], ...read]))).toBeNull();
  });

  it('are those of two people', () => {
    story(paperCountDecider)
      .knowing({ first: read, second: read })
      .given(past)
      .when({ ...count, tellers: [ADA, ADA] })
      .thenRefuses('TELLERS_NOT_TWO');
    story(paperCountDecider).knowing({ first: read, second: new Map() }).given(past).when(count).thenRefuses('PAPERS_MISSING');
  });

  it('hold no more papers than the roll has rights, and come after the close', () => {
    const four = new Map([[1, [['1'], ['1'], ['1'], ['2']]]]);
    story(paperCountDecider).knowing({ first: four, second: four }).given(past).when(count).thenRefuses('PAPERS_EXCEED_ROLL');
    story(paperCountDecider).knowing({ first: read, second: read }).given(past.slice(0, 1)).when(count).thenRefuses('BALLOT_NOT_CLOSED');
    story(paperCountDecider)
      .knowing({ first: read, second: read })
      .given([{ type: 'BallotOpened', data: aBallot().opened }])
      .when(count)
      .thenRefuses('BALLOT_NOT_ON_PAPER');
  });
});
