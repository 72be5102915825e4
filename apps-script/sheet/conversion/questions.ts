/** What only the manager can say before a sheet becomes a plan. */

export interface Question {
  readonly id: 'project' | 'projectStart' | 'statusDate' | 'currency';
  readonly text: string;
  readonly hint: string;
  readonly kind: 'text' | 'date';
  /** What is proposed; dates as `2026-03-31`. */
  readonly value: string;
}

/** The manager's answers and changes to the reading; all may be absent. */
export interface Choices {
  /** The row that holds the header, from 1, where the manager says so. */
  readonly headerRow?: number;
  /** What a column means, by its number from 1; blank where it is not to be read. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly answers?: Readonly<Partial<Record<Question['id'], string>>>;
  /** Whether to add the ID and WBS columns that the reading offers. */
  readonly addColumns?: boolean;
}
