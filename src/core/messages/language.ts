export type Language = 'th' | 'en';

/** A sentence in both languages; `{name}` is replaced by a value, `{name,}` by one with thousands separators. */
export type Sentence = Readonly<Record<Language, string>>;

const SLOT = /\{([A-Za-z]+)(,?)\}/g;
/** Made when it is asked for: it takes longer than all else that a page of help needs. */
let grouping: Intl.NumberFormat | undefined;

/** `1,500.5` */
export function grouped(value: number): string {
  grouping ??= new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
  return grouping.format(value);
}

/** Puts values into a sentence's `{name}` slots; a slot without a value stays as it is. */
export function fillIn(
  template: string,
  values: Readonly<Record<string, string | number | null>>,
  written = (value: number, isGrouped: boolean): string => (isGrouped ? grouped(value) : String(value)),
): string {
  return template.replace(SLOT, (slot, name: string, comma: string) => {
    const value = values[name];
    if (value === undefined || value === null) return slot;
    return typeof value === 'number' ? written(value, comma !== '') : value;
  });
}

/** A sentence with `…` for its values, if there is no finding to take them from. */
export function withoutValues(template: string): string {
  return template.replace(SLOT, '…');
}
