/** Elements of one value that may be missing. */
import type { Minute } from '../../time/minute.js';
import type { XmlPart } from '../xml/xml-writer.js';
import { finishText, momentText } from './values.js';

export const optionalPart = (name: string, value: string | number | null): XmlPart =>
  value === null ? null : [name, value];

export const momentPart = (name: string, at: Minute | null | undefined): XmlPart =>
  at === null || at === undefined ? null : [name, momentText(at)];

/** A finish as somebody typed it: a day's end shows that day. */
export const finishPart = (name: string, at: Minute | null): XmlPart =>
  at === null ? null : [name, finishText(at)];
