/** Runs work once for each key at a time: who comes while it is under way gets the same outcome. */
export const singleFlight = <Result>() => {
  const underWay = new Map<string, Promise<Result>>();
  return (key: string, work: () => Promise<Result>): Promise<Result> => {
    const first = underWay.get(key);
    if (first) {
      return first;
    }
    const started = work().finally(() => underWay.delete(key));
    underWay.set(key, started);
    return started;
  };
};
