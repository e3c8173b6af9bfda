/**
 * Reads the first of what a source has before anything of it is passed on: where not even that can
 * be read, an answer is an error like any other, and not the beginning of a file.
 */
export const readAhead = async <Value>(
  source: AsyncGenerator<Value, void>
): Promise<AsyncGenerator<Value, void>> => {
  const first = await source.next();
  return (async function* () {
    if (!first.done) {
      yield first.value;
      yield* source;
    }
  })();
};
