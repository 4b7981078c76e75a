/** Names of the project table's columns and headers in a sentence. */
import type { UnreadText } from '../../plan/datum';
import type { RequiredColumn } from '../../plan/project-table';
import type { Report } from '../rule';

/** A key of the words for each column: a finding holds no words of a language. */
export function columnList(columns: readonly RequiredColumn[]): string {
  return columns.join();
}

const MOST = 6;

/** `"ก", "ข"`: headers as written, the first ones if there are many. */
export function quoted(headers: readonly UnreadText[]): string {
  const texts = headers.slice(0, MOST).map(({ text }) => `"${text.replace(/\s+/g, ' ')}"`);
  return headers.length > MOST ? `${texts.join(', ')}, …` : texts.join(', ');
}

/** One finding about all these headers, at the first of them; null if there are none. */
export function headersReport(headers: readonly UnreadText[]): Report | null {
  const [first, ...others] = headers;
  if (!first) return null;
  return {
    sheet: first.sheet,
    cell: first.cell,
    data: { headers: quoted(headers) },
    related: others.map(({ sheet, cell }) => ({ sheet, cell })),
  };
}
