// Trials that no person is quick enough for, on a separate sheet that is deleted at the end. Each trial is a request.
// For Script Lab, or any add-in's console; it reads and writes nothing else of the workbook.
const SHEET = 'PhaenProtocol';

/** Each belief with a trial that gives true if the belief holds. */
const TRIALS = [
  [
    'A20',
    async (context, sheet) => {
      sheet.getRange('A1:C1').values = [['ก', '=1+1', 'ข']];
      sheet.getRange('A1:C1').values = [[null, null, 'ค']];
      const range = sheet.getRange('A1:C1').load('formulas');
      await context.sync();
      return range.formulas[0].join() === 'ก,=1+1,ค';
    },
  ],
  [
    'A21',
    async (context, sheet) => {
      sheet.getRange('A1:C1').values = [['ก', 'ข', 'ค']];
      sheet.getRange('A1').format.protection.locked = false;
      sheet.getRange('C1').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
      const code = await codeOf(context, () => {
        sheet.getRange('A1:C1').values = [['ง', null, 'จ']];
      });
      sheet.protection.unprotect();
      await context.sync();
      return code === 'AccessDenied';
    },
  ],
  [
    'A22',
    async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.values = [['ก']];
      range.format.font.name = 'Tahoma';
      range.values = [['']];
      range.load('valueTypes');
      range.format.font.load('name');
      await context.sync();
      return range.valueTypes[0][0] === 'Empty' && range.format.font.name === 'Tahoma';
    },
  ],
  [
    'A23',
    async (context, sheet) => {
      const texts = ['=1', '- ก', '1-4', '1.10', 'ต.ค. 67', '15-Feb', 'TRUE', '๑๒', "'ก"];
      const range = sheet.getRange(`A1:B${texts.length}`);
      sheet.getRange(`B1:B${texts.length}`).numberFormat = texts.map(() => ['@']);
      range.values = texts.map((text) => [`'${text}`, text.startsWith("'") ? `'${text}` : text]);
      range.load('values');
      await context.sync();
      return range.values.every(([kept, typed], row) => kept === texts[row] && typed === texts[row]);
    },
  ],
  [
    'A24',
    async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.numberFormat = [['@']];
      range.values = [[12]];
      range.load('values');
      await context.sync();
      return range.values[0][0] === 12;
    },
  ],
  [
    'A25',
    async (context, sheet) => {
      const range = sheet.getRange('A1:C1');
      range.values = [['ก', '', '']];
      range.merge();
      range.values = [['ข', 'ค', 'ง']];
      range.unmerge();
      range.load('values');
      await context.sync();
      return range.values[0].join() === 'ข,,';
    },
  ],
  [
    'A26',
    async (context, sheet) => {
      sheet.getRange('A2').rowHidden = true;
      sheet.getRange('A2').values = [['ก']];
      const range = sheet.getRange('A1:A3').load('values,rowHidden');
      await context.sync();
      return range.values.join() === ',ก,' && range.rowHidden === null;
    },
  ],
  [
    'A28',
    async (context, sheet) => {
      const code = await codeOf(context, () => {
        sheet.getRange('A1').values = [['ก']];
        sheet.getRange('A2:A3').values = [['ข']];
        sheet.getRange('A4').values = [['ค']];
      });
      const range = sheet.getRange('A1:A4').load('values');
      await context.sync();
      return code === 'InvalidArgument' && range.values.join() === 'ก,,,';
    },
  ],
  [
    'A29',
    async (context, sheet) => {
      sheet.getRange('A1').values = [['ก']];
      await context.sync();
      const before = sheet.getRange('A1').load('values');
      sheet.getRange('A1').values = [['ข']];
      await context.sync();
      return before.values[0][0] === 'ก';
    },
  ],
  [
    'A31',
    async (context, sheet) => {
      const long = Array.from({ length: 60 }, () => ['ก'.repeat(30000)]);
      const code = await codeOf(context, () => {
        sheet.getRange('B1').values = [['ก']];
        sheet.getRange('A1:A60').values = long;
      });
      const range = sheet.getRange('B1').load('values');
      await context.sync();
      // Only Excel on the web has this limit.
      return code === null || (code === 'RequestPayloadSizeLimitExceeded' && range.values[0][0] === '');
    },
  ],
  [
    'A34',
    async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.values = [[1]];
      range.format.fill.color = '#FFFF00';
      context.workbook.comments.add(range, 'ความเห็น');
      sheet.shapes.addGeometricShape('Rectangle');
      await context.sync();
      sheet.getRange().clear('Contents');
      sheet.getRange().clear('Formats');
      range.load('valueTypes');
      range.format.fill.load('color');
      const kept = [sheet.comments.getCount(), sheet.shapes.getCount()];
      await context.sync();
      const isEmpty = range.valueTypes[0][0] === 'Empty' && range.format.fill.color !== '#FFFF00';
      return isEmpty && kept.every(({ value }) => value === 1);
    },
  ],
  [
    'A49',
    async (context, sheet) => {
      sheet.getRange('A1:C1').values = [['ก', 'ข', 'ค']];
      sheet.getRange('A1:B1').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
      const open = await codeOf(context, () => {
        sheet.getRange('A1:B1').values = [['ง', 'จ']];
      });
      const locked = await codeOf(context, () => {
        sheet.getRange('B1:C1').values = [['ฉ', 'ช']];
      });
      const range = sheet.getRange('A1:C1').load('values');
      sheet.protection.unprotect();
      await context.sync();
      return open === null && locked === 'AccessDenied' && range.values[0].join() === 'ง,จ,ค';
    },
  ],
  [
    'A51',
    async (context, sheet) => {
      sheet.getRange('A1:B2').values = [
        ['ชื่อ', 'งบ'],
        ['ก', 1],
      ];
      const table = sheet.tables.add('A1:B2', true);
      table.name = 'PhaenProtocolTable';
      await context.sync();
      sheet.getRange('D1').values = [['=ROWS(PhaenProtocolTable[งบ])']];
      table.resize('A1:B4');
      const formula = sheet.getRange('D1').load('formulas');
      table.load('name');
      await context.sync();
      return table.name === 'PhaenProtocolTable' && formula.formulas[0][0] === '=ROWS(PhaenProtocolTable[งบ])';
    },
  ],
  [
    'A52',
    async (context, sheet) => {
      const formula = `=${Array.from({ length: 24 }, () => `"${'a'.repeat(255)}"`).join('&')}`;
      sheet.names.add('PhaenProtocolName', formula).visible = false;
      await context.sync();
      const name = sheet.names.getItem('PhaenProtocolName').load('formula');
      await context.sync();
      return name.formula === formula;
    },
  ],
  [
    'A53',
    async (context, sheet) => {
      sheet.getRange('A1:A2').values = [['ชื่อ'], ['ก']];
      sheet.tables.add('A1:A2', true);
      await context.sync();
      const { shapes } = sheet;
      shapes.load('type');
      await context.sync();
      return shapes.items.every(({ type }) => type === 'Unsupported');
    },
  ],
  [
    'A60',
    async (context, sheet) => {
      const { conditionalFormats } = sheet.getRange('A1:C2');
      for (const formula of ['=$A1=1', '=$A1=2']) {
        const { rule, format } = conditionalFormats.add('Custom').custom;
        rule.formula = formula;
        format.fill.color = '#F8CBAD';
      }
      conditionalFormats.load('items/custom/rule/formula');
      await context.sync();
      const formulas = conditionalFormats.items.map(({ custom }) => custom.rule.formula);
      const everywhere = sheet.getRange().conditionalFormats;
      everywhere.clearAll();
      const left = everywhere.getCount();
      await context.sync();
      return formulas.join() === '=$A1=2,=$A1=1' && left.value === 0;
    },
  ],
  [
    'A61',
    async (context, sheet) => {
      sheet.getRange('A1:C2').values = [
        ['ก', 1, 2],
        ['ข', 3, 4],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B1:B2'), 'Columns');
      chart.name = 'Phaen.chart.1';
      const drawn = chart.series.getCount();
      const added = chart.series.add('ค');
      added.setValues(sheet.getRange('C1:C2'));
      added.setXAxisValues(sheet.getRange('A1:A2'));
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.visible = false;
      chart.setPosition('A4', 'F12');
      const { shapes } = sheet;
      shapes.load('type');
      await context.sync();
      sheet.charts.getItem('Phaen.chart.1').delete();
      sheet.charts.load('name');
      await context.sync();
      const isNoShape = shapes.items.every(({ type }) => type === 'Unsupported');
      return drawn.value === 1 && isNoShape && sheet.charts.items.length === 0;
    },
  ],
];

/** The code of the error that a request ends in; null if it succeeds. */
async function codeOf(context, act) {
  act();
  try {
    await context.sync();
    return null;
  } catch (error) {
    return error.code;
  }
}

async function answerOf(trial) {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(SHEET);
      await context.sync();
      return (await trial(context, sheet)) ? 'yes' : 'no';
    });
  } catch (error) {
    return `not asked: ${error.code}`;
  } finally {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(SHEET).load('name');
      await context.sync();
      if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
  }
}

async function tryAll() {
  for (const [belief, trial] of TRIALS) console.log(`${belief}: ${await answerOf(trial)}`);
}

tryAll();
