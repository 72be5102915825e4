/** The signs in the popup's corner. */
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

export const ReportIcon = (): JSX.Element => (
  <Icon>
    <path d="M4 2h6l2.5 2.5V14H4zM6.5 11V9M8.3 11V7M10 11v-1" />
  </Icon>
);

export const OptionsIcon = (): JSX.Element => (
  <Icon>
    <path d="M2 5h6M12 5h2M2 11h2M8 11h6" />
    <circle cx="10" cy="5" r="2" />
    <circle cx="6" cy="11" r="2" />
  </Icon>
);
