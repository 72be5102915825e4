/** Collects what a file holds that the tables cannot, as sentences with the tasks concerned. */

const MOST_NAMED = 8;

export class Notes {
  private readonly found = new Map<string, string[]>();

  /** Notes a sentence once, whatever number of times it is said. */
  add(sentence: string): void {
    if (!this.found.has(sentence)) this.found.set(sentence, []);
  }

  /** Notes a sentence with what it concerns; those of one sentence are listed together. */
  about(sentence: string, subject: string): void {
    const subjects = this.found.get(sentence);
    if (subjects === undefined) this.found.set(sentence, [subject]);
    else if (!subjects.includes(subject)) subjects.push(subject);
  }

  /** One sentence each; those that concern something name it after a colon. */
  sentences(): readonly string[] {
    return [...this.found].map(([sentence, subjects]) => {
      if (subjects.length === 0) return `${sentence}.`;
      const named = subjects.slice(0, MOST_NAMED).join(', ');
      const more = subjects.length - MOST_NAMED;
      return `${sentence}: ${named}${more > 0 ? ` and ${more} more` : ''}.`;
    });
  }
}
