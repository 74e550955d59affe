import type { MessageId as SharedMessageId } from '../../languages/message-id.js';
import type { memberEn } from './member.en.js';

/** What the pages of a member say besides what every page says. */
export type MemberCatalogue = Readonly<Record<keyof typeof memberEn, string>>;

export type MessageId = SharedMessageId | keyof MemberCatalogue;
