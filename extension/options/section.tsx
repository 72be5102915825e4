/** One part of the options page under its heading. */
import type { ComponentChildren, JSX } from 'preact';

export const Section = ({ title, children }: { title: string; children: ComponentChildren }): JSX.Element => (
  <section aria-label={title}>
    <h2>{title}</h2>
    {children}
  </section>
);

export const Failure = ({ text }: { text: string | null }): JSX.Element | null =>
  text === null ? null : (
    <p class="failure" role="alert">
      {text}
    </p>
  );
