/** Menus, alerts and the sidebar: nothing is drawn here, everything is kept for a test to look at or a page to show. */
import type { Execution, Sidebar } from './execution.js';
import { enumOf, strict } from './strict.js';

type Google = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type Output = GoogleAppsScript.HTML.HtmlOutput;

const BUTTONS = enumOf('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
const BUTTON_SETS = enumOf('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');

export function userInterface({ shown }: Execution): Google {
  const kept = {
    Button: BUTTONS,
    ButtonSet: BUTTON_SETS,
    createAddonMenu: () => menu(shown),
    createMenu: (label: string) => menu(shown, label),
    alert: (...given: string[]) => {
      const [title = '', text = '', buttons = 'OK'] = given.length === 1 ? ['', ...given] : given;
      shown.alerts.push({ title, text });
      return shown.answer(title, text, buttons);
    },
    prompt: (title: string, text: string, _buttons: string) => {
      shown.alerts.push({ title, text });
      const typed = shown.type(title, text);
      return strict('PromptResponse', {
        getSelectedButton: () => (typed === null ? BUTTONS.CANCEL : BUTTONS.OK),
        getResponseText: () => typed ?? '',
      });
    },
    showSidebar: (output: Output) => {
      shown.sidebar = output as unknown as Sidebar;
    },
  };
  return strict('Ui', kept) as unknown as Google;
}

function menu(shown: Execution['shown'], label = ''): Menu {
  const items: Execution['shown']['menu'] = [];
  const kept: Pick<Menu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'> & {
    readonly label: string;
    readonly items: typeof items;
  } = {
    label,
    items,
    addSubMenu: (submenu) => {
      const { label: under, items: within } = submenu as unknown as { label: string; items: typeof items };
      for (const item of within) if (item !== null) items.push({ ...item, under });
      return made;
    },
    addItem: (label, run) => {
      items.push({ label, run });
      return made;
    },
    addSeparator: () => {
      items.push(null);
      return made;
    },
    addToUi: () => {
      shown.menu = items;
    },
  };
  const made = strict('Menu', kept) as unknown as Menu;
  return made;
}

/** An HTML file of the project as the sidebar shows it. */
export function htmlOutput(html: string): Output {
  let title = '';
  let content = html;
  const kept = {
    get html() {
      return content;
    },
    get title() {
      return title;
    },
    getContent: () => content,
    setContent: (given: string) => {
      content = given;
      return made;
    },
    getTitle: () => title,
    setTitle: (given: string) => {
      title = given;
      return made;
    },
    setWidth: () => made,
    setHeight: () => made,
  };
  const made = strict('HtmlOutput', kept) as unknown as Output;
  return made;
}
