/** The three signs in the popup's corner. */
import type { ComponentChildren, JSX } from 'preact';

const Icon = ({ children }: { children: ComponentChildren }): JSX.Element => (
  <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    {children}
  </svg>
);

export const AddIcon = (): JSX.Element => (
  <Icon>
    <path d="M8 3v10M3 8h10" />
  </Icon>
);

export const RefreshIcon = (): JSX.Element => (
  <Icon>
    <path d="M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3" />
  </Icon>
);

export const KeysIcon = (): JSX.Element => (
  <Icon>
    <path d="M5.8 6a2.2 2.2 0 1 1 3.3 1.9C8.4 8.3 8 8.8 8 9.6M8 12v.6" />
  </Icon>
);
