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

/**
 * The databases that the suite runs on. Each gives a suite a place of its own, and takes it away
 * afterwards: `create` answers with the environment in which the playground finds it.
 */
const databases = {
  sqlite: {
    probe: async () => {},
    create: async (folder) => ({
      env: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(folder, 'test.db') },
      drop: async () => {},
    }),
  },
  postgres: {
    probe: () => withPostgres((client) => client.query('select 1')),
    create: async () => {
      const schema = uniqueName();
      await withPostgres((client) => client.query(`create schema ${schema}`));
      return {
        env: {
          DATABASE_CLIENT: 'postgres',
          DATABASE_URL: POSTGRES_URL,
          DATABASE_SCHEMA: schema,
        },
        drop: () => withPostgres((client) => client.query(`drop schema ${schema} cascade`)),
      };
    },
  },
  mariadb: {
    probe: () => withMariadb((client) => client.query('select 1')),
    create: async () => {
      const name = uniqueName();
      await withMariadb((client) => client.query(`create database ${name}`));
      const url = new URL(MARIADB_URL);
      url.pathname = `/${name}`;
      return {
        env: { DATABASE_CLIENT: 'mysql', DATABASE_URL: url.href },
        drop: () => withMariadb((client) => client.query(`drop database ${name}`)),
      };
    },
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

/** A data folder and a database for one suite. */
const createPlace = async (name) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'legal-blog-test-'));
  const { env, drop } = await databases[name].create(folder);
  return {
    env: { ...env, PLAYGROUND_DATA: folder },
    remove: async () => {
      await drop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
};

module.exports = { createPlace, probeDatabases };
