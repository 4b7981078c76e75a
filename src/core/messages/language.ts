export type Language = 'th' | 'en';

/** A sentence in both languages; `{name}` is replaced by a value, `{name,}` by one with thousands separators. */
export type Sentence = Readonly<Record<Language, string>>;

const SLOT = /\{([A-Za-z]+)(,?)\}/g;
/** Made for the first number that has decimals: it takes longer than all other numbers of a check. */
let grouping: Intl.NumberFormat | undefined;

/** `1,500.5` */
export function grouped(value: number): string {
  if (Number.isSafeInteger(value)) return groupedInteger(value);
  grouping ??= new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
  return grouping.format(value);
}

function groupedInteger(value: number): string {
  const digits = String(Math.abs(value));
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return (value < 0 ? '-' : '') + groups.join(',');
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
