/** Under which name and address somebody wrote last. */
export interface Authorship {
  readerId: string;
  name: string;
  email: string;
  at: Date;
}

/** Readers by what they typed: the identity itself has neither name nor address. */
export interface ReaderLookup {
  /** Null where they have no comment, or none any more. */
  latest: (readerId: string) => Promise<Authorship | null>;
  /**
   * Who wrote under a name that contains a text, or under an address: each once, under the name
   * that was found, the latest first. Of names, only recent comments are looked at.
   */
  search: (
    wanted: { name: string; emailDigest: string | null },
    limit: number
  ) => Promise<Pick<Authorship, 'readerId' | 'name'>[]>;
}
