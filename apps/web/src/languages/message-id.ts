import type { en } from './en.js';

/** Every sentence the pages can say. */
export type MessageId = keyof typeof en;

/** A catalogue that leaves none out. */
export type Catalogue = Readonly<Record<MessageId, string>>;
