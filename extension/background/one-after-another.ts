/** Runs changes one after another, so that two of them never write over each other's result. */

export type Queue = <Result>(change: () => Promise<Result>) => Promise<Result>;

export function queue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (change) => {
    const result = last.then(change, change);
    last = result;
    return result;
  };
}
