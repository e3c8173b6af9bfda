import type { Core } from '@strapi/strapi';

/** The Strapi that the test environment booted for this suite. */
export interface App {
  strapi: Core.Strapi;
  url: string;
  database: 'sqlite' | 'postgres' | 'mariadb';
  /** Every file that was required to boot it. */
  loadedFiles: readonly string[];
}

declare global {
  var app: App;
}
