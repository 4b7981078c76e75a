/** Facts of a host and its workbook for support. */

/** A name of ours and a short value: a number, a yes or no, a code of the host's. Never what a person has typed. */
export type Fact = readonly [name: string, value: string];

/** No text of a Thai plan passes, should the host ever answer with one. */
const PLAIN = /^[\x20-\x7E]{1,200}$/;

export function fact(name: string, value: string | number | boolean): Fact {
  return [plain(name), plain(typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value))];
}

function plain(text: string): string {
  return PLAIN.test(text) ? text : '?';
}

/** What a host knows of itself, beside its access to the workbook. Nothing here changes anything. */
export interface Informant {
  /** What is known without asking. */
  environment(): readonly Fact[];
  /** What the workbook answers. Each question that fails is a fact itself; nothing is thrown. */
  inquire(): Promise<readonly Fact[]>;
}
