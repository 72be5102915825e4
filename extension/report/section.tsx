/** A section of the report under its heading, and the sentence of one that has nothing to tell. */
import type { ComponentChildren, JSX } from 'preact';

export interface SectionProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Kept on one page where it fits. */
  readonly together?: boolean;
  readonly kind?: string;
}

export const Section = ({ title, children, together = false, kind = '' }: SectionProps): JSX.Element => (
  <section class={`part ${together ? 'together' : ''} ${kind}`}>
    <h2>{title}</h2>
    {children}
  </section>
);

export interface Column {
  readonly name: string;
  readonly kind?: 'number' | 'text' | 'short';
}

/** What may be wider than the window scrolls by itself, also by keyboard. */
export const Wide = (props: {
  readonly label: string;
  readonly children: ComponentChildren;
}): JSX.Element => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
  <section class="wide" aria-label={props.label} tabIndex={0}>
    {props.children}
  </section>
);

/** A table with its heads. */
export const ReportTable = (props: {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly children: ComponentChildren;
}): JSX.Element => (
  <Wide label={props.caption}>
    <table>
      <caption class="unseen">{props.caption}</caption>
      <thead>
        <tr>
          {props.columns.map(({ name, kind = 'text' }) => (
            <th key={name} scope="col" class={kind}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {props.children}
    </table>
  </Wide>
);
