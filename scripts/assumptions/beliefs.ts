/** What we believe of Excel and only our own model of it shows. `docs/assumptions.md` and the trial are made from it. */

export interface Belief {
  readonly id: string;
  readonly belief: string;
  /** Microsoft's page, or the issue that says so; `Seen nowhere` if no source is known. */
  readonly source: string;
  /** The file of ours that depends on it. */
  readonly file: string;
  /** What breaks if the belief is false. */
  readonly breaks: string;
  /** Why no step and no question of the trial tries it; left out if one does. */
  readonly untried?: string;
}

export const GROUPS: readonly (readonly [title: string, beliefs: readonly Belief[]])[] = [
  [
    'Reading',
    [
      {
        id: 'A01',
        belief:
          '`getUsedRangeOrNullObject(true)` of a part of a sheet tells the smallest block of that part that holds every value, and is a null object where there is none. Formats do not count.',
        source: 'Excel.Range reference',
        file: 'src/excel/read/extent.ts',
        breaks: 'Rows of the plan are not read, or one format far away makes a sheet too large to be read.',
      },
      {
        id: 'A02',
        belief:
          'A text that begins with `=` (kept as text by an apostrophe or by the format Text) stands in `formulas` as it stands in `values`. Only a formula differs.',
        source: 'office-js issue 6687',
        file: 'src/excel/read/content.ts',
        breaks: 'A text is taken for a formula, and undo writes it back as one.',
      },
      {
        id: 'A03',
        belief:
          'An error is told in English (`#DIV/0!`) and has the value type `Error`, whatever language Excel speaks.',
        source: 'Excel.RangeValueType reference',
        file: 'src/excel/read/content.ts',
        breaks: 'An error is read as a text, and a count that cannot be read is not reported.',
      },
      {
        id: 'A04',
        belief:
          'A check box in a cell is a Boolean, `true` or `false`, and stays a check box if a Boolean is written. `Range.control` (ExcelApi 1.18) tells it, but the package of the library has no such property yet, so a project counts as one with check boxes if all its quarters are Booleans.',
        source: '"Add checkboxes to a range with the Excel JavaScript API"',
        file: 'src/excel/read/content.ts',
        breaks: 'Quarters marked by check boxes are read as empty or as unknown marks.',
      },
      {
        id: 'A05',
        belief:
          '`getMergedAreasOrNullObject` lists the merged ranges whose top-left cell lies in the range asked, with their rows and columns, up to 512 of them.',
        source: 'Excel.Range reference; office-js issue 1590',
        file: 'src/excel/read/merges.ts',
        breaks: 'A merged cell is taken for a plain one: what is written to its covered part is lost.',
      },
      {
        id: 'A06',
        belief: '`numberFormat` is told as in the United States, whatever the regional settings are.',
        source: 'office-js issues 229 and 1553; seen otherwise on the web: office-js issue 2824',
        file: 'src/excel/read/content.ts',
        breaks: 'A date is read as a number, or a number as a date.',
      },
      {
        id: 'A07',
        belief:
          'A date is told as the number of days that Excel counts from 1900, also in a workbook that counts from 1904. No property tells which one a workbook does; `functions.date` does.',
        source:
          'Seen nowhere: the reference speaks of "raw values" only, which would be the workbook\'s own count. "Date systems in Excel"',
        file: 'src/excel/read/content.ts',
        breaks:
          'In a workbook of the 1904 system dates are four years and a day early. A period is then asked about, since `text` shows another date (A47); a date in the header over a quarter may fall into the month before. The command line reads them rightly.',
      },
      {
        id: 'A08',
        belief: '`getCellProperties` gives no font name where the characters of a cell have several.',
        source: '"Work with blank and null values in Excel add-ins"',
        file: 'src/excel/read/cell-properties.ts',
        breaks: 'A letter is read as a mark of Wingdings, or a mark as a letter.',
      },
      {
        id: 'A47',
        belief: '`text` of a date cell is what the cell shows on the screen, in the language of its format.',
        source: 'Excel.Range reference',
        file: 'src/excel/read/content.ts',
        breaks: 'Each date becomes a question, or a date of the 1904 system is read four years early.',
      },
      {
        id: 'A48',
        belief:
          '`dataValidation.type` is `None` if no cell of a range has a rule, and neither `None` nor `List` if the rules differ. The source of a list is told as it was typed, or as a formula with an equals sign.',
        source: 'Excel.DataValidationType and Excel.ListDataValidation reference',
        file: 'src/excel/read/traits.ts',
        breaks: 'A mark is written that the list of the cell does not allow, or a row becomes a question.',
      },
      {
        id: 'A49',
        belief:
          'A protected worksheet takes values for a range of unlocked cells, and refuses a range that holds a locked one with `AccessDenied` without writing any of it.',
        source: '"Work with worksheets using the Excel JavaScript API", data protection',
        file: 'src/excel/apply/cell-writer.ts',
        breaks: 'A fill of a protected form ends with an error; what was written of a row is taken back.',
      },
      {
        id: 'A50',
        belief:
          'A cell that is formatted in parts answers null for the formats that differ. `Range.textRuns` (ExcelApi 1.18) would tell the parts, but the package of the library has no such property yet.',
        source: '"Work with blank and null values in Excel add-ins"; Excel.RangeTextRun reference',
        file: 'src/excel/read/cell-properties.ts',
        breaks: 'A fix takes away the formats of some words, or no fix is offered at all.',
      },
      {
        id: 'A09',
        belief: '`rowHidden` is true where a person or a filter hides all rows, and null where some are hidden.',
        source: 'Excel.Range reference',
        file: 'src/excel/apply/look-sheet.ts',
        breaks: 'See A26: marks land in other rows of a filtered plan.',
      },
      {
        id: 'A10',
        belief:
          "`names` lists hidden names too. Their `formula` is in A1 style (`='สรุป (2)'!$A$1`), follows a sheet that is renamed or moved, and has `#REF!` once the cell or the sheet is gone.",
        source: 'Excel.NamedItem reference',
        file: 'src/excel/read/structure.ts',
        breaks: 'Phaen does not know its own tab: it writes a second one, or reads it as a plan.',
      },
      {
        id: 'A11',
        belief:
          'Ids of worksheets are unique, and stay the same while the workbook is open, though a sheet is renamed or moved. `getItem` takes an id.',
        source: 'Excel.Worksheet reference; another session may have others: office-js issues 38 and 1390',
        file: 'src/excel/read/structure.ts',
        breaks: 'A change lands on another sheet that has taken the old name.',
      },
      {
        id: 'A12',
        belief: 'While a cell is being edited a reading fails at once with `InvalidOperationInCellEditMode`.',
        source: 'OfficeExtension.RunOptions.delayForCellEdit reference',
        file: 'src/excel/request/session.ts',
        breaks: 'The pane waits in silence, or reads what is only half typed.',
      },
      {
        id: 'A13',
        belief:
          'A custom XML part stays in the workbook when it is saved, closed and opened, is found by its namespace, and is replaced by `setXml`.',
        source: 'Excel.CustomXmlPart reference; office-js issues 3160 and 3564; lost on a Mac: office-js issue 6091',
        file: 'src/excel/read/settings-part.ts',
        breaks: 'Settings and accepted findings are forgotten.',
      },
      {
        id: 'A14',
        belief:
          'In a workbook that is open for viewing Excel denies the question for merged ranges with `AccessDenied`.',
        source: 'The library marks the question as one that may change something',
        file: 'src/excel/read/read.ts',
        breaks: 'Only the sentence is another one.',
      },
      {
        id: 'A15',
        belief:
          'An answer that would be longer than 5 MB is refused with `ResponsePayloadSizeLimitExceeded`, or `values` is null.',
        source: '"Resource limits and performance optimization for Office Add-ins"; office-js issue 6781',
        file: 'src/excel/read/content.ts',
        breaks: 'A large plan cannot be read; nothing is read wrongly.',
        untried: 'It takes a plan of some hundred thousand cells.',
      },
    ],
  ],
  [
    'Writing',
    [
      {
        id: 'A20',
        belief: '`null` in a block that is written leaves its cell as it is: value, formula, format, words in bold.',
        source: '"Work with blank and null values in Excel add-ins"',
        file: 'src/excel/request/blocks.ts',
        breaks: 'Cells between two marks are emptied.',
      },
      {
        id: 'A21',
        belief:
          '`null` over a locked cell of a protected sheet does not help: Excel refuses the whole block with `AccessDenied`.',
        source: 'microsoft-graph-docs issue 4546',
        file: 'src/excel/apply/cell-writer.ts',
        breaks:
          'Nothing: to a protected sheet Phaen writes runs of unlocked cells, without null over a locked one (A49).',
      },
      {
        id: 'A22',
        belief: "`''` empties a cell and leaves its format.",
        source: '"Work with blank and null values in Excel add-ins"',
        file: 'src/excel/request/literal.ts',
        breaks: 'Undo leaves a cell that looks empty and is not, or takes its colour away.',
      },
      {
        id: 'A23',
        belief:
          'A string is read as if a person in the United States had typed it. An apostrophe before it keeps it a text and does not become part of it, in cells of the format Text too.',
        source: 'Excel.Range reference; office-js issue 1559',
        file: 'src/excel/request/literal.ts',
        breaks: 'A period in words (`ต.ค. 67`) becomes a date, a text that begins with `=` or `-` a formula.',
      },
      {
        id: 'A24',
        belief: 'A number that is written to a cell of the format Text stays a number.',
        source: 'Seen nowhere',
        file: 'src/excel/request/literal.ts',
        breaks: 'A count that was fixed becomes a text, and undo leaves it alone as edited since.',
      },
      {
        id: 'A25',
        belief:
          '`merge()` keeps the first cell only, `unmerge()` leaves its content there, and what is written to a covered cell is dropped without an error.',
        source: 'Excel.Range reference',
        file: 'src/excel/apply/cell-writer.ts',
        breaks: 'Text that stood in merged quarter cells is lost, or undo does not merge them again.',
      },
      {
        id: 'A26',
        belief: 'A block over hidden or filtered rows lands in other rows; a block of one row does not.',
        source: 'office-js issue 224; xlwings issue 747',
        file: 'src/excel/apply/cell-writer.ts',
        breaks: 'Marks land in the rows of other projects.',
      },
      {
        id: 'A27',
        belief:
          'Excel refuses to write to a protected sheet with `AccessDenied`, and `protection.protected` tells of it before.',
        source: 'Excel.WorksheetProtection reference',
        file: 'src/excel/read/structure.ts',
        breaks: 'The sentence is a general one.',
      },
      {
        id: 'A28',
        belief:
          'The actions of a request are carried out in their order. What came before the one that fails stays done, and nothing after it is.',
        source: '"Using the application-specific API model"; no word of what stays done',
        file: 'src/excel/apply/aftermath.ts',
        breaks: 'After a failure Phaen looks again, so that the report stays true; a group may be left in part.',
      },
      {
        id: 'A29',
        belief:
          'What is loaded before a writing in the same request, cells as well as a custom XML part, is told as it was before the writing.',
        source: '"Using the application-specific API model"',
        file: 'src/excel/apply/write-conflicts.ts',
        breaks: 'An edit between our look and our writing is written over, and nobody is told.',
      },
      {
        id: 'A30',
        belief: 'No edit, of the person or of another, comes between two actions of one request.',
        source: 'Seen nowhere',
        file: 'src/excel/apply/write-conflicts.ts',
        breaks: 'As A29.',
        untried: 'The moment cannot be met by hand.',
      },
      {
        id: 'A31',
        belief:
          'A request longer than 5 MB is refused with `RequestPayloadSizeLimitExceeded` before anything of it is done.',
        source: '"Resource limits and performance optimization for Office Add-ins" (Excel on the web)',
        file: 'src/excel/apply/write.ts',
        breaks: 'A writing that was halved and repeated is done twice; cells hold the same, tabs may be there twice.',
      },
      {
        id: 'A32',
        belief:
          '`mergeUndoGroup` (ExcelApi 1.20) makes one step of Excel’s undo of all that we write; `UndoNotSupported` comes before anything is done.',
        source: '"Undo capabilities in Excel add-ins"',
        file: 'src/excel/index.ts',
        breaks: 'Ctrl+Z takes back a part only. Undo in the pane does not rest on it.',
      },
      {
        id: 'A33',
        belief: 'With `delayForCellEdit` a writing waits until the person has finished a cell.',
        source: 'OfficeExtension.RunOptions.delayForCellEdit reference',
        file: 'src/excel/request/session.ts',
        breaks: 'The writing fails, and the person has to ask again.',
      },
      {
        id: 'A34',
        belief:
          '`Range.clear("Contents")` takes values and formulas, and `clear("Formats")` takes formats. Comments, notes, shapes, charts and names stay at both; `clear()` would take notes too.',
        source: 'Excel.ClearApplyTo reference, which does not say so of all of them',
        file: 'src/excel/tabs/tab-writer.ts',
        breaks:
          'Something that a person put on a summary tab goes when the tab is written anew, or the old stays below it.',
      },
      {
        id: 'A35',
        belief: '`convertToRange()` leaves the cells of a table as they are; `clearFilters()` shows all its rows.',
        source: 'Excel.Table reference',
        file: 'src/excel/tabs/tab-writer.ts',
        breaks: 'A summary tab that was filtered is written anew with gaps.',
      },
      {
        id: 'A36',
        belief: '`worksheets.add` puts the sheet at the end and does not show it; a protected structure refuses it.',
        source: 'Excel.WorksheetCollection reference',
        file: 'src/excel/tabs/tab-writer.ts',
        breaks: 'The person is taken away from their plan.',
      },
      {
        id: 'A62',
        belief:
          '`position` of a sheet that was just added, set in the same request, moves it there and the sheets behind it one on, and does not show it.',
        source: 'Excel.Worksheet reference',
        file: 'src/excel/tabs/tab-writer.ts',
        breaks: 'The summary tabs are not in their order, or not together.',
      },
      {
        id: 'A37',
        belief: '`delete()` of a sheet asks nothing, and Excel’s own undo cannot go back beyond it.',
        source: '"Undo capabilities in Excel add-ins"',
        file: 'src/excel/tabs/tab-writer.ts',
        breaks: 'Undo of a summary stops at a question, or what the pane says of Ctrl+Z is untrue.',
      },
      {
        id: 'A38',
        belief:
          'Formulas are written in English. They may name columns of a table in Thai, and a table that was named in the request before.',
        source: 'Excel.Range reference',
        file: 'src/excel/tabs/tab-writer.ts',
        breaks: 'A summary shows `#NAME?`.',
      },
      {
        id: 'A39',
        belief:
          '`columnWidth` is in points, and a page is made as wide as one sheet of A4 by its `zoom`. Page breaks between rows hold all the same.',
        source: 'office-js issue 187; Excel.PageLayout reference',
        file: 'src/excel/tabs/tab-layout.ts',
        breaks: 'A summary is hard to read or to print.',
      },
      {
        id: 'A51',
        belief: '`Table.resize` keeps the table, so that formulas elsewhere go on naming it and its columns.',
        source: 'Excel.Table reference',
        file: 'src/excel/tabs/tab-writer.ts',
        breaks: 'A formula that somebody wrote over the register comes to `#REF!` once the register is written anew.',
      },
      {
        id: 'A52',
        belief:
          'A hidden name of a sheet’s own scope holds a text of several thousand characters, in pieces of 255, and gives it back as it was written.',
        source: '"Excel specifications and limits"',
        file: 'src/excel/tabs/tab-writer.ts',
        breaks: 'Each summary tab passes for one that somebody has worked on: it is preserved, and a new one written.',
      },
      {
        id: 'A53',
        belief:
          'The buttons of a filter are no shapes, or of the type `Unsupported`. Notes are counted from ExcelApi 1.18 on; what is older tells of comments only.',
        source: 'Excel.Shape and Excel.NoteCollection reference',
        file: 'src/excel/tabs/gather.ts',
        breaks: 'Each summary tab with a table passes for one that somebody has worked on, or a note does not count.',
      },
      {
        id: 'A60',
        belief:
          'The formula of a conditional format is relative to the first cell of its range. `add` puts a format before those that are there, and `clearAll` of a whole sheet takes all away.',
        source: 'Excel.ConditionalFormatCollection and Excel.ConditionalFormatRule reference',
        file: 'src/excel/tabs/tab-format.ts',
        breaks:
          'Other rows of a summary are filled than those that differ, or a tab that is written anew has them twice.',
      },
      {
        id: 'A61',
        belief:
          'A chart over a row or a column of numbers has one series. It is no shape, or one of the type `Unsupported`, and is found by the name that it was given.',
        source: 'Excel.ChartCollection reference, which does not say so of all of it',
        file: 'src/excel/tabs/charts.ts',
        breaks: 'A chart has a series too many, or its tab passes for one that somebody has worked on.',
      },
      {
        id: 'A63',
        belief:
          'TH SarabunPSK is no wider and no taller than Laksaman, the font that LibreOffice draws in its place: rows and columns of a tab that a file gets have room for it.',
        source: 'the metrics of Laksaman, which is made from a later version of the font',
        file: 'src/core/workbook/row-heights.ts',
        breaks: 'Lines of a tab are cut, or amounts are shown as ####.',
      },
    ],
  ],
  [
    'Events and the session',
    [
      {
        id: 'A40',
        belief:
          'An edit raises `onChanged`; from ExcelApi 1.14 on `triggerSource` tells what we wrote ourselves (`ThisLocalAddin`).',
        source: 'Excel.WorksheetChangedEventArgs reference; not always so on the web: office-js issues 420 and 3888',
        file: 'src/excel/watch.ts',
        breaks: 'A result is not marked as out of date, or always. Nothing that must be safe rests on events.',
      },
      {
        id: 'A41',
        belief:
          'Sorting, hiding and filtering of rows raise their own events; renaming and moving of sheets from 1.17 on.',
        source: '"Work with events using the Excel JavaScript API"; no advanced filter: office-js issue 6559',
        file: 'src/excel/watch.ts',
        breaks: 'As A40.',
      },
      {
        id: 'A42',
        belief:
          'Edits of another person raise the same events, with the source `Remote`. All events may come late, in another order, or not at all.',
        source: '"Coauthoring in Excel add-ins"; office-js issue 1502',
        file: 'src/excel/watch.ts',
        breaks: 'As A40.',
      },
      {
        id: 'A43',
        belief: 'With a shared runtime what can be taken back is kept while the pane is closed.',
        source: '"Configure your Office Add-in to use a shared runtime"',
        file: 'src/taskpane/state/state.ts',
        breaks: 'A pane that was closed offers no undo.',
      },
      {
        id: 'A44',
        belief: '`activate()` and `select()` take the person to a cell of a visible sheet.',
        source: 'Excel.Worksheet and Excel.Range reference',
        file: 'src/excel/reveal.ts',
        breaks: 'A finding cannot be gone to.',
      },
      {
        id: 'A45',
        belief: 'The pane may copy, at least in the older way by a selection.',
        source: 'Excel on the web may deny its frame the clipboard',
        file: 'src/taskpane/clipboard.ts',
        breaks: 'The pane says so; the details can still be selected by hand.',
      },
      {
        id: 'A46',
        belief: 'Excel opens what the command line has written without offering to repair it.',
        source: 'ECMA-376; LibreOffice opens it',
        file: 'src/xlsx/writer.ts',
        breaks: 'A person does not trust the result.',
      },
    ],
  ],
];

export const BELIEFS: readonly Belief[] = GROUPS.flatMap(([, beliefs]) => beliefs);
