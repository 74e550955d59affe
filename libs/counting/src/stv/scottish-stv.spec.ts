import { readdirSync, readFileSync } from 'node:fs';
import type { CountRecord } from '../election/count-record.js';
import { readBlt } from '../formats/blt-reader.js';
import { countScottishStv } from './scottish-stv.js';

interface OfficialTable {
  readonly quota: number;
  readonly valid_poll: number;
  readonly elected: readonly number[];
  readonly stages: readonly { totals: Record<string, string>; elected: readonly number[]; excluded: readonly number[] }[];
}

const folder = 'test/fixtures/elections/scottish-stv/';
const count = (ward: string): CountRecord => countScottishStv(readBlt(readFileSync(`${folder}${ward}.blt`, 'utf8')).election);
const official = (ward: string): OfficialTable => JSON.parse(readFileSync(`${folder}${ward}.official.json`, 'utf8')) as OfficialTable;
const wards = readdirSync(folder).flatMap((file) => (file.endsWith('.blt') ? [file.slice(0, -4)] : []));

describe('Scottish STV equals the tables the councils declared', () => {
  it.each(wards)('%s, every stage to the fifth decimal', (ward) => {
    const declared = official(ward);
    const record = count(ward);
    expect(record.quota).toBe(`${declared.quota}.00000`);
    expect(record.valid).toBe(declared.valid_poll);
    expect(record.stages.map(({ totals, elected, excluded }) => ({ totals, elected: [...elected].sort(), excluded }))).toEqual(
      declared.stages.map(({ totals, elected, excluded }) => ({ totals, elected: [...elected].sort(), excluded })),
    );
    expect([...record.elected].sort()).toEqual([...declared.elected].sort());
  });

  it('breaks the tie of Renfrewshire ward 3 by an earlier stage, and says which', () => {
    const { ties, stages } = count('renfrewshire_2017_ward3');
    expect(ties).toEqual([
      { stage: 6, purpose: 'surplus', tied: [6, 8], chosen: 8, steps: [{ rule: 'earlierStage', stage: 5, left: [8] }] },
    ]);
    expect(stages[6]?.cause).toEqual({ kind: 'surplus', of: 8, surplus: '109.00000' });
  });

  it('finds the typing error of the table for Glasgow ward 1, and nothing else', () => {
    const declared = official('suspect/glasgow_2017_ward1');
    const differences = count('suspect/glasgow_2017_ward1').stages.flatMap(({ stage, totals }) =>
      Object.entries(totals).flatMap(([n, votes]) => {
        const published = declared.stages[stage - 1]?.totals[n];
        return votes === published ? [] : [{ stage, n, votes, published }];
      }),
    );
    expect(differences).toEqual([{ stage: 3, n: '6', votes: '303.00000', published: '393.00000' }]);
  });
});
