/** Names that are wrapped over two rows of the table: whether the second row is the rest of the name or a project. */
import { comparisonKey } from '../../../text/comparison-key';
import { subPlanOf, type Framework } from '../../../plan/framework';
import type { GuidelineHeading, Project } from '../../../plan/project';
import type { Grid, GridCell } from '../../sheet/grid';
import { startsProject, type TitleItem } from '../../phrases/project-cell';
import { isPending } from '../../phrases/title-tail';
import type { TableColumns } from '../../table-header/columns';
import type { HeadingContext } from './heading-tracker';
import { numberBeside } from './item-column';
import { contentCells } from './project-extent';
import { saysLess } from './row';

/** What the row above is, if a row of text alone may go on with it. */
export type RowAbove = { readonly kind: 'project'; readonly isNumbered: boolean } | { readonly kind: 'heading' } | null;

/** What a text without a number may go on with. */
export interface NameAbove {
  readonly above: RowAbove;
  readonly project: Project | undefined;
  readonly heading: GuidelineHeading | undefined;
  readonly context: HeadingContext;
  readonly framework: Framework;
}

/** `unsure`: the row may be the rest of the name above or a project, and nothing decides it. */
export type RestOfName = { readonly kind: 'project' | 'heading'; readonly text: string } | { readonly kind: 'unsure' };

const UNSURE: RestOfName = { kind: 'unsure' };

/** Whether the row's title, `item`, is the rest of the name above; null if it is a project. */
export function restOfName(
  grid: Grid,
  title: GridCell,
  columns: TableColumns,
  item: TitleItem,
  { above, project, heading, context, framework }: NameAbove,
): RestOfName | null {
  if (!above || numberBeside(grid, title, columns) || startsProject(item.title)) return null;
  if (contentCells(grid, title.row, columns).length > 0) {
    const isLess = above.kind === 'project' && above.isNumbered && saysLess(grid, title.row, columns, project);
    return isLess ? UNSURE : null;
  }
  if (above.kind === 'project') {
    // Among projects without numbers, the first word decides whether a text is a project.
    if (!project || (!above.isNumbered && !startsProject(project.title))) return null;
    return goesOnWithTitle(project, item.title) ? { kind: 'project', text: item.title } : UNSURE;
  }
  if (!heading || !goesOnWithHeading(heading.text, item.title, context, framework)) return UNSURE;
  return { kind: 'heading', text: item.title };
}

/** `(จัดร่วมกับโรงเรียน)`: brackets and nothing else. */
const BRACKETED = /^\s*[(（][^()（）]*[)）]\s*$/;
/** Marks that cannot begin a word: the row above broke in the middle of one. */
const BROKEN_WORD = /^[\u0e30-\u0e3a\u0e45-\u0e4e]/;
const PAIRS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['“', '”'],
  ['‘', '’'],
  ['[', ']'],
];

/** Whether the text surely goes on with the project's name. */
function goesOnWithTitle({ title }: Project, text: string): boolean {
  if (BROKEN_WORD.test(comparisonKey(text))) return true;
  if (BRACKETED.test(text)) return !isPending(text);
  const count = (part: string, mark: string): number => part.split(mark).length - 1;
  return PAIRS.some(
    ([open, close]) => count(title, open) > count(title, close) && count(text, close) > count(text, open),
  );
}

/** Whether the text continues the wording of the heading above it. */
function goesOnWithHeading(
  heading: string,
  text: string,
  { subPlan, guideline }: HeadingContext,
  framework: Framework,
): boolean {
  const wordings = subPlan === null ? [] : (subPlanOf(framework, subPlan)?.guidelines ?? []);
  const known = wordings.find(({ number }) => number === guideline)?.wordings ?? [];
  const joined = comparisonKey(heading + text);
  return known.some((wording) => {
    const at = joined.indexOf(comparisonKey(wording).slice(0, BEGINNING));
    return at >= 0 && comparisonKey(wording).startsWith(joined.slice(at));
  });
}

const BEGINNING = 12;
