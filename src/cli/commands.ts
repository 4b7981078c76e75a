/** The commands as data: what each takes, and how it is used. */
import type { Sentence } from '../core/messages/language';
import type { OptionName } from './options';

export type Format = 'pretty' | 'table' | 'json' | 'ndjson' | 'csv' | 'sarif';

/** The name after `-o` that means standard output. */
export const STDOUT = '-';

/** The shells for which there is a completion. */
export const SHELLS = ['bash', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

export interface Example {
  readonly line: string;
  readonly does: Sentence;
}

export interface CommandText {
  /** Behind the command's name, as one writes it. */
  readonly synopsis: string;
  readonly does: Sentence;
  /** What a person should know beside the options. */
  readonly notes: readonly Sentence[];
  readonly examples: readonly Example[];
  /** Beside `COMMON`. */
  readonly takes: readonly OptionName[];
  readonly formats: readonly Format[];
}

export type Command = 'check' | 'fix' | 'fill' | 'summary' | 'rules' | 'explain' | 'completion' | 'help';

/** Options of every command. */
export const COMMON: readonly OptionName[] = ['lang', 'help', 'version'];

const UNTOUCHED: Sentence = {
  th: 'ไฟล์เดิมไม่ถูกแก้ ผลอยู่ในไฟล์ที่ระบุหลัง -o เท่านั้น หากต้องการดูก่อน ใช้ --dry-run แทน -o',
  en: 'The file itself stays as it is: the result goes only where -o says. To see it first, use --dry-run in place of -o.',
};

export const COMMANDS: Readonly<Record<Command, CommandText>> = {
  check: {
    synopsis: 'FILE|FOLDER...',
    does: { th: 'ตรวจแผน', en: 'Check plans' },
    notes: [
      {
        th: 'โฟลเดอร์หมายถึงไฟล์ Excel ทุกไฟล์ในโฟลเดอร์และโฟลเดอร์ย่อย ผลของหลายไฟล์จบด้วยตารางสรุป ไฟล์ที่อ่านไม่ได้ไม่กระทบไฟล์อื่น',
        en: 'A folder stands for every Excel file in it and below it. Several files end with a table. A file that cannot be read costs only itself.',
      },
    ],
    examples: [
      { line: 'check plan.xlsx', does: { th: 'ตรวจแผนหนึ่งไฟล์', en: 'Check one plan' } },
      { line: 'check plans', does: { th: 'ตรวจทั้งโฟลเดอร์', en: 'Check a whole folder' } },
      {
        line: 'check plans --format table',
        does: { th: 'เฉพาะตารางสรุป แผนละบรรทัด', en: 'Only the table, a line a plan' },
      },
      {
        line: 'check plans --format csv > findings.csv',
        does: { th: 'ผลเป็นตารางที่เปิดใน Excel', en: 'The result as a table for Excel' },
      },
      {
        line: 'check plans --ignore-settings',
        does: { th: 'ตรวจตามค่าเริ่มต้น แบบหน่วยงานที่รับแผน', en: 'Check by the defaults, as an office that receives plans' },
      },
    ],
    takes: ['format', 'digits', 'config', 'threads', 'ignore-settings'],
    formats: ['pretty', 'table', 'json', 'ndjson', 'csv', 'sarif'],
  },
  fix: {
    synopsis: 'FILE -o OUT',
    does: { th: 'แก้การพิมพ์ที่ความหมายคงเดิม', en: 'Fix what cannot change the meaning' },
    notes: [UNTOUCHED, { th: 'ถ้าไม่มีสิ่งที่ต้องแก้ จะไม่เขียนไฟล์ใด', en: 'If there is nothing to fix, no file is written.' }],
    examples: [
      { line: 'fix plan.xlsx --dry-run', does: { th: 'ดูก่อนว่าจะแก้สิ่งใด', en: 'See first what would be fixed' } },
      { line: 'fix plan.xlsx -o fixed.xlsx', does: { th: 'แก้แล้วเก็บเป็นไฟล์ใหม่', en: 'Fix, into a new file' } },
      {
        line: 'fix plan.xlsx --rule count-guideline-listed -o fixed.xlsx',
        does: { th: 'แก้ตามวิธีที่ข้อตรวจหนึ่งเสนอ', en: 'Apply the fix that one rule offers' },
      },
    ],
    takes: ['output', 'dry-run', 'copy', 'safe', 'rule', 'format', 'digits', 'config'],
    formats: ['pretty', 'json'],
  },
  fill: {
    synopsis: 'FILE -o OUT',
    does: { th: 'ทำเครื่องหมายไตรมาสจากช่วงเวลา', en: 'Mark quarters from the periods' },
    notes: [
      UNTOUCHED,
      {
        th: 'ช่วงเวลาที่อ่านได้ไม่แน่ชัดจะเป็นคำถาม ไม่เดา',
        en: 'A period that cannot be read for certain becomes a question, never a guess.',
      },
    ],
    examples: [
      { line: 'fill plan.xlsx --dry-run', does: { th: 'ดูก่อนว่าจะทำเครื่องหมายใด', en: 'See first what would be marked' } },
      { line: 'fill plan.xlsx -o filled.xlsx', does: { th: 'ทำเครื่องหมายลงไฟล์ใหม่', en: 'Mark, into a new file' } },
    ],
    takes: ['output', 'dry-run', 'copy', 'format', 'digits', 'config'],
    formats: ['pretty', 'json'],
  },
  summary: {
    synopsis: 'FILE -o OUT',
    does: { th: 'จัดทำแผ่นงานสรุป', en: 'Make summary sheets' },
    notes: [UNTOUCHED],
    examples: [
      {
        line: 'summary plan.xlsx --dry-run',
        does: { th: 'ดูก่อนว่าจะเขียนแผ่นงานใด', en: 'See first what would be written' },
      },
      {
        line: 'summary plan.xlsx -o with-summary.xlsx',
        does: { th: 'แผนพร้อมแผ่นงานสรุปในไฟล์ใหม่', en: 'The plan with all summary sheets, in a new file' },
      },
      {
        line: 'summary plan.xlsx -o calendar.xlsx --tabs calendar,budget',
        does: { th: 'เฉพาะบางแผ่นงาน', en: 'Only some of them' },
      },
    ],
    takes: ['output', 'dry-run', 'tabs', 'font', 'no-signature', 'format', 'digits', 'config'],
    formats: ['pretty', 'json'],
  },
  rules: {
    synopsis: '',
    does: { th: 'แสดงข้อตรวจทั้งหมด', en: 'List the rules' },
    notes: [],
    examples: [{ line: 'rules', does: { th: 'ข้อตรวจทุกข้อ ตามหมวด', en: 'Every rule, by family' } }],
    takes: ['format'],
    formats: ['pretty', 'json'],
  },
  explain: {
    synopsis: 'RULE',
    does: { th: 'อธิบายข้อตรวจหนึ่งข้อ', en: 'Explain one rule' },
    notes: [
      {
        th: 'รหัสของข้อตรวจอยู่ในวงเล็บเหลี่ยมท้ายสิ่งที่พบ',
        en: 'The id of a rule is in square brackets behind what it found.',
      },
    ],
    examples: [
      {
        line: 'explain quarters-none',
        does: { th: 'เหตุผล และตัวอย่างที่ไม่ผ่านกับที่ผ่าน', en: 'Why, and an example that fails and one that passes' },
      },
    ],
    takes: ['format'],
    formats: ['pretty', 'json'],
  },
  completion: {
    synopsis: 'bash|powershell',
    does: { th: 'เติมคำสั่งด้วยแป้น Tab', en: 'Complete commands with the Tab key' },
    notes: [],
    examples: [
      { line: 'completion bash >> ~/.bashrc', does: { th: 'สำหรับ bash', en: 'For bash' } },
      { line: 'completion powershell >> $PROFILE', does: { th: 'สำหรับ PowerShell', en: 'For PowerShell' } },
    ],
    takes: [],
    formats: ['pretty'],
  },
  help: {
    synopsis: '[COMMAND]',
    does: { th: 'แสดงวิธีใช้ทั้งหมด หรือของคำสั่งหนึ่ง', en: 'Show all of the help, or that of one command' },
    notes: [],
    examples: [{ line: 'help check', does: { th: 'วิธีใช้คำสั่ง check', en: 'How check is used' } }],
    takes: [],
    formats: ['pretty'],
  },
};

export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly Command[];

export function isCommand(name: string): name is Command {
  return Object.hasOwn(COMMANDS, name);
}

/** All that a command takes, in the order of pages. */
export function optionsOf(command: Command): readonly OptionName[] {
  return [...COMMANDS[command].takes, ...COMMON];
}
