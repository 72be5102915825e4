/** Asks the sheet's side of the add-on; everything travels as JSON texts, failures arrive as sentences. */
import type { Answers, Reply, Request } from '../menu/messages.js';

interface Runner {
  withSuccessHandler(handle: (reply: string) => void): Runner;
  withFailureHandler(handle: (error: Error) => void): Runner;
  sidebarRequest(request: string): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** One sentence to show as it is. */
class Refusal extends Error {}

type Asking<Ask extends Request['ask']> = Extract<Request, { ask: Ask }>;

export const ask = <Ask extends Request['ask']>(request: Asking<Ask>): Promise<Answers[Ask]> =>
  new Promise((resolve, reject) => {
    const settle = (text: string) => {
      const reply = JSON.parse(text) as Reply<Ask>;
      if ('answer' in reply) resolve(reply.answer);
      else reject(new Refusal(reply.sentence));
    };
    google.script.run
      .withSuccessHandler(settle)
      .withFailureHandler((error) => reject(new Refusal(sentenceFor(error))))
      .sidebarRequest(JSON.stringify(request));
  });

/** Google's own failures in words that say what to do. */
function sentenceFor({ message }: Error): string {
  if (/permission|authori[sz]ation|PERMISSION_DENIED/i.test(message)) {
    return 'Google does not let this account use Throughline here. With several accounts signed in, open the sheet in a window where only one is.';
  }
  if (/network|connection|offline/i.test(message))
    return 'Google Sheets cannot be reached. Check the connection and try again.';
  if (/timed? ?out|exceeded maximum/i.test(message))
    return 'Google stopped this because it took too long. Try again, or split the plan.';
  return `Google Sheets reported: ${message}`;
}
