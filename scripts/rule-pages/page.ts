/** A rule's page, and the index of them, as Markdown in Thai and English. */
import type { RuleDescription } from '../../src/core/jobs/rules';
import { withoutValues, type Sentence } from '../../src/core/messages/language';
import { FAMILY_NAMES, FIX_NAMES, SEVERITY_NAMES } from '../../src/core/messages/rule-kinds';
import type { CellContent } from '../../src/core/workbook/change';
import { isCellError } from '../../src/core/workbook/snapshot';
import type { Example } from './example';

const MADE = '<!-- Written by `npm run docs` from the rule, its words and its cases: change those, not this page. -->';

export function indexPage(rules: readonly RuleDescription[]): string {
  const families = [...new Set(rules.map(({ family }) => family))];
  return [
    '# กฎ / Rules',
    MADE,
    `${String(rules.length)} กฎ แต่ละกฎเปิด ปิด หรือเปลี่ยนระดับได้ใน \`phaen.config.json\` / ${String(rules.length)} rules; each can be turned on, off, or to another severity in \`phaen.config.json\`.`,
    ...families.flatMap((family) => [
      `## ${both(FAMILY_NAMES[family])}`,
      table(
        ['กฎ / Rule', 'ชื่อ / Name', 'ระดับ / Severity', 'การแก้ / Fix'],
        rules
          .filter((rule) => rule.family === family)
          .map(({ id, words, severity, fix, isOff }) => [
            `[${id}](${id}.md)`,
            `${inCell(words.name.th)}<br>${inCell(words.name.en)}`,
            isOff ? `${severity} (off)` : severity,
            fix,
          ]),
      ),
    ]),
  ].join('\n\n');
}

/** `example` is null if the rule has no case to show. */
export function rulePage(rule: RuleDescription, example: Example | null): string {
  const { id, family, severity, fix, isOff, options, words } = rule;
  const sentences = [words.message, ...Object.values(words.variants ?? {})];
  return [
    `# ${escape(both(words.name))}`,
    `\`${id}\``,
    MADE,
    ...sentences.map(
      (sentence) => `> ${escape(withoutValues(sentence.th))}<br>\n> ${escape(withoutValues(sentence.en))}`,
    ),
    '## ทำไม / Why',
    escape(words.why.th),
    escape(words.why.en),
    table(
      ['', ''],
      [
        ['ระดับ / Severity', `\`${severity}\` ${both(SEVERITY_NAMES[severity])}`],
        ['การแก้ / Fix', `\`${fix}\` ${both(FIX_NAMES[fix])}`],
        ['หมวด / Family', `\`${family}\` ${both(FAMILY_NAMES[family])}`],
        ...(isOff ? [['เปิดปิด / On or off', 'ปิดไว้จนกว่าจะเปิด / off until it is turned on']] : []),
      ],
    ),
    ...(example ? exampleSection(example) : []),
    ...optionsSection(options),
    '## การตั้งค่า / Settings',
    `\`\`\`json\n${JSON.stringify({ rules: { [id]: isOff ? 'on' : 'off' } }, null, 2)}\n\`\`\``,
  ].join('\n\n');
}

function exampleSection({ cell, says, cells }: Example): string[] {
  return [
    '## ตัวอย่าง / Example',
    // An example shows cells. A rule about rows has none to show, and its sentence is enough.
    ...(cells.length > 0 ? [cellTable(cells)] : []),
    `${cell}: ${escape(says.th)}<br>\n${cell}: ${escape(says.en)}`,
  ];
}

function cellTable(cells: Example['cells']): string {
  return table(
    ['เซลล์ / Cell', 'ไม่ผ่าน / Fails', 'ผ่าน / Passes'],
    cells.map(({ cell, fails, passes }) => [cell, shown(fails), shown(passes)]),
  );
}

function optionsSection(options: RuleDescription['options']): string[] {
  const rows = Object.entries(options).map(([name, value]) => [`\`${name}\``, `\`${inCell(JSON.stringify(value))}\``]);
  return rows.length === 0 ? [] : ['## ตัวเลือก / Options', table(['ชื่อ / Name', 'ค่าเริ่มต้น / Default'], rows)];
}

function shown(content: CellContent | null): string {
  if (content === null) return '_(ไม่มีแถวนี้ / no such row)_';
  const { value, formula } = content;
  if (formula !== undefined) return inCell(formula);
  if (value === null || value === '') return '_(ว่าง / blank)_';
  return inCell(visible(isCellError(value) ? value.error : String(value)));
}

/** Spaces that Markdown would swallow, and characters that nobody sees. */
function visible(text: string): string {
  return text
    .replace(/ {2,}|^ | $/gm, (spaces) => '␣'.repeat(spaces.length))
    .replace(
      /[\p{Cf}\u00A0\p{Co}]/gu,
      (each) => `⟨U+${each.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? ''}⟩`,
    );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function inCell(text: string): string {
  return escape(text).replaceAll('|', '\\|').replaceAll('\n', '<br>');
}

/** What Markdown would take for its own. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}

function both({ th, en }: Sentence): string {
  return `${th} / ${en}`;
}
