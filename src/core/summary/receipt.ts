/** ใบรายงานผลการตรวจ: the pages before the table of findings, which go with the plan to its receiver. */
import { inDigits, say } from '../messages/digits';
import { IGNORED_REASONS } from '../messages/ignored';
import { momentText } from '../messages/moments';
import { PART_NAMES } from '../messages/parts';
import { settingsFacts } from '../messages/settings';
import { LEVELS_TH, RECEIPT_LABELS_TH, RECEIPT_TH, VERDICT_TH } from '../messages/tabs/findings';
import { ignoredIn } from '../plan/ignored';
import { PARTS, type Plan } from '../plan/plan';
import { RULES } from '../rules/catalogue';
import { SEVERITIES, type Finding, type Severity } from '../rules/finding';
import type { Digits } from '../text/digits';
import { lettersIn, lettersOf } from '../workbook/row-heights';
import type { SpecCell } from '../workbook/sheet-spec';
import { SHEET_STYLES } from '../workbook/sheet-style';
import { cell } from './cells';
import type { CheckedPlan } from './checked-plan';
import { headingRows, titleMerges } from './heading';
import type { Block, PrintedColumns } from './table-tab';

/** The first column of the values; the labels reach over those before it. */
const VALUES = 3;

/** Title, verdict and its settings. */
export function receiptRows(checked: CheckedPlan, digits: Digits, { widths }: PrintedColumns): Block {
  const width = widths.slice(VALUES).reduce((sum, each) => sum + each, 0);
  const room = lettersIn(width, SHEET_STYLES.plain.size);
  const facts = factsOf(checked, digits).flatMap(({ label, lines, isStrong = false }) =>
    lines
      .flatMap((value) => wrapped(value, room))
      .map((line, index): (SpecCell | null)[] => [
        ...[index === 0 ? cell(label, 'label') : null, null, null],
        cell(line, index === 0 && isStrong ? 'label' : 'plain'),
      ]),
  );
  return {
    rows: [...headingRows(RECEIPT_TH.title, checked.plan, ''), [], ...facts],
    merges: titleMerges(widths.length - 1),
  };
}

interface Fact {
  readonly label: string;
  /** Not shown if there are none. */
  readonly lines: readonly string[];
  /** Whether the first line is what a reader looks for. */
  readonly isStrong?: true;
}

function factsOf({ plan, findings, settings, issued }: CheckedPlan, digits: Digits): Fact[] {
  const open = findings.filter(({ accepted }) => accepted === null);
  const accepted = findings.length - open.length;
  const rules = RULES.filter(({ meta }) => !meta.isOff).length;
  return [
    { label: RECEIPT_TH.verdict, lines: verdictOf(open, ignoredIn(plan).length, digits), isStrong: true },
    {
      label: RECEIPT_TH.kept,
      lines: [accepted === 0 ? RECEIPT_TH.keptNone : say(RECEIPT_TH.keptSome, { count: accepted }, digits)],
    },
    { label: RECEIPT_LABELS_TH.moment, lines: [inDigits(momentText(issued.moment, 'th'), digits)] },
    {
      label: RECEIPT_TH.judged,
      lines: [...partsOf(plan).map((part) => inDigits(part, digits)), projectsOf(plan, digits)],
    },
    { label: RECEIPT_TH.ignored, lines: notJudged(plan, digits) },
    {
      label: RECEIPT_LABELS_TH.version,
      lines: [`Phaen ${issued.version} ${say(RECEIPT_TH.rules, { count: rules }, digits)}`],
    },
    { label: RECEIPT_TH.settings, lines: [settingsFacts(settings, 'th')] },
    { label: RECEIPT_LABELS_TH.fingerprint, lines: [issued.fingerprint, RECEIPT_TH.whatItIs] },
  ];
}

/** Whether anything must be fixed, how much of each severity there is, and whether something was not judged. */
function verdictOf(open: readonly Finding[], ignored: number, digits: Digits): string[] {
  const count = (wanted: Severity): number => open.filter(({ severity }) => severity === wanted).length;
  const counted = (severity: Severity): string =>
    say(VERDICT_TH.count, { name: LEVELS_TH[severity], count: count(severity) }, digits);
  return [
    count('error') > 0 ? say(RECEIPT_TH.toFix, { count: count('error') }, digits) : RECEIPT_TH.nothingToFix,
    SEVERITIES.map(counted).join('   '),
    ...(ignored > 0 ? [say(RECEIPT_TH.notJudged, { count: ignored }, digits)] : []),
  ];
}

function partsOf({ parts }: Plan): string[] {
  if (PARTS.every((part) => parts[part])) return [RECEIPT_TH.allParts];
  return PARTS.flatMap((part) => (parts[part] ? [PART_NAMES[part]?.th ?? ''] : []));
}

function projectsOf({ projects, sheets }: Plan, digits: Digits): string {
  // The names of sheets are as they are.
  const names = sheets.map(({ name }) => name).join(', ');
  return `${say(RECEIPT_TH.projects, { count: projects.length }, digits)} ${names}`;
}

/** A line for each kind of what the workbook holds beside the plan. */
function notJudged(plan: Plan, digits: Digits): string[] {
  const kinds = ignoredIn(plan).map(({ kind }) => kind);
  return [...new Set(kinds)].map((kind) => {
    const count = kinds.filter((each) => each === kind).length;
    return say(RECEIPT_TH.ignoredKind, { reason: IGNORED_REASONS[kind].th, count }, digits);
  });
}

/** In lines of so many letters, divided at spaces. */
function wrapped(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || lettersOf(`${last} ${word}`) > room) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
