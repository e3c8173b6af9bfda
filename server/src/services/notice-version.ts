import { createHash } from 'node:crypto';

const SHOWN = 12;

/** Names the wording of a notice: another wording has another version, without anybody counting. */
export const noticeVersion = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, SHOWN);
