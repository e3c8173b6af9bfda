export interface NotedHead {
  sequence: number;
  hash: string;
}

/** What is copied, and taken back as it was pasted: the number of the last entry, and its hash. */
export const writeHead = ({ sequence, hash }: NotedHead): string => `${sequence} ${hash}`;

const LARGEST_SEQUENCE = 2_147_483_647;
/** 43 letters of base64url are a SHA-256. */
const WRITTEN = /^\s*#?(\d{1,10})[\s:;,/]+([\w-]{43})\s*$/;

/** Null for what is no head. */
export function readHead(text: string): NotedHead | null {
  const [, number, hash] = WRITTEN.exec(text) ?? [];
  const sequence = Number(number);
  return hash !== undefined && sequence >= 1 && sequence <= LARGEST_SEQUENCE
    ? { sequence, hash }
    : null;
}
