/** A failure that a manager can read and mend: its message is one plain sentence, shown as it is. */
export class Sentence extends Error {
  override readonly name = 'Sentence';
}

const OURS = 'Throughline could not do this, and changed nothing more.';

/** What to show for anything thrown. Google's own messages are plain enough to pass on. */
export const sentenceOf = (thrown: unknown): string => {
  if (thrown instanceof Sentence) return thrown.message;
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return `${OURS} ${detail}`;
};
