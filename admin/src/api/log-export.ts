import type { LogExportQuery } from '../../../contract';

const LOG_EXPORT = '/legal-blog/moderation/log/export';

interface Download {
  query: LogExportQuery;
  /** Of the session. */
  token: string;
  signal: AbortSignal;
  onPiece: (piece: Uint8Array) => void;
}

/** Strapi's panel keeps it there for its own requests; the types know the server's `strapi` alone. */
const serverAddress = (): string =>
  (window as unknown as { strapi: { backendURL: string } }).strapi.backendURL;

/** Of another origin the header is not shown. */
const nameOf = (header: string | null): string =>
  /filename="([\w.-]+)"/.exec(header ?? '')?.[1] ?? 'moderation-log.csv';

/**
 * The log as a file. Strapi's own fetch client tells nothing before all of an answer is there, and
 * a long log takes a while.
 * @throws where the server refuses, or the connection breaks before the end
 */
export async function downloadLog({ query, token, signal, onPiece }: Download) {
  const filter = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]]
  );
  const address = `${serverAddress()}${LOG_EXPORT}?${new URLSearchParams(filter).toString()}`;
  const answer = await fetch(address, { headers: { Authorization: `Bearer ${token}` }, signal });
  if (!answer.ok || !answer.body) throw new Error(`${answer.status} ${answer.statusText}`);
  const reader = answer.body.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    onPiece(value);
  }
  return {
    name: nameOf(answer.headers.get('content-disposition')),
    file: new Blob(pieces, { type: 'text/csv;charset=utf-8' }),
  };
}
