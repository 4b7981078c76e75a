import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { attribute, named, parse } from '../../scripts/manifest/element';
import { manifestProblems } from '../../scripts/manifest/problems';
import type { Sentence } from '../../src/core/messages/language';
import { START } from '../../src/taskpane/words/start';
import { UNDO } from '../../src/taskpane/words/undo';

const ROOT = path.join(__dirname, '..', '..');
const MANIFEST = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const COMMANDS = readFileSync(path.join(ROOT, 'src', 'taskpane', 'ribbon.ts'), 'utf8');

function file(name: string): Uint8Array | null {
  if (name === 'taskpane.html') return new Uint8Array();
  const found = path.join(ROOT, name);
  return existsSync(found) ? readFileSync(found) : null;
}

function problems(from: string | RegExp, to: string): string[] {
  const changed = MANIFEST.replace(from, to);
  expect(changed).not.toBe(MANIFEST);
  return manifestProblems(changed, { file, commands: COMMANDS });
}

describe('the manifest', () => {
  test('is right', () => {
    expect(manifestProblems(MANIFEST, { file, commands: COMMANDS })).toEqual([]);
  });

  test.each<[string, Sentence]>([
    ['Check.Label', START.check],
    ['Check.Title', START.startTitle],
    ['Fill.Label', START.fill],
    ['Summary.Label', START.summary],
    ['Undo.Label', UNDO.undo],
  ])('calls %s what the pane calls it', (id, { th, en }) => {
    const text = named(parse(MANIFEST), 'String').find((each) => attribute(each, 'id') === id);
    expect([attribute(text, 'DefaultValue'), attribute(text?.children[0], 'Value')]).toEqual([th, en]);
  });

  test.each<[string, string | RegExp, string, RegExp]>([
    ['a version of three parts', /<Version>[\d.]+/, '<Version>1.2.3', /Version/],
    ['an id that is no GUID', '7c1f6a52-', '7c1f6a5-', /Id/],
    ['another default language', 'th-TH', 'en-US', /DefaultLocale/],
    ['more rights than it needs', 'ReadWriteDocument', 'ReadAllDocument', /Permissions/],
    ['http', /https(:\/\/localhost:3000\/assets\/fill-16)/, 'http$1', /not https/],
    ['a page that is not there', 'assets/help.html', 'assets/halp.html', /nothing is served/],
    ['an icon of another size', 'assets/check-16.png', 'assets/check-32.png', /32×32, not 16×16/],
    ['an icon that is not there', 'assets/phaen-64.png', 'assets/phaen-65.png', /nothing is served at .*phaen-65/],
    ['a size without an image', '<bt:Image size="80" resid="Fill.80" />', '', /no image of 80/],
    ['a resid without a resource', 'resid="Check.Label"', 'resid="Chek.Label"', /resid Chek.Label names no/],
    ['a resource twice', 'String id="Fill.Title"', 'String id="Check.Title"', /two things are called Check.Title/],
    ['an id too long', /Fill\.Title/g, `Fill.${'x'.repeat(30)}`, /longer than 32/],
    ['no English', /<bt:Override Locale="en-US" Value="Check the plan" \/>/, '', /no English for: ตรวจแผน/],
    ['Thai for English', 'Value="Check the plan"', 'Value="ตรวจ"', /no English for: ตรวจแผน/],
    ['English for Thai', 'DefaultValue="ตรวจแผน"', 'DefaultValue="Check"', /not Thai by default: Check/],
    ['a label too long', 'Value="Check the plan"', `Value="${'x'.repeat(126)}"`, /longer than 125/],
    ['a function nobody wrote', '>checkPlan<', '>checkAll<', /no command checkAll/],
    ['a runtime apart', '<FunctionFile resid="Taskpane.Url"', '<FunctionFile resid="Help.Url"', /do not share/],
    ['a runtime that ends', 'lifetime="long"', 'lifetime="short"', /ends with each button/],
    ['no need of a shared runtime', 'Name="SharedRuntime"', 'Name="AddinCommands"', /ask for SharedRuntime/],
    ['no need of Excel', 'Name="ExcelApi"', 'Name="WordApi"', /ask for ExcelApi/],
    [
      'a supertip before its label',
      /(<Label resid="Fill.Label" \/>)\s*(<Supertip>[\s\S]*?<\/Supertip>)/,
      '$2$1',
      /order in Control/,
    ],
  ])('%s is a problem', (_, from, to, problem) => {
    expect(problems(from, to)).toContainEqual(expect.stringMatching(problem));
  });

  test('broken XML is an error, with its place', () => {
    expect(() => problems('</OfficeApp>', '')).toThrow(/unclosed tag: OfficeApp/);
  });
});
