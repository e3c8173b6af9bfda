import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { ReaderKind } from '../../../contract/vocabulary';
import { UID } from '../content/subject-types';
import type { Clock } from '../ports/clock';
import type { Reader, ReaderDirectory, ReaderRecord, Speaker } from '../ports/reader-directory';
import { insertIfAbsent } from './insert-if-absent';
import { joinTransaction } from './join-transaction';
import { newDocumentId } from './new-document-id';
import { parseReaderRow, parseReaderRows, readerOf, type ReaderRow } from './reader-rows';
import { retryOutermost } from './retry-outermost';
import { claimMail, verifyGuest } from './reader-verification';

const COMMENTS = 'legal_blog_comments';
const READERS = 'legal_blog_readers';

const keyOf = (speaker: Speaker): string => {
  switch (speaker.kind) {
    case 'guest':
      return `guest:${speaker.tokenId}`;
    case 'user':
      return `user:${speaker.userId}`;
    case 'staff':
      return `staff:${speaker.adminId}`;
  }
};

const stateCounts = z.array(
  z.object({ reader_id: z.string(), state: z.string(), count: z.coerce.number() })
);
const historyRow = z.object({
  approved: z.coerce.number(),
  decided_lately: z.coerce.number(),
  rejected_lately: z.coerce.number(),
});

const RECORDED: readonly (keyof ReaderRecord)[] = ['approved', 'rejected', 'spam', 'pending'];
const isRecorded = (state: string): state is keyof ReaderRecord =>
  RECORDED.some((recorded) => recorded === state);

/** Identities in Strapi's database: one row a key, however many ask for it at once. */
export const createReaderDirectory = (strapi: Core.Strapi, clock: Clock): ReaderDirectory => {
  const readers = () => strapi.db.query(UID.reader);
  const findRow = async (where: Record<string, unknown>): Promise<ReaderRow | null> =>
    parseReaderRow(await readers().findOne({ where }));

  const openRow = async (identityKey: string, kind: ReaderKind, now: Date): Promise<ReaderRow> => {
    const known = await findRow({ identityKey });
    if (known) {
      return known;
    }
    const row = {
      document_id: newDocumentId(),
      identity_key: identityKey,
      kind,
      standing: 'normal',
      first_seen_at: now,
    };
    await retryOutermost(strapi, () => insertIfAbsent(strapi, READERS, row, ['identity_key']));
    const made = await findRow({ identityKey });
    if (!made) {
      throw new Error('an identity that was just made is not there');
    }
    return made;
  };

  /** A guest whose address answered is that address, as long as they write under it. */
  const identityOf = async (speaker: Speaker, row: ReaderRow, now: Date): Promise<Reader> => {
    const isVerifiedHere =
      speaker.kind === 'guest' &&
      row.verifiedAs !== null &&
      row.emailDigest === speaker.emailDigest;
    const identity = isVerifiedHere ? await findRow({ documentId: row.verifiedAs }) : null;
    return readerOf(identity ?? row, now);
  };

  return {
    async recognize(speaker, now) {
      const row = await findRow({ identityKey: keyOf(speaker) });
      return row && identityOf(speaker, row, now);
    },

    async identify(speaker, now) {
      return identityOf(speaker, await openRow(keyOf(speaker), speaker.kind, now), now);
    },

    async find(documentId) {
      const row = await findRow({ documentId });
      return row && readerOf(row, clock.now());
    },

    async findMany(documentIds) {
      const now = clock.now();
      const rows =
        documentIds.length === 0
          ? []
          : parseReaderRows(
              await readers().findMany({ where: { documentId: { $in: [...documentIds] } } })
            );
      return new Map(rows.map((row) => [row.documentId, readerOf(row, now)]));
    },

    /** One query, grouped, for any number of readers. */
    async records(documentIds) {
      const none = { approved: 0, rejected: 0, spam: 0, pending: 0 };
      const records = new Map(documentIds.map((id): [string, ReaderRecord] => [id, { ...none }]));
      if (documentIds.length === 0) {
        return records;
      }
      const counted = strapi.db
        .connection(COMMENTS)
        .whereIn('reader_id', [...documentIds])
        .select('reader_id', 'state')
        .count({ count: '*' })
        .groupBy('reader_id', 'state');
      const rows = stateCounts.parse(await joinTransaction(strapi, counted));
      for (const { reader_id, state, count } of rows) {
        const record = records.get(reader_id);
        if (record && isRecorded(state)) {
          record[state] = count;
        }
      }
      return records;
    },

    /** Decided is what neither waits nor was taken back by its author. */
    async history(documentId, since) {
      const { connection } = strapi.db;
      const countOf = (condition: string, alias: string, ...bindings: (string | Date)[]) =>
        connection.raw(`count(case when ${condition} then 1 end) as ${alias}`, bindings);
      const counted = connection(COMMENTS)
        .where({ reader_id: documentId })
        .first(
          countOf('state = ?', 'approved', 'approved'),
          countOf(
            'posted_at >= ? and state in (?, ?, ?, ?)',
            'decided_lately',
            ...[since, 'approved', 'rejected', 'spam', 'referred']
          ),
          countOf(
            'posted_at >= ? and state in (?, ?)',
            'rejected_lately',
            ...[since, 'rejected', 'spam']
          )
        );
      const row = historyRow.parse(await joinTransaction(strapi, counted));
      return {
        approved: row.approved,
        decidedLately: row.decided_lately,
        rejectedLately: row.rejected_lately,
      };
    },

    async changeStanding(documentId, { standing, until, reason }) {
      await readers().update({
        where: { documentId },
        data: { standing, standingUntil: until, standingReason: reason },
      });
      const changed = await findRow({ documentId });
      return changed && readerOf(changed, clock.now());
    },

    verify: verifyGuest(strapi),
    claimVerificationMail: claimMail(strapi),
  };
};
