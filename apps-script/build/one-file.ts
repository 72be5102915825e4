/** The Vite plugin that puts a page's script and style into the page itself. */
import type { Plugin, Rolldown } from 'vite';

/** Leaves one HTML file of the given name, with everything that it loads inlined. */
export function oneFile(fileName: string): Plugin {
  return {
    name: 'throughline:one-file',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const files = Object.values(bundle);
      const page = files.find((file) => file.fileName.endsWith('.html'));
      if (page?.type !== 'asset') throw new Error('The sidebar has no page.');
      const html = inlined(String(page.source), files);
      for (const file of files) if (file !== page) delete bundle[file.fileName];
      page.source = html;
      page.fileName = fileName;
    },
  };
}

type OutputFile = Rolldown.OutputAsset | Rolldown.OutputChunk;

/** The script goes to the end of the body: a classic script runs where it stands, unlike the module it was. */
function inlined(html: string, files: readonly OutputFile[]): string {
  const scripts = files.flatMap((file) => (file.type === 'chunk' ? [scriptTag(file.code)] : []));
  const styles = files.flatMap((file) => (file.fileName.endsWith('.css') ? [styleTag(file)] : []));
  const bare = html
    .replace(/\s*<script\b[^>]*\bsrc=[^>]*><\/script>/g, '')
    .replace(/\s*<link\b[^>]*\brel="(?:stylesheet|modulepreload)"[^>]*>/g, '');
  return bare
    .replace('</head>', () => `${styles.join('')}</head>`)
    .replace('</body>', () => `${scripts.join('')}</body>`);
}

/** A text that would end the script element, or open a comment in it, is written another way. */
const scriptTag = (code: string): string =>
  `<script>(function () {\n${code.replace(/<\/(?=script)/gi, '<\\/').replace(/<!--/g, '<\\!--')}\n})();</script>\n`;

const styleTag = (file: OutputFile): string =>
  `<style>\n${file.type === 'asset' ? String(file.source) : file.code}</style>\n`;
