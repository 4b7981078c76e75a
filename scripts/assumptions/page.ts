/** `docs/assumptions.md`: the beliefs, and how a person with Excel tries them. */
import { GROUPS, type Belief } from './beliefs';
import { QUESTIONS } from './questions';
import { detailsPath, MORE, STEPS, type Step } from './steps';

const MADE =
  '<!-- Written by `npm run docs` from scripts/assumptions: change what is there, not this page or its workbooks. -->';

const REPOSITORIES: Readonly<Record<string, string>> = {
  'office-js': 'OfficeDev/office-js',
  'microsoft-graph-docs': 'microsoftgraph/microsoft-graph-docs',
  xlwings: 'xlwings/xlwings',
};

/** `script`: the text of protocol-trial.js. */
export function assumptionsPage(script: string): string {
  const minutes = STEPS.reduce((sum, step) => sum + step.minutes, 0);
  return [
    '# What only a real Excel can prove',
    MADE,
    'Our tests run the real Office.js against a model of Excel that answers its wire protocol. What the library itself does is proved there; what Excel does is only modelled. This page lists each belief about Excel that the model alone shows: where it comes from, which file of ours rests on it, and what happens where it does not hold. A person with Excel for Windows, Mac or the web tries them in half an hour.',
    '## How to try them',
    `You need Excel with Phaen in it ([see it in Excel](../README.md#see-it-in-excel)) and copies of [assumptions.xlsx](assumptions.xlsx) and [assumptions-1904.xlsx](assumptions-1904.xlsx). The first sheet of the workbook has these steps in Thai and English. Its sheet คำถาม answers by formulas of Excel’s own, as soon as a step is done; what no formula can see, the pane answers: its details, under _${detailsPath('en')}_, say \`yes\`, \`no\` or \`not yet\` for each belief that the workbook asks about (${String(new Set(QUESTIONS.map(({ belief }) => belief)).size)} of them), and nothing of what stands in its cells.`,
    `${String(minutes)} minutes:`,
    stepsTable(STEPS, 1),
    'With more time, a second person, [Script Lab](https://learn.microsoft.com/office/dev/add-ins/overview/explore-with-script-lab) or Node.js:',
    stepsTable(MORE, STEPS.length + 1),
    'Then send the details as they are after step 6, 9 and 15, and the numbers of the steps that did not pass. A belief that does not hold is corrected in the file that relies on it, and in the model of Excel in `test/office`, so that the tests go on to prove it.',
    '## What the details say',
    table(
      ['line', 'what it is for'],
      [
        ['`Phaen`, `problem`, `pane`', 'the version; what did not work, by its codes; the pane’s language'],
        ['`host`, `platform`, `languages`, `requirement sets`', 'which Excel it is, and what it can do'],
        [
          '`listens to events`, `event …`, `last events`',
          'A40 to A42: how often each kind was heard, and in which order the last ones came',
        ],
        [
          '`sheets`, `tables and names`, `structure protected`, `read-only`, `saves by itself`, `calculation`',
          'what a reading or a writing may meet, as numbers',
        ],
        [
          '`culture`, `number`, `short date`',
          'A06 and A23: the regional settings, beside which formats and texts are as in the United States',
        ],
        ['`date system`', 'A07: where the workbook counts its days from'],
        ['`sheet ids …`', 'A11: unique, found again, and the same as when they were first asked for'],
        ['`A01` …', 'in the trial workbook only: whether the belief holds'],
      ],
    ),
    'A question that fails says `not told` and Excel’s code. The details hold no name, no telephone number, no text of a cell, no name of a sheet, a file or a person, and no address; so do the command line’s failures in JSON and its log (`PHAEN_DEBUG=1`), which name only the file that was asked for.',
    '## The beliefs',
    ...GROUPS.flatMap(([title, beliefs]) => [
      `### ${title}`,
      table(
        ['', 'we believe that', 'source', 'rests on it', 'where it does not hold', 'tried by'],
        beliefs.map((belief) => [
          belief.id,
          belief.belief,
          linked(belief.source),
          `\`${belief.file}\``,
          belief.breaks,
          triedBy(belief),
        ]),
      ),
    ]),
    '## The script for Script Lab',
    'It tries what no hand is quick enough for, each belief on a sheet of its own that it deletes again. Paste it over everything in the tab _Script_ and press _Run_; its lines appear in the console.',
    `\`\`\`js\n${script.trim()}\n\`\`\``,
  ].join('\n\n');
}

function stepsTable(steps: readonly Step[], first: number): string {
  return table(
    ['', 'min', 'do', 'it passes where you see', 'beliefs'],
    steps.map(({ minutes, act, pass, beliefs }, index) => [
      String(first + index),
      String(minutes),
      act.en,
      pass.en,
      beliefs.join(' '),
    ]),
  );
}

/** The steps that try a belief, or why none does. */
function triedBy({ id, untried }: Belief): string {
  const steps = [...STEPS, ...MORE].flatMap(({ beliefs }, index) => (beliefs.includes(id) ? String(index + 1) : []));
  return untried ?? `step ${steps.join(', ')}`;
}

function linked(source: string): string {
  return source.replace(/(office-js|microsoft-graph-docs|xlwings) issues? ([\d, and]*\d)/g, (all, name: string) =>
    all.replace(/\d+/g, (issue) => `[${issue}](https://github.com/${REPOSITORIES[name] ?? ''}/issues/${issue})`),
  );
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
