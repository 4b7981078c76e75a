/** Expressions for the lines that the form prints, and for what is written in their place. They read comparison keys. */
import type { PartId } from '../../plan/plan';
import { memoize } from '../../text/memoize';
import { anyOf, oneOf } from '../../text/patterns';
import { PHASE_2 } from '../vocabulary/phase-2';

const { titles, parts, notes, sums, projects } = PHASE_2;

const WORDINGS = parts.wordings.map(({ words, isWhole }) => (isWhole ? `${words}$` : words)).join('|');
/** `ส่วนที่ ๓ …`, or the words of parts 3 to 5 without it, opens a part. Part 3 opens with the declared counts. */
export const PART_HEADING = new RegExp(
  `^(?:${oneOf(parts.words)}(?:${parts.ordinal})?([1-5]|(?<=${parts.ordinal})${oneOf(parts.numberWords)})(?![0-9])` +
    `|[3-5]?[.)]?(${WORDINGS}))`,
);

const PARTS: ReadonlyMap<string, PartId> = new Map([
  ...parts.order.flatMap((part, index): [string, PartId][] => [
    [String(index + 1), part],
    [parts.numberWords[index] ?? '', part],
  ]),
  ...parts.wordings.map(({ words, part }): [string, PartId] => [words, part]),
]);

/** The part that a heading opens; null for any other text. */
export const partOf = memoize((key): PartId | null => {
  const [, number, words] = PART_HEADING.exec(key) ?? [];
  return PARTS.get(number ?? words ?? '') ?? null;
});

/** The form's title. The agency's name follows one of `agencyAfter`. */
export const TITLE = new RegExp(`^${titles.title.source}`);
/** A title in an office's own words. Below the top of a worksheet such words may be anything. */
export const FREE_TITLE = new RegExp(`^${titles.freeTitle.source}`);
/** How agencies' names begin. They are recognised by it if no words announce them. */
export const AGENCY_BEGINS = new RegExp(`^${oneOf(titles.agencyBegins)}`);

const SIGNER = `${oneOf(notes.signers)}${oneOf(notes.signedFor)}{0,2}`;
/** What closes the project table: a note, the source of its data, or the lines for signatures. */
export const NOTE = new RegExp(
  `^\\*{0,3}(?:${anyOf(...notes.begins)}|\\(?(?:${SIGNER}|${oneOf(notes.approvals)})\\)?[.…_:]*$)`,
);

/** The line above the project table. */
export const DETAILS = new RegExp(`^(?:[0-9](?:\\.[0-9])?[.)]?)?${parts.details.source}`);

/** The form's own note. */
export const PRINTED_NOTE = new RegExp(`^\\**${notes.printed.source}`);

/** A note that nobody signs. */
export const UNSIGNED = new RegExp(`^\\**${oneOf(notes.unsigned)}`);

/** `(ต่อ)` behind what a page break has cut and the next page repeats. */
export const CONTINUED = new RegExp(`[([-]${notes.continued}[)\\]-]$`);

/** A page that only says that it continues. */
export const CONTINUED_ALONE = new RegExp(`^[([-]?${notes.continued}[)\\]-]?$`);

const PAGE_OF = `${notes.page.source}[0-9]{1,3}(?:${oneOf(notes.pageOf)}[0-9]{1,3})?`;
/** A page's number alone in a row: `หน้า ๒`, `(หน้า ๒ จาก ๕)`, `- ๒ -`, `- หน้า ๒ -`. */
export const PAGE_NUMBER = new RegExp(`^(?:${PAGE_OF}|\\(${PAGE_OF}\\)|-(?:${PAGE_OF}|[0-9]{1,3})-)$`);

const AMOUNT_IN_WORDS = `\\([^()]{2,60}${sums.amountEnds.source}\\)`;
/** A row of sums inside or under the project table: `รวม ๓ โครงการ`, `ยอดรวม`, `งบประมาณรวม (ห้าพันบาทถ้วน)`. */
export const SUM_ROW = new RegExp(
  `^(?:${sums.begins.source}(?:${oneOf(sums.summed)}|[0-9,.:/-])*(?:${AMOUNT_IN_WORDS})?|${AMOUNT_IN_WORDS}` +
    `|${anyOf(sums.carried, sums.english)})$`,
);

/** A row that only carries the sum of another page: `ยอดยกมา`. */
export const CARRIED_ROW = new RegExp(`^${sums.carried.source}$`);

const { none, noneHas, noneVerb, noneOf, nameLabel, placeholders } = projects;
/** A guideline has no project, in words. */
export const NO_PROJECT = new RegExp(
  `^[-(*]*${none.source}(?:${noneHas}|${noneVerb.source}${anyOf(...noneOf)}+)[-)*.]*$`,
);

/** A line of the blank form in place of a project's name. */
export const PLACEHOLDER = new RegExp(
  `^(?:${nameLabel}${oneOf(placeholders)}[.…_:]*|${oneOf(placeholders)}[.…_:]{3,})$`,
);
