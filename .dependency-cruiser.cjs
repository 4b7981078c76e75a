// Imports point one way: docs/architecture.md draws it.

/** For each room of the core, the rooms it may import. A room not named here may import nothing but itself. */
const CORE = {
  workbook: [],
  text: ['workbook'],
  calendar: ['text', 'workbook'],
  plan: ['calendar', 'text', 'workbook'],
  form: ['plan', 'calendar', 'text', 'workbook'],
  quarters: ['form', 'plan', 'calendar', 'text', 'workbook'],
  rules: ['quarters', 'plan', 'calendar', 'text', 'workbook'],
  // What a person sets of the rules; the job that runs them uses it.
  settings: ['rules', 'plan', 'calendar', 'text', 'workbook'],
  // The tab of findings lists findings and settings in the words of messages.
  summary: ['messages', 'settings', 'rules', 'plan', 'calendar', 'text', 'workbook'],
  messages: ['settings', 'rules', 'quarters', 'plan', 'calendar', 'text', 'workbook'],
  jobs: ['messages', 'settings', 'form', 'rules', 'quarters', 'summary', 'plan', 'calendar', 'text', 'workbook'],
};
/** For each folder of the reader, the folders that it may import, in the order of the data. */
const READERS = {
  sheet: [],
  phrases: ['sheet'],
  'table-header': ['phrases', 'sheet'],
  locate: ['table-header', 'phrases', 'sheet'],
  'parts/shared': ['locate', 'phrases', 'sheet'],
  'parts/general': ['parts/shared', 'locate', 'phrases', 'sheet'],
  'parts/baseline': ['parts/shared', 'locate', 'phrases', 'sheet'],
  'parts/counts': ['locate', 'phrases', 'sheet'],
  'parts/projects': ['locate', 'table-header', 'phrases', 'sheet'],
  'parts/targets': ['parts/shared', 'locate', 'phrases', 'sheet'],
  'parts/outcomes': ['parts/shared', 'locate', 'phrases', 'sheet'],
};
/** The words of the form, which all readers use. */
const FORM = {
  vocabulary: [],
  ...Object.fromEntries(Object.entries(READERS).map(([folder, below]) => [folder, [...below, 'vocabulary']])),
};
/** What the families of rules share. A family imports no other family. */
const SHARED_BY_RULES = { data: [], analysis: ['data'], fixes: ['analysis', 'data'] };
const FAMILIES = 'base budget count form general heading project quarter target text'.split(' ');
const RULES = {
  ...SHARED_BY_RULES,
  ...Object.fromEntries(FAMILIES.map((family) => [family, Object.keys(SHARED_BY_RULES)])),
};
/** Tests, and the tables of cases that rules are tested with and explained by. */
const TESTS = '\\.test\\.tsx?$|^src/core/rules/(cases|.+/cases)\\.ts$';
/** What rules say: sentences in the folders of the rules, beside them, and of the room messages by their borders. */
const WORDS = '^src/core/rules/.+/words\\.ts$';
/** What a face may use of the core as values: jobs, their words, and the names of things. */
const VOCABULARY = '^src/core/((jobs|messages|workbook|calendar)/|plan/plan\\.ts|rules/finding\\.ts)';
const FACES = '^src/(taskpane|cli)/';

const coreRooms = Object.entries(CORE).map(([room, below]) => ({
  name: `core-${room}`,
  comment: `core/${room} may import ${below.length ? below.join(', ') : 'nothing of the core'}.`,
  severity: 'error',
  from: { path: `^src/core/${room}/`, pathNot: `${TESTS}|${WORDS}` },
  to: { path: '^src/core/', pathNot: `^src/core/(${[room, ...below].join('|')})/` },
}));

/** The borders between the folders of a room; the files beside the folders are open to all of them if `isRootOpen`. */
function folders(room, allowed, isRootOpen) {
  return Object.entries(allowed).map(([folder, below]) => ({
    name: `${room}-${folder.replace('/', '-')}`,
    comment: `core/${room}/${folder} may import ${below.length ? below.join(', ') : 'no other folder of its room'}.`,
    severity: 'error',
    from: { path: `^src/core/${room}/${folder}/`, pathNot: TESTS },
    to: {
      path: `^src/core/${room}/`,
      pathNot: `^src/core/${room}/((${[folder, ...below].join('|')})/${isRootOpen ? '|[^/]+$' : ''})`,
    },
  }));
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...coreRooms,
    ...folders('form', FORM, false),
    ...folders('rules', RULES, true),
    {
      name: 'rules-apart',
      comment: 'A rule imports nothing of another rule: what two rules share is in the folder of the family.',
      severity: 'error',
      from: { path: '^src/core/rules/([^/]+)/([^/]+)/' },
      to: { path: '^src/core/rules/$1/[^/]+/', pathNot: '^src/core/rules/$1/$2/' },
    },
    {
      name: 'rules-hold-no-words',
      comment: 'A finding holds data; only messages, and the words that several rules share, know the words of rules.',
      severity: 'error',
      from: { path: '^src/', pathNot: `${WORDS}|^src/core/messages/rules\\.ts$` },
      to: { path: WORDS },
    },
    {
      name: 'words-are-data',
      comment: 'The words of a rule are sentences: they import the words that rules share, and the types of messages.',
      severity: 'error',
      from: { path: WORDS },
      to: { pathNot: `${WORDS}|^src/core/messages/(rule-words|language)\\.ts$` },
    },
    {
      name: 'core-alone',
      comment: 'The core is plain data in and out: no Node, nothing of the other rooms, no package but for SHA-256.',
      severity: 'error',
      from: { path: '^src/core/', pathNot: TESTS },
      to: { pathNot: '^src/core/|^node_modules/@noble/hashes/' },
    },
    {
      name: 'xlsx-parts',
      comment: 'The file host knows what a workbook is to us, and its two libraries.',
      severity: 'error',
      from: { path: '^src/xlsx/', pathNot: TESTS },
      to: { pathNot: '^src/xlsx/|^src/core/workbook/|^node_modules/(fflate|saxes)/' },
    },
    {
      name: 'excel-parts',
      comment: 'The Excel host knows what a workbook is to us; Office.js is a global, never an import.',
      severity: 'error',
      from: { path: '^src/excel/', pathNot: TESTS },
      to: { pathNot: '^src/excel/|^src/core/workbook/' },
    },
    {
      name: 'faces-ask-jobs',
      comment: 'A face calls jobs and shows messages. From the rooms below it may import the vocabulary and the types.',
      severity: 'error',
      from: { path: FACES, pathNot: TESTS },
      to: { path: '^src/core/', pathNot: VOCABULARY, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pane-talks-to-a-host',
      comment: 'Only the page that wires the pane to Excel knows there is an Excel.',
      severity: 'error',
      from: { path: '^src/taskpane/', pathNot: '^src/taskpane/index\\.tsx$' },
      to: { path: '^src/(excel|xlsx)/' },
    },
    {
      name: 'nothing-imports-a-face',
      comment: 'Rooms below do not know the faces, and the command line does not know the pane.',
      severity: 'error',
      from: { path: '^src/(core|excel|xlsx|cli)/' },
      to: { path: FACES, pathNot: '^src/cli/' },
    },
    {
      name: 'no-circles',
      comment: 'No two files know each other, types included. (The tests model Excel, whose objects do.)',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { path: `^test/|${TESTS}` },
    },
    {
      name: 'no-undeclared-package',
      comment: 'What the product runs is in dependencies, not borrowed from a package of a package.',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'not-resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '\\.css$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
