import { scan } from '../xml/scan';
import { RichTextReader, type RichText } from './rich-text';

/** The strings of a shared strings part, by their index. */
export function readSharedStrings(text: string, part: string): RichText[] {
  const strings: RichText[] = [];
  const reader = new RichTextReader();
  let inString = false;
  scan(text, part, {
    open(tag) {
      if (inString) reader.open(tag);
      else inString = tag.local === 'si';
    },
    text(piece) {
      if (inString) reader.text(piece);
    },
    close(local) {
      if (local !== 'si') return inString && reader.close(local);
      const { hasText } = reader;
      strings.push(reader.take());
      inString = false;
      return hasText;
    },
  });
  return strings;
}
