/** ใบรายงานผลการตรวจ: the pages before the table of findings, which go with the plan to whoever receives it. */
import { inDigits } from '../messages/digits';
import { IGNORED_REASONS } from '../messages/ignored';
import { momentText } from '../messages/moments';
import { PART_NAMES } from '../messages/parts';
import { settingsFacts } from '../messages/settings';
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
import type { Opening, PrintedColumns } from './table-tab';
import { LEVELS } from './verdict-text';

/** What stands beside them is read again (read-receipt.ts). Never change them. */
export const RECEIPT_LABELS = { moment: 'ตรวจเมื่อ', version: 'ตรวจด้วย', fingerprint: 'ลายนิ้วมือของแผน' } as const;

/** The first column of the values; the labels reach over those before it. */
const VALUES = 3;

/** Title, verdict and what it rests on. */
export function receiptRows(checked: CheckedPlan, digits: Digits, { widths }: PrintedColumns): Opening {
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
    rows: [...headingRows('ใบรายงานผลการตรวจแผน', checked.plan, ''), [], ...facts],
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
  const say = (...lines: readonly string[]): string[] => lines.map((line) => inDigits(line, digits));
  return [
    { label: 'ผลการตรวจ', lines: say(...verdictOf(open, ignoredIn(plan).length)), isStrong: true },
    { label: 'คงไว้ตามเดิม', lines: say(accepted === 0 ? 'ไม่มี' : `${accepted} จุด ตามรายการด้านล่าง`) },
    { label: RECEIPT_LABELS.moment, lines: say(momentText(issued.moment, 'th')) },
    { label: 'สิ่งที่ตรวจ', lines: [...say(...partsOf(plan)), projectsOf(plan, digits)] },
    { label: 'สิ่งที่ไม่ได้ตรวจ', lines: say(...notJudged(plan)) },
    { label: RECEIPT_LABELS.version, lines: [`Phaen ${issued.version} ${inDigits(`ข้อตรวจ ${rules} ข้อ`, digits)}`] },
    { label: 'การตั้งค่า', lines: [settingsFacts(settings, 'th')] },
    { label: RECEIPT_LABELS.fingerprint, lines: [issued.fingerprint, WHAT_IT_IS] },
  ];
}

const WHAT_IT_IS = 'หากแก้แผนหลังการตรวจ ลายนิ้วมือจะต่างไปจากนี้ โปรดตรวจและเขียนใบรายงานใหม่';

/** Whether anything is to be fixed, how much of each severity there is, and whether something was not judged. */
function verdictOf(open: readonly Finding[], ignored: number): string[] {
  const count = (wanted: Severity): number => open.filter(({ severity }) => severity === wanted).length;
  return [
    count('error') > 0 ? `พบสิ่งที่ต้องแก้ ${count('error')} จุด` : 'ไม่พบสิ่งที่ต้องแก้',
    SEVERITIES.map((severity) => `${LEVELS[severity]} ${count(severity)} จุด`).join('   '),
    ...(ignored > 0 ? [`ในแผนมีส่วนที่ไม่ได้ตรวจ ${ignored} แห่ง`] : []),
  ];
}

function partsOf({ parts }: Plan): string[] {
  if (PARTS.every((part) => parts[part])) return ['ส่วนที่ ๑ ถึงส่วนที่ ๕ ของแบบฟอร์ม'];
  return PARTS.flatMap((part) => (parts[part] ? [PART_NAMES[part]?.th ?? ''] : []));
}

function projectsOf({ projects, sheets }: Plan, digits: Digits): string {
  return `${inDigits(String(projects.length), digits)} โครงการ ในแผ่นงาน ${sheets.map(({ name }) => name).join(', ')}`;
}

/** A line for each kind of what the workbook holds beside the plan. */
function notJudged(plan: Plan): string[] {
  const kinds = ignoredIn(plan).map(({ kind }) => kind);
  return [...new Set(kinds)].map((kind) => {
    const count = kinds.filter((each) => each === kind).length;
    return `${IGNORED_REASONS[kind].th} (${count} แห่ง)`;
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
