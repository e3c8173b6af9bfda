import { hkdfSync, randomInt } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import { z } from 'zod';
import { UID } from '../content/subject-types';
import type { Challenge } from '../ports/challenge';
import { insertIfAbsent } from './insert-if-absent';
import { newDocumentId } from './new-document-id';
import { retryOutermost } from './retry-outermost';

const KEY_BYTES = 32;
const ALGORITHM = 'SHA-256';
/** One hash a number: the cost is how many numbers there are to try. */
const HASHES_A_NUMBER = 1;
/** Longer than writing a comment takes; the form asks for a new one where it was not enough. */
const EXPIRY_MILLISECONDS = 20 * 60_000;
const SECOND = 1000;
const USED_SOLUTIONS = 'legal_blog_used_solutions';

const payload = z.object({
  challenge: z.object({
    parameters: z.looseObject({
      algorithm: z.literal(ALGORITHM),
      nonce: z.string(),
      salt: z.string(),
      cost: z.literal(HASHES_A_NUMBER),
      keyLength: z.number(),
      keyPrefix: z.string(),
      expiresAt: z.number(),
    }),
    signature: z.string().length(64),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
});

const readPayload = (solution: string): z.infer<typeof payload> | null => {
  try {
    return payload.parse(JSON.parse(Buffer.from(solution, 'base64').toString('utf8')));
  } catch {
    return null;
  }
};

/**
 * ALTCHA's proof of work, version 2 (https://altcha.org/docs/v2/proof-of-work-captcha/). A
 * challenge is signed and not stored; a solution is stored until it is too old anyway.
 */
export const createAltchaChallenge = (strapi: Core.Strapi, secret: string): Challenge => {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'legal-blog/challenge', KEY_BYTES));
  const hmacSignatureSecret = key.toString('hex');

  /** Of any number at once, one finds its own row there. */
  const takeOnce = async (digest: string, expiresAt: Date): Promise<boolean> => {
    const own = newDocumentId();
    const row = { document_id: own, digest, expires_at: expiresAt };
    await retryOutermost(strapi, () => insertIfAbsent(strapi, USED_SOLUTIONS, row, ['digest']));
    const found: unknown = await strapi.db
      .query(UID.usedSolution)
      .findOne({ select: ['documentId'], where: { digest } });
    return z.object({ documentId: z.string() }).parse(found).documentId === own;
  };

  return {
    async create(cost, now) {
      const challenge = await createChallenge({
        algorithm: ALGORITHM,
        cost: HASHES_A_NUMBER,
        // The upper half: nobody is lucky, and a browser tries `cost` numbers at most.
        counter: randomInt(Math.floor(cost / 2), cost),
        deriveKey,
        expiresAt: new Date(now.getTime() + EXPIRY_MILLISECONDS),
        hmacSignatureSecret,
      });
      return { ...challenge };
    },

    async check(solution, now) {
      const sent = readPayload(solution);
      if (sent === null || sent.challenge.parameters.expiresAt * SECOND <= now.getTime()) {
        return 'failed';
      }
      const { verified } = await verifySolution({ ...sent, deriveKey, hmacSignatureSecret });
      if (!verified) {
        return 'failed';
      }
      const { signature, parameters } = sent.challenge;
      const isFirst = await takeOnce(signature, new Date(parameters.expiresAt * SECOND));
      return isFirst ? 'passed' : 'used';
    },

    async forgetUsed(now) {
      const { count } = await strapi.db
        .query(UID.usedSolution)
        .deleteMany({ where: { expiresAt: { $lte: now } } });
      return count;
    },
  };
};
