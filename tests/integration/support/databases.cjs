const { randomBytes } = require('node:crypto');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

/** A name that no other suite, and no other run on this machine, has. */
const uniqueName = () => `legal_blog_test_${process.pid}_${randomBytes(4).toString('hex')}`;

const POSTGRES_URL = process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432/test';
const MARIADB_URL = process.env.TEST_MARIADB_URL ?? 'mysql://root@127.0.0.1:3306/test';
const CONNECT_MILLISECONDS = 2_000;

const withPostgres = async (work) => {
  const { Client } = require('pg');
  const client = new Client({
    connectionString: POSTGRES_URL,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
  });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const withMariadb = async (work) => {
  const mysql = require('mysql2/promise');
  const client = await mysql.createConnection({
    uri: MARIADB_URL,
    connectTimeout: CONNECT_MILLISECONDS,
  });
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** Puts into one MariaDB database what another holds; there is no command for that. */
const copyMariadb = (from, to) =>
  withMariadb(async (client) => {
    await client.query('set foreign_key_checks = 0');
    await client.query(`use ${to}`);
    const [tables] = await client.query(`show tables from ${from}`);
    for (const table of tables.map((row) => Object.values(row)[0])) {
      const [[made]] = await client.query(`show create table ${from}.\`${table}\``);
      await client.query(made['Create Table']);
      await client.query(`insert into \`${table}\` select * from ${from}.\`${table}\``);
    }
  });

const urlOf = (server, name) => Object.assign(new URL(server), { pathname: `/${name}` }).href;

/**
 * The databases that the suite runs on. Each gives a suite a place of its own: `create` an empty
 * one, or a copy of another's; `envOf` is how the playground finds it; `drop` takes it away.
 */
const databases = {
  sqlite: {
    probe: async () => {},
    // A file in the data folder, which is copied as a whole.
    create: async () => {},
    envOf: (_name, folder) => ({
      DATABASE_CLIENT: 'sqlite',
      DATABASE_FILENAME: path.join(folder, 'test.db'),
    }),
    drop: async () => {},
  },
  postgres: {
    probe: () => withPostgres((client) => client.query('select 1')),
    create: (name, template) =>
      withPostgres((client) =>
        client.query(`create database ${name}${template ? ` template ${template}` : ''}`)
      ),
    envOf: (name) => ({
      DATABASE_CLIENT: 'postgres',
      DATABASE_URL: urlOf(POSTGRES_URL, name),
    }),
    drop: (name) => withPostgres((client) => client.query(`drop database ${name} with (force)`)),
  },
  mariadb: {
    probe: () => withMariadb((client) => client.query('select 1')),
    create: async (name, template) => {
      await withMariadb((client) => client.query(`create database ${name}`));
      if (template) await copyMariadb(template, name);
    },
    envOf: (name) => ({ DATABASE_CLIENT: 'mysql', DATABASE_URL: urlOf(MARIADB_URL, name) }),
    drop: (name) => withMariadb((client) => client.query(`drop database ${name}`)),
  },
};

/** Which databases answer here, and why the others are left out. */
const probeDatabases = async () => {
  const answers = await Promise.all(
    Object.entries(databases).map(async ([name, database]) => {
      try {
        await database.probe();
        return { name, reason: null };
      } catch (error) {
        return { name, reason: error.code ?? error.message };
      }
    })
  );
  return {
    available: answers.filter(({ reason }) => reason === null).map(({ name }) => name),
    missing: answers.filter(({ reason }) => reason !== null),
  };
};

/**
 * A data folder and a database for one suite.
 * @param template another place, of which this one is a copy
 */
const createPlace = async (database, template = null) => {
  const { create, envOf, drop } = databases[database];
  const name = uniqueName();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'legal-blog-test-'));
  if (template) fs.cpSync(template.folder, folder, { recursive: true });
  await create(name, template?.name);
  return {
    name,
    folder,
    env: { ...envOf(name, folder), PLAYGROUND_DATA: folder },
    remove: () => removePlace(database, { name, folder }),
  };
};

const removePlace = async (database, { name, folder }) => {
  await databases[database].drop(name);
  fs.rmSync(folder, { recursive: true, force: true });
};

module.exports = { createPlace, removePlace, probeDatabases };
