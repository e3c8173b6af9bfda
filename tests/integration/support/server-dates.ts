import { statSync } from 'node:fs';

/**
 * Strapi runs outside of the realm that jest makes for a suite, and what its database drivers take
 * for a date is one of their own realm's. A suite that runs the plugin's sources itself against
 * `app.strapi` has its dates made there too: Node's own modules know which class that is.
 */
globalThis.Date = statSync('.').mtime.constructor as DateConstructor;
