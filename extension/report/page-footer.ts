/** The line at the foot of every printed page: what the report is, and which page of how many. */

/** Set as a style, since it holds the program's name; browsers without margin boxes print the page without it. */
export function pageFooter(document: Document, title: string): void {
  const sheet = new CSSStyleSheet();
  const text = title.replace(/["\\\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `);
  const style = 'font: 8pt system-ui, sans-serif; color: #5a5f64;';
  sheet.replaceSync(`@page {
    @bottom-left { content: "${text}"; ${style} }
    @bottom-right { content: counter(page) " / " counter(pages); ${style} }
  }`);
  document.adoptedStyleSheets = [sheet];
}
