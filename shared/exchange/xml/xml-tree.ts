/** A document as elements within elements, for files small enough to be held whole. */
import { readXml, type XmlLimits } from './xml-reader.js';

export class XmlElement {
  readonly children: XmlElement[] = [];
  /** The text directly within the element, trimmed where it has children. */
  text = '';

  constructor(readonly name: string) {}

  /** The first child of a name; undefined where there is none. */
  child(name: string): XmlElement | undefined {
    return this.children.find((child) => child.name === name);
  }

  /** The children of a name, in order. */
  all(name: string): readonly XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }

  /** The elements of a list such as `Tasks` with a `Task` for each. */
  list(name: string, item: string): readonly XmlElement[] {
    return this.child(name)?.all(item) ?? [];
  }

  /** The text of a child, trimmed; null where the child is missing or blank. */
  value(name: string): string | null {
    const text = this.child(name)?.text.trim();
    return text === undefined || text === '' ? null : text;
  }
}

/**
 * The document's element with all within it. Elements named in `without` are passed over with what they hold.
 *
 * @throws XmlError as `readXml` does
 * @example
 * readXmlTree('<Task><Name>Dig</Name></Task>').value('Name') // 'Dig'
 */
export function readXmlTree(
  source: string,
  without: ReadonlySet<string> = new Set(),
  limits?: XmlLimits,
): XmlElement {
  const top = new XmlElement('');
  const path: XmlElement[] = [top];
  let skipped = 0;
  for (const event of readXml(source, limits)) {
    const within = path[path.length - 1] as XmlElement;
    if (event.type === 'text') {
      if (skipped === 0) within.text += event.text;
    } else if (event.type === 'close') {
      if (skipped > 0) skipped -= 1;
      else path.pop();
    } else if (skipped > 0 || without.has(event.name)) {
      if (!event.empty) skipped += 1;
    } else {
      const element = new XmlElement(event.name);
      within.children.push(element);
      if (!event.empty) path.push(element);
    }
  }
  return top.children[0] ?? top;
}
