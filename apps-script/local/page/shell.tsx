/** The page around the grid: title bar, the add-on's menu, the sidebar and the extension's popup. */
import { useSignal } from '@preact/signals';
import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ChartDrawing } from './chart-drawing.js';
import type { PageState } from './page-state.js';

export interface PageActions {
  /** The grid's place is there. */
  ready(place: HTMLElement): void;
  run(command: string): void;
  openSample(): void;
  openPlainSheet(): void;
  openEmptySheet(): void;
  openFile(file: File): void;
  closeSidebar(): void;
  togglePopup(): void;
}

interface ShellProps {
  readonly state: PageState;
  readonly actions: PageActions;
}

export function Shell({ state, actions }: ShellProps) {
  return (
    <>
      <TitleBar state={state} actions={actions} />
      <div class="work">
        <main aria-label="Spreadsheet">
          {state.notice.value !== null && (
            <p class="notice" role="status">
              {state.notice.value}
              <button type="button" onClick={() => (state.notice.value = null)} aria-label="Close this note">
                ×
              </button>
            </p>
          )}
          <GridPlace onReady={actions.ready} />
          <ChartStrip state={state} />
        </main>
        <SidebarPane state={state} onClose={actions.closeSidebar} />
        <PopupPane state={state} onClose={actions.togglePopup} />
      </div>
    </>
  );
}

function TitleBar({ state, actions }: ShellProps) {
  const { badge } = state;
  const file = useRef<HTMLInputElement>(null);
  return (
    <header class="bar">
      <img src="extension/icons/32.png" alt="" width={24} height={24} />
      <h1>{state.title}</h1>
      <AddOnMenu state={state} onRun={actions.run} />
      <span class="apart" />
      <button type="button" onClick={actions.openSample}>
        Sample plan
      </button>
      <button type="button" onClick={actions.openPlainSheet}>
        A plain sheet
      </button>
      <button type="button" onClick={actions.openEmptySheet}>
        An empty sheet
      </button>
      <button type="button" onClick={() => file.current?.click()}>
        Open a file…
      </button>
      <input
        ref={file}
        type="file"
        accept=".csv,.xlsx,.tsv"
        hidden
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.files?.[0];
          currentTarget.value = '';
          if (chosen !== undefined) actions.openFile(chosen);
        }}
      />
      <button
        type="button"
        class="extension"
        aria-pressed={state.popupOpen}
        title={badge.value.title || 'Throughline'}
        aria-label={`Extension. ${badge.value.title}`}
        onClick={actions.togglePopup}
      >
        <img src="extension/icons/32.png" alt="" width={20} height={20} />
        {badge.value.text !== '' && (
          <span class="badge" style={{ background: badge.value.color }}>
            {badge.value.text}
          </span>
        )}
      </button>
    </header>
  );
}

function AddOnMenu({
  state,
  onRun,
}: {
  readonly state: PageState;
  readonly onRun: (command: string) => void;
}) {
  const open = useSignal(false);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const outside = event instanceof PointerEvent && !menu.current?.contains(event.target as Node);
      const escaped = event instanceof KeyboardEvent && event.key === 'Escape';
      if (escaped && open.value) menu.current?.querySelector('button')?.focus();
      if (outside || escaped) open.value = false;
    };
    addEventListener('pointerdown', close, true);
    addEventListener('keydown', close, true);
    return () => {
      removeEventListener('pointerdown', close, true);
      removeEventListener('keydown', close, true);
    };
  }, [open]);
  return (
    <div class="menu" ref={menu}>
      <button
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => (open.value = !open.value)}
      >
        Throughline
      </button>
      {open.value && (
        <div role="menu" aria-label="Throughline" onKeyDown={moveInMenu} ref={focusFirst}>
          {state.menu.value.map((item, at) =>
            item === null ? (
              <hr key={at} />
            ) : (
              <Fragment key={item.run}>
                {item.under !== undefined && item.under !== state.menu.value[at - 1]?.under && (
                  <span class="under" role="presentation">
                    {item.under}
                  </span>
                )}
                <button
                  type="button"
                  role="menuitem"
                  onClick={() => {
                    open.value = false;
                    onRun(item.run);
                  }}
                >
                  {item.label}
                </button>
              </Fragment>
            ),
          )}
        </div>
      )}
    </div>
  );
}

const focusFirst = (menu: HTMLElement | null): void => menu?.querySelector('button')?.focus();

/** Arrow keys, Home and End go from command to command. */
function moveInMenu(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const items = [...event.currentTarget.querySelectorAll('button')];
  const at = items.indexOf(document.activeElement as HTMLButtonElement);
  const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (target === undefined) return;
  event.preventDefault();
  items.at(target % items.length)?.focus();
}

/** Univer draws into it; nothing here may be drawn anew. */
function GridPlace({ onReady }: { readonly onReady: (place: HTMLElement) => void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current !== null) onReady(place.current);
  }, [onReady]);
  return <div class="place" ref={place} />;
}

/** Below the grid, since the grid itself draws no charts. */
function ChartStrip({ state }: { readonly state: PageState }) {
  const charts = state.charts.value;
  if (charts.length === 0) return null;
  return (
    <section class="charts" aria-label="Charts of this tab">
      {charts.map((chart) => (
        <ChartDrawing key={chart.id} chart={chart} />
      ))}
    </section>
  );
}

function SidebarPane({ state, onClose }: { readonly state: PageState; readonly onClose: () => void }) {
  const sidebar = state.sidebar.value;
  if (sidebar === null) return null;
  return (
    <aside class="pane sidebar" aria-label="Sidebar">
      <header>
        <h2>{sidebar.title}</h2>
        <button type="button" onClick={onClose} aria-label="Close the sidebar">
          ×
        </button>
      </header>
      <iframe srcdoc={framed(sidebar.html)} title="The add-on's sidebar" />
    </aside>
  );
}

/** A browser's popup closes when another tab comes to the front: it is opened anew for each workbook. */
function PopupPane({ state, onClose }: { readonly state: PageState; readonly onClose: () => void }) {
  if (!state.popupOpen.value) return null;
  return (
    <aside class="pane popup" aria-label="Extension">
      <header>
        <h2>Extension</h2>
        <button type="button" onClick={onClose} aria-label="Close the extension's popup">
          ×
        </button>
      </header>
      <iframe key={state.title.value} src="extension/popup/popup.html" title="The extension's popup" />
    </aside>
  );
}

/** The script's page enters the frame through the host, which gives it `google.script`. */
const framed = (html: string): string =>
  html.replace(/<head>/i, '<head><script>parent.throughlineHost.enter(window)</script>');
