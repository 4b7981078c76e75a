/** The fix of damaged headings and column headers that become the form's own text. All else is for a person. */
import type { Plan } from '../../../plan/plan';
import { PRINTED_WORDS } from '../../../text/printed-words';
import { damagedWords, findPrinted, restoreWords } from '../../../text/restore-words';
import { groupBy } from '../../../workbook/group-by';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import type { FixedText } from '../../analysis/fixed-text';
import { fixedTexts } from '../../analysis/fixed-texts';
import type { Fix } from '../../finding';
import { cellKey, editChanges, textAt, type TextEdit } from '../../fixes/text-edit';

export function printedFix(plan: Plan, workbook: WorkbookSnapshot): Fix[] {
  const edits = [...headerEdits(plan), ...headingEdits(plan, workbook)];
  const changes = editChanges(workbook, edits);
  if (changes.length === 0) return [];
  return [{ kind: 'safe', message: 'restore-printed', data: { count: changes.length }, changes }];
}

function headerEdits({ heads }: Plan): TextEdit[] {
  return heads.flatMap(({ sheet, cell, value }) => {
    if (typeof value !== 'string') return [];
    const text = restoreWords(value);
    if (text === value || !isPrinted(text)) return [];
    return [{ sheet, cell, start: 0, end: value.length, text }];
  });
}

const LONGEST_FIRST = [...PRINTED_WORDS].sort((a, b) => b.length - a.length);

/** Whether all letters are those of printed words. */
function isPrinted(text: string): boolean {
  const rest = LONGEST_FIRST.reduce((left, word) => left.replaceAll(word, ' '), withoutSpaces(text));
  return !/\p{L}/u.test(rest);
}

function headingEdits(plan: Plan, workbook: WorkbookSnapshot): TextEdit[] {
  const everywhere = fixedTexts(plan).flatMap((fixed) =>
    [fixed, ...fixed.repeated].map(({ sheet, cell }) => ({ ...fixed, sheet, cell })),
  );
  return [...groupBy(everywhere, cellKey).values()].flatMap((fixed) => editsOf(fixed, workbook));
}

/** The printed words of one cell, and the damaged words of the form in front of them. */
function editsOf(fixed: readonly FixedText[], workbook: WorkbookSnapshot): TextEdit[] {
  const [place] = fixed;
  const text = place ? textAt(workbook, place) : null;
  if (!place || text === null) return [];
  const { sheet, cell } = place;
  const found = fixed.flatMap(({ wordings }): TextEdit[] => {
    const [wording = ''] = wordings;
    const at = wording === '' ? null : findPrinted(text, wording);
    return at ? [{ sheet, cell, ...at, text: wording }] : [];
  });
  const end = Math.max(0, ...found.map((edit) => edit.end));
  const before = damagedWords(text.slice(0, end)).filter((word) =>
    found.every((edit) => word.end <= edit.start || word.start >= edit.end),
  );
  const damaged = found.filter((edit) => withoutSpaces(text.slice(edit.start, edit.end)) !== withoutSpaces(edit.text));
  return [...damaged, ...before.map(({ word, ...at }) => ({ sheet, cell, ...at, text: word }))];
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}
