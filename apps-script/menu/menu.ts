/** The add-on's menu. Nothing else may happen when a workbook opens: the add-on may not be enabled in it yet. */
import { COMMANDS, type Command } from './commands.js';

type Menu = GoogleAppsScript.Base.Menu;

/** Builds the menu; Google calls it when a workbook opens, with no access to anything but the menu. */
export function onOpen(): void {
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createAddonMenu();
  const submenus = new Map<string, Menu>();
  for (const command of Object.values<Command>(COMMANDS)) {
    if (command.separated) menu.addSeparator();
    if (command.under === undefined) {
      menu.addItem(command.label, command.run);
      continue;
    }
    submenus.set(
      command.under,
      (submenus.get(command.under) ?? ui.createMenu(command.under)).addItem(command.label, command.run),
    );
  }
  for (const submenu of submenus.values()) menu.addSubMenu(submenu);
  menu.addToUi();
}

/** Google calls it once when the add-on is installed from an open workbook, which `onOpen` then has missed. */
export function onInstall(): void {
  onOpen();
}
