import type { SavedReply } from '../../../contract';

export interface StoredReply extends SavedReply {
  documentId: string;
}

/** Texts that staff answer with again and again; a title is one in its language. */
export interface SavedReplyStore {
  /** By title. */
  list: () => Promise<StoredReply[]>;
  /** Null where another has the title. */
  add: (reply: SavedReply) => Promise<StoredReply | null>;
  /** `missing` where there is none; `taken` where another has the title. */
  change: (documentId: string, reply: SavedReply) => Promise<StoredReply | 'missing' | 'taken'>;
  /** False where there is none. */
  remove: (documentId: string) => Promise<boolean>;
}
