export type Language = 'th' | 'en';

/** A sentence in both languages of the product; `{name}` stands for a value. */
export type Sentence = Readonly<Record<Language, string>>;

const SLOT = /\{([A-Za-z]+)\}/g;

/** Puts values into a sentence's `{name}` slots; a slot without a value stays as it is. */
export function fillIn(template: string, values: Readonly<Record<string, string | number | null>>): string {
  return template.replace(SLOT, (slot, name: string) => {
    const value = values[name];
    return value === undefined || value === null ? slot : String(value);
  });
}

/** A sentence with `…` for its values, where there is no finding to take them from. */
export function withoutValues(template: string): string {
  return template.replace(SLOT, '…');
}
