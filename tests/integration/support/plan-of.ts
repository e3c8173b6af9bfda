import './app';

/** What the database says it would do, one step a line. */
export const planOf = async (query: { toQuery: () => string }): Promise<string[]> => {
  const { connection } = app.strapi.db;
  const sql = query.toQuery();
  if (app.database === 'sqlite') {
    const rows: { detail: string }[] = await connection.raw(`explain query plan ${sql}`);
    return rows.map(({ detail }) => detail);
  }
  if (app.database === 'mariadb') {
    const [rows = []]: { table: string; key: string | null; Extra: string }[][] =
      await connection.raw(`explain ${sql}`);
    return rows.map(({ table, key, Extra }) => `${table}: ${key ?? 'no index'}, ${Extra}`);
  }
  return connection.transaction(async (trx) => {
    await trx.raw('set local enable_seqscan = off');
    const { rows }: { rows: { 'QUERY PLAN': string }[] } = await trx.raw(
      `explain (costs off) ${sql}`
    );
    return rows.map((row) => row['QUERY PLAN']);
  });
};

/** So that the plan is one for what is in a table, and not for a table that is new. */
export const analyze = async (table: string): Promise<void> => {
  const statement = {
    sqlite: 'analyze',
    postgres: `vacuum analyze ${table}`,
    mariadb: `analyze table ${table}`,
  };
  await app.strapi.db.connection.raw(statement[app.database]);
};
