/** The page of all rules that the pane's findings lead to, for people: what a rule asks for, why, and an example. */
import type { RuleDescription } from '../../src/core/jobs/rules';
import { FAMILY_NAMES, SEVERITY_NAMES } from '../../src/core/messages/rule-kinds';
import type { Language, Sentence } from '../../src/core/messages/language';
import type { CellContent } from '../../src/core/workbook/change';
import { isCellError } from '../../src/core/workbook/snapshot';
import type { Example } from './example';

interface Described {
  readonly rule: RuleDescription;
  /** null if the rule has no case to show. */
  readonly example: Example | null;
}

const TITLE: Sentence = { th: 'ข้อตรวจของ Phaen', en: 'The rules of Phaen' };
const INTRO: Sentence = {
  th: 'แต่ละข้อปิด เปิด หรือเปลี่ยนระดับได้ที่ การตั้งค่า ในบานหน้าต่างของ Phaen',
  en: 'Each can be turned off or on, or to another severity, in the settings of the pane.',
};
const HEADS = {
  cell: { th: 'ช่อง', en: 'Cell' },
  fails: { th: 'ไม่ผ่าน', en: 'Fails' },
  passes: { th: 'ผ่าน', en: 'Passes' },
  severity: { th: 'ระดับ', en: 'Severity' },
  blank: { th: '(ว่าง)', en: '(blank)' },
  back: { th: 'วิธีใช้', en: 'Help' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** An HTML document; each rule is at the anchor of its id. */
export function helpPage(all: readonly Described[]): string {
  const families = [...new Set(all.map(({ rule }) => rule.family))];
  return `<!doctype html>
<html lang="th">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(TITLE.th)} / ${escape(TITLE.en)}</title>
    <link rel="icon" href="phaen-32.png" />
    <link rel="stylesheet" href="help.css" />
  </head>
  <body class="rules">
    <main>
      <p><a href="help.html">${both(HEADS.back)}</a></p>
      <h1>${both(TITLE)}</h1>
      <p>${escape(INTRO.th)}</p>
      <p lang="en">${escape(INTRO.en)}</p>
      ${families.map((family) => familySection(all.filter(({ rule }) => rule.family === family))).join('\n')}
    </main>
  </body>
</html>
`;
}

function familySection(rules: readonly Described[]): string {
  const [first] = rules;
  if (!first) return '';
  return `<h2>${both(FAMILY_NAMES[first.rule.family])}</h2>\n${rules.map(ruleSection).join('\n')}`;
}

function ruleSection({ rule, example }: Described): string {
  const { id, severity, words } = rule;
  return `<section id="${id}">
    <h3>${escape(words.name.th)} <span lang="en">${escape(words.name.en)}</span></h3>
    <p>${escape(words.why.th)}</p>
    <p lang="en">${escape(words.why.en)}</p>
    <p class="note">${both(HEADS.severity)}: ${both(SEVERITY_NAMES[severity])} · ${id}</p>
    ${example && example.cells.length > 0 ? table(example) : ''}
  </section>`;
}

function table({ cells }: Example): string {
  const head = [HEADS.cell, HEADS.fails, HEADS.passes].map((each) => `<th scope="col">${both(each)}</th>`).join('');
  const rows = cells.map(
    ({ cell, fails, passes }) =>
      `<tr><th scope="row">${cell}</th><td>${shown(fails)}</td><td>${shown(passes)}</td></tr>`,
  );
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** A cell as a person would see it; its line breaks are kept by the style sheet. */
function shown(content: CellContent | null): string {
  if (content === null) return '–';
  const { value, formula } = content;
  if (formula != null) return escape(formula);
  if (value === null) return both(HEADS.blank);
  return escape(isCellError(value) ? value.error : String(value));
}

function both(sentence: Sentence): string {
  const text = (language: Language): string => escape(sentence[language]);
  return `${text('th')} / <span lang="en">${text('en')}</span>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
