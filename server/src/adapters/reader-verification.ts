import type { Core } from '@strapi/strapi';
import { UID } from '../content/subject-types';
import type { ReaderDirectory } from '../ports/reader-directory';
import { insertIfAbsent } from './insert-if-absent';
import { newDocumentId } from './new-document-id';
import { parseReaderRow, readerOf, type ReaderRow } from './reader-rows';
import { retryOutermost } from './retry-outermost';
import type { Transaction } from './transaction';

const READERS = 'legal_blog_readers';
const COMMENTS = 'legal_blog_comments';
const HOSTS = 'legal_blog_linked_hosts';
const DAY = 24 * 60 * 60_000;

/** What a moderator put on the guest goes along to the address: confirming it is no way out. */
const GOES_ALONG = new Set<string>(['pre-moderated', 'banned']);

/**
 * The mailbox answered: makes the identity of the address, and moves to it what the guest sent
 * under that address and nothing else. Doing it again changes nothing.
 */
export const verifyGuest =
  (strapi: Core.Strapi): ReaderDirectory['verify'] =>
  (guestId, emailDigest, now) => {
    const readers = () => strapi.db.query(UID.reader);
    const findRow = async (where: Record<string, unknown>): Promise<ReaderRow | null> =>
      parseReaderRow(await readers().findOne({ where }));
    const identityKey = `email:${emailDigest}`;

    return retryOutermost(strapi, async () => {
      const run = async ({ trx }: { trx: unknown }) => {
        const table = (name: string) => strapi.db.connection(name).transacting(trx as Transaction);
        await insertIfAbsent(
          strapi,
          READERS,
          {
            document_id: newDocumentId(),
            identity_key: identityKey,
            kind: 'email',
            email_digest: emailDigest,
            verified_at: now,
            standing: 'normal',
            first_seen_at: now,
          },
          ['identity_key']
        );
        const identity = await findRow({ identityKey });
        if (!identity) {
          throw new Error('an identity that was just made is not there');
        }
        const guest = await findRow({ documentId: guestId, kind: 'guest' });
        if (!guest) {
          return readerOf(identity, now);
        }
        if (guest.verifiedAs !== identity.documentId) {
          await readers().update({
            where: { documentId: guestId },
            data: { verifiedAs: identity.documentId, emailDigest, verifiedAt: now },
          });
          await carryStanding(guest, identity);
        }
        await table(COMMENTS)
          .where({ reader_id: guestId, email_digest: emailDigest })
          .update({ reader_id: identity.documentId });
        // Whose links are whose is counted by reader: one's own are not another's.
        await table(HOSTS)
          .where({ reader_id: guestId })
          .whereIn(
            'comment_id',
            strapi.db
              .connection(COMMENTS)
              .select('document_id')
              .where({ reader_id: identity.documentId, email_digest: emailDigest })
          )
          .update({ reader_id: identity.documentId });
        const moved = await findRow({ identityKey });
        return readerOf(moved ?? identity, now);
      };
      return await strapi.db.transaction(run);
    });

    async function carryStanding(guest: ReaderRow, identity: ReaderRow): Promise<void> {
      const { standing, standingUntil, standingReason } = readerOf(guest, now);
      if (GOES_ALONG.has(standing) && readerOf(identity, now).standing === 'normal') {
        await readers().update({
          where: { documentId: identity.documentId },
          data: { standing, standingUntil, standingReason },
        });
      }
    }
  };

/**
 * When the last verification mail went to an address stands in a row of its own, `mail:<digest>`:
 * not with a guest, of whom there may be many with one address, and not with the identity of the
 * address, which is there only once the mailbox has answered. The row says nothing of a person, and
 * nobody comments under it.
 */
export const claimMail =
  (strapi: Core.Strapi): ReaderDirectory['claimVerificationMail'] =>
  async (emailDigest, guestId, now) => {
    const identityKey = `mail:${emailDigest}`;
    const found: unknown = await strapi.db
      .query(UID.reader)
      .findOne({ where: { documentId: guestId } });
    const guest = parseReaderRow(found);
    if (!guest || guest.kind !== 'guest' || isVerifiedAs(guest, emailDigest)) {
      return false;
    }
    const row = {
      document_id: newDocumentId(),
      identity_key: identityKey,
      kind: 'guest',
      standing: 'normal',
      first_seen_at: now,
    };
    await retryOutermost(strapi, () => insertIfAbsent(strapi, READERS, row, ['identity_key']));
    const changed = await strapi.db.transaction(async ({ trx }): Promise<number> =>
      strapi.db
        .connection(READERS)
        .transacting(trx as Transaction)
        .where({ identity_key: identityKey })
        .andWhere((due) =>
          due
            .whereNull('last_verification_mail_at')
            .orWhere('last_verification_mail_at', '<=', new Date(now.getTime() - DAY))
        )
        .update({ last_verification_mail_at: now })
    );
    return changed === 1;
  };

const isVerifiedAs = ({ verifiedAs, emailDigest }: ReaderRow, digest: string): boolean =>
  verifiedAs !== null && emailDigest === digest;
