/** Many files at a glance: a line each, and a sum. */
import { countOf, type Glance, type PlanGlance } from '../glance';
import type { Ink, Screen } from '../terminal/screen';
import { padEnd, padStart, plain, truncate, truncateStart, width } from '../terminal/text';
import { wrap } from '../terminal/wrap';
import { numberText } from './counts';

const COLUMNS = {
  file: { th: 'ไฟล์', en: 'File' },
  agency: { th: 'หน่วยงาน', en: 'Agency' },
  stated: { th: 'ระบุ', en: 'Stated' },
  listed: { th: 'นับได้', en: 'Listed' },
  errors: { th: 'ต้องแก้', en: 'Must fix' },
  warnings: { th: 'ควรแก้', en: 'Should fix' },
  verdict: { th: 'ผล', en: 'Verdict' },
} as const;
const VERDICTS = {
  unread: { th: '✗ อ่านไม่ได้', en: '✗ unread' },
  errors: { th: '✗ ต้องแก้', en: '✗ must fix' },
  unclear: { th: '? ตรวจไม่ครบ', en: '? incomplete' },
  warnings: { th: '! ควรแก้', en: '! should fix' },
  nothing: { th: '✓ ไม่พบ', en: '✓ none found' },
} as const;
const SUM = {
  th: 'รวม {files} ไฟล์ · อ่านได้ {read} · อ่านไม่ได้ {unread} · ต้องแก้ {errors} จุด · ควรแก้ {warnings} จุด',
  en: 'Files: {files} · read: {read} · unread: {unread} · must fix: {errors} · should fix: {warnings}',
};
/** Below this width a file has a line, and its numbers the next. */
const WIDE = 100;
const GAP = '  ';

interface Row {
  readonly file: string;
  readonly agency: string;
  readonly numbers: readonly string[];
  readonly errors: number;
  readonly warnings: number;
  readonly verdict: keyof typeof VERDICTS;
}

export function filesTable(glances: readonly Glance[], screen: Screen): string[] {
  const rows = glances.map((glance) => rowOf(glance, screen));
  const headers = [COLUMNS.stated, COLUMNS.listed, COLUMNS.errors, COLUMNS.warnings].map((each) => screen.say(each));
  const widths = headers.map((header, index) =>
    Math.max(width(header), ...rows.map(({ numbers }) => width(numbers[index] ?? ''))),
  );
  const verdicts = Math.max(...Object.values(VERDICTS).map((each) => width(screen.say(each))));
  const right = widths.reduce((sum, each) => sum + GAP.length + each, GAP.length + verdicts);
  const lineOf = (file: string, agency: string, numbers: readonly string[], last: string): string[] => {
    const padded = numbers.map((number, index) => padStart(number, widths[index] ?? 0));
    const end = [...padded, last].join(GAP);
    const room = screen.columns - right;
    if (screen.columns < WIDE)
      return [truncateStart(file, screen.columns), `${cell(`${GAP}${agency}`, room)}${GAP}${end}`];
    const fileRoom = Math.floor((room - GAP.length) * 0.55);
    return [
      `${padEnd(truncateStart(file, fileRoom), fileRoom)}${GAP}${cell(agency, room - GAP.length - fileRoom)}${GAP}${end}`,
    ];
  };
  const read = rows.filter(({ verdict }) => verdict !== 'unread').length;
  const sum = (of: 'errors' | 'warnings'): number => rows.reduce((all, row) => all + row[of], 0);
  const counts = {
    files: rows.length,
    read,
    unread: rows.length - read,
    errors: sum('errors'),
    warnings: sum('warnings'),
  };
  return [
    ...lineOf(screen.say(COLUMNS.file), screen.say(COLUMNS.agency), headers, screen.say(COLUMNS.verdict)).map((line) =>
      screen.paint(line, 'bold'),
    ),
    ...rows.flatMap(({ file, agency, numbers, verdict }) =>
      lineOf(file, agency, numbers, screen.paint(screen.say(VERDICTS[verdict]), INKS[verdict])),
    ),
    ...wrap(screen.say(SUM, counts), screen.columns).map((line) => screen.paint(line, 'bold')),
  ];
}

const INKS: Readonly<Record<keyof typeof VERDICTS, Ink>> = {
  unread: 'red',
  errors: 'red',
  unclear: 'yellow',
  warnings: 'yellow',
  nothing: 'green',
};

function cell(text: string, columns: number): string {
  return padEnd(truncate(text, columns), columns);
}

function rowOf({ file: name, plan }: Glance, screen: Screen): Row {
  const file = plain(name);
  if (!plan) return { file, agency: '', numbers: ['', '', '', ''], errors: 0, warnings: 0, verdict: 'unread' };
  const [errors, warnings] = [countOf(plan, 'error'), countOf(plan, 'warning')];
  const numbers = [plan.declared, plan.listed, errors, warnings];
  return {
    file,
    agency: plain(plan.agency ?? ''),
    numbers: numbers.map((each) => (each === null ? '-' : numberText(each, screen))),
    errors,
    warnings,
    verdict: verdictOf(plan, errors, warnings),
  };
}

function verdictOf({ unjudged }: PlanGlance, errors: number, warnings: number): keyof typeof VERDICTS {
  if (errors > 0) return 'errors';
  if (unjudged > 0) return 'unclear';
  return warnings > 0 ? 'warnings' : 'nothing';
}
