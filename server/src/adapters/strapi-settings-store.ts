import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Settings } from '../../../contract';
import { UID } from '../content/subject-types';
import type { SettingsStore, VersionedSettings } from '../ports/settings-store';
import { insertIfAbsent } from './insert-if-absent';
import { newDocumentId } from './new-document-id';
import { repairSettings } from './repair-settings';
import { retryOutermost } from './retry-outermost';
import type { Transaction } from './transaction';

const CORE_STORE = 'strapi_core_store_settings';
const COUNTERS = 'legal_blog_counters';
/** As Strapi's own store would name it: `strapi.store({ type: 'plugin', name, key })`. */
const KEY = 'plugin_legal-blog_moderation_settings';
const COUNTER = 'settings';

const coreStoreRow = z.object({ value: z.string() }).nullable();
const counterRow = z.object({ value: z.number() }).nullable();
const stored = z.object({ version: z.number().int().min(0), settings: z.unknown() });

const parseStored = (text: string): z.infer<typeof stored> | null => {
  try {
    return stored.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

/**
 * The settings of the panel, one document in Strapi's own store. That table has no unique key, so
 * a counter keeps the version: whoever raises it, writes.
 * @param defaults what holds until somebody saves other settings
 */
export const createSettingsStore = (strapi: Core.Strapi, defaults: Settings): SettingsStore => {
  const unsaved: VersionedSettings = { settings: defaults, version: 0 };
  let known: { text: string; read: VersionedSettings } | null = null;

  const readText = async (): Promise<string | null> => {
    const found: unknown = await strapi.db
      .query('strapi::core-store')
      .findOne({ select: ['value'], where: { key: KEY }, orderBy: { id: 'asc' } });
    return coreStoreRow.parse(found)?.value ?? null;
  };

  const readCounter = async (): Promise<number | null> => {
    const found: unknown = await strapi.db
      .query(UID.counter)
      .findOne({ select: ['value'], where: { name: COUNTER } });
    return counterRow.parse(found)?.value ?? null;
  };

  /** Never an error: what cannot be used is replaced, and said once. */
  const understand = async (text: string): Promise<VersionedSettings> => {
    const document = parseStored(text);
    if (document === null) {
      strapi.log.warn('legal-blog: the stored settings cannot be read; the defaults hold');
      return { settings: defaults, version: (await readCounter()) ?? 0 };
    }
    const { settings, dropped } = repairSettings(document.settings, defaults);
    if (dropped.length > 0) {
      strapi.log.warn(
        `legal-blog: settings that this version cannot use are left out: ${dropped.join(', ')}`
      );
    }
    return { settings, version: document.version };
  };

  const read = async (): Promise<VersionedSettings> => {
    const text = await readText();
    if (text === null) {
      return unsaved;
    }
    if (known?.text !== text) {
      known = { text, read: await understand(text) };
    }
    return known.read;
  };

  const writeText = async (trx: Transaction, value: string): Promise<void> => {
    const table = () => strapi.db.connection(CORE_STORE).transacting(trx);
    const changed: number = await table().where({ key: KEY }).update({ value });
    if (changed === 0) {
      await table().insert({ key: KEY, value, type: 'object', environment: null, tag: null });
    }
  };

  return {
    read,

    write: (settings, version) =>
      retryOutermost(strapi, async () => {
        // Made beforehand: an ignored insert locks the row for reading on MariaDB, and two who then
        // raise it would wait for each other.
        if ((await readCounter()) === null) {
          const { version: value } = await read();
          const counter = { document_id: newDocumentId(), name: COUNTER, value };
          await insertIfAbsent(strapi, COUNTERS, counter, ['name']);
        }
        return await strapi.db.transaction(async ({ trx }): Promise<VersionedSettings | null> => {
          const raised: number = await strapi.db
            .connection(COUNTERS)
            .transacting(trx as Transaction)
            .where({ name: COUNTER, value: version })
            .update({ value: version + 1 });
          if (raised !== 1) {
            return null;
          }
          const written = { settings, version: version + 1 };
          await writeText(trx as Transaction, JSON.stringify(written));
          return written;
        });
      }),
  };
};
