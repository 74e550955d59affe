import { Injectable } from '@nestjs/common';
import { formatVotes, type Language } from '#counting';
import { base64, parseCheckpoint, parseNote } from '#proof';
import { PublishedLog, type LogKey } from '#sealing';
import { paperWords } from './paper-words.js';

/** What stands at the foot of a paper: the seal under which what it says can be checked. */
@Injectable()
export class SealFoot {
  constructor(private readonly published: PublishedLog) {}

  /**
   * The first checkpoint that covers an entry: once there is one it stays the same, and so do the bytes of the paper.
   * @param number  of the entry up to which the paper counts; -1 on an empty ledger
   */
  under(number: number, language: Language): readonly string[] {
    const words = paperWords[language];
    if (number < 0) return [words.empty];
    const signed = this.published.logIfAny?.signed;
    const [checkpoint] = signed?.list({ after: number, limit: 1 }) ?? [];
    if (!signed || !checkpoint) return [words.unsealed(formatVotes(number, language))];
    const { size, root } = parseCheckpoint(parseNote(checkpoint.note).text);
    return [words.sealed(formatVotes(size, language)), words.root(base64(root)), words.key(nameOfKey(signed.keys(), size))];
  }
}

/** Name and id of the key that signs the checkpoints of so many entries, without the key itself: that is in the log. */
const nameOfKey = (keys: readonly LogKey[], size: number): string =>
  keys
    .findLast(({ fromEntry }) => fromEntry < size)
    ?.verifierKey.split('+')
    .slice(0, 2)
    .join('+') ?? '';
