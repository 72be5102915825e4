/** Shows a notice of the browser's, where the person has allowed it. */
import { browser } from './browser.js';

/** One at a time: what is new takes the place of what was not looked at. */
const NOTICE = 'throughline-news';

export async function notify({ title, message }: { title: string; message: string }): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  await browser.notifications.create(NOTICE, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title,
    message,
  });
}

/** A click on a notice opens the popup's page. Without the permission there is nothing to listen to. */
export function listenToNotices(): void {
  const notices = browser.notifications as typeof browser.notifications | undefined;
  notices?.onClicked.addListener((id) => {
    if (id !== NOTICE) return;
    void browser.tabs.create({ url: browser.runtime.getURL('popup/popup.html#tab') });
    void browser.notifications.clear(id);
  });
}
