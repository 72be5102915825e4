/** The candidate most like a text, within a distance small enough to be a slip of the keys; null where none is. */
export declare function nearestName(text: string, candidates: Iterable<string>): string | null;
