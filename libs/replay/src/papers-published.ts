/** Papers as a body published them, whatever it called them. */
export interface PapersPublished {
  /** papers that came in */
  readonly received?: number;
  /** papers refused, invalid, spoilt */
  readonly refused?: number;
  readonly valid?: number;
  /** papers by the way they came: online, on paper, by post… */
  readonly channels: readonly number[];
}

const isValid = (name: string): boolean => /^(valid|counted)/i.test(name);
const isRefused = (name: string): boolean => /(invalid|notcounted|not_counted|refused|rejected|spoil|null)/i.test(name);
const isReceived = (name: string): boolean => /^(total|received|cast|returned)/i.test(name);
const isChannel = (name: string): boolean => /^(online|electronic|paper|post|mail|room|inperson|in_person|proxy|proxies|phone)/i.test(name);

/** Sorts the published counts by what their names mean. */
export const papersPublished = (ballots: Readonly<Record<string, number>>): PapersPublished => {
  const entries = Object.entries(ballots);
  const sumOf = (wanted: (name: string) => boolean): number | undefined => {
    const found = entries.filter(([name]) => wanted(name));
    return found.length === 0 ? undefined : found.reduce((sum, [, count]) => sum + count, 0);
  };
  const refusedByChannel = sumOf((name) => isRefused(name) && isChannel(name));
  return {
    received: sumOf((name) => isReceived(name) && !isRefused(name)),
    refused: sumOf((name) => isRefused(name) && !isChannel(name)) ?? refusedByChannel,
    valid: sumOf((name) => isValid(name) && !isRefused(name)),
    channels: entries.filter(([name]) => isChannel(name) && !isRefused(name)).map(([, count]) => count),
  };
};

/** How many papers could be counted, as far as the published figures tell; `undefined` when they do not. */
export const papersCounted = ({ received, refused = 0, valid }: PapersPublished): number | undefined =>
  valid ?? (received === undefined ? undefined : received - refused);
