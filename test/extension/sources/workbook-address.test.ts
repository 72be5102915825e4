import { describe, expect, test } from 'vitest';
import { addressOf, cellUrl, exportUrl, openUrl } from '../../../extension/sources/workbook-address.js';

const ID = '1aBcDeFgHiJkLmNoP_-x';

describe('the address of a workbook', () => {
  test.each([
    [`https://docs.google.com/spreadsheets/d/${ID}/edit#gid=0`, null],
    [`https://docs.google.com/spreadsheets/d/${ID}`, null],
    [`  https://docs.google.com/spreadsheets/d/${ID}/edit?usp=sharing  `, null],
    [`https://docs.google.com/spreadsheets/u/1/d/${ID}/edit`, '1'],
    [`https://docs.google.com/spreadsheets/d/${ID}/edit?authuser=3`, '3'],
    [`https://docs.google.com/a/clinic.example/spreadsheets/d/${ID}/edit`, null],
  ])('%s names the workbook and keeps the account', (url, account) => {
    expect(addressOf(url)).toEqual({ id: ID, account });
  });

  test.each([
    '',
    'plan',
    'https://docs.google.com/document/d/1aBcDeFgHiJkLmNoP/edit',
    `http://docs.google.com/spreadsheets/d/${ID}`,
    `https://docs.google.com.evil.example/spreadsheets/d/${ID}`,
    `https://evil.example/spreadsheets/d/${ID}`,
    'https://docs.google.com/spreadsheets/d/e/2PACX-1vAbCdEf/pubhtml',
    `https://docs.google.com/spreadsheets/d/${ID}%2F..%2Fx/edit`,
  ])('%j is none', (url) => {
    expect(addressOf(url)).toBeNull();
  });

  test('leads to the export, to the sheet and to a cell, all in the same account', () => {
    const address = { id: ID, account: '1' };
    expect(exportUrl(address)).toBe(`https://docs.google.com/spreadsheets/u/1/d/${ID}/export?format=xlsx`);
    expect(openUrl(address)).toBe(`https://docs.google.com/spreadsheets/u/1/d/${ID}/edit`);
    const cell = new URL(cellUrl(openUrl(address), "Bob's plan", 'D7'));
    expect(decodeURIComponent(cell.hash)).toBe("#range='Bob''s plan'!D7");
  });
});
