/** The add-on's menu. Nothing else may happen when a workbook opens: the add-on may not be enabled in it yet. */
import { COMMANDS, type Command } from './commands.js';

/** Builds the menu; Google calls it when a workbook opens, with no access to anything but the menu. */
export function onOpen(): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const command of Object.values<Command>(COMMANDS)) {
    if (command.separated) menu.addSeparator();
    menu.addItem(command.label, command.run);
  }
  menu.addToUi();
}

/** Google calls it once when the add-on is installed from an open workbook, which `onOpen` then has missed. */
export function onInstall(): void {
  onOpen();
}
