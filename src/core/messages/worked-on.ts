/** What a report says of the tabs that people have worked on. */
import type { ApplyReport, PreservedTab, ReturnedText } from '../workbook/host';
import type { TabEdit } from '../workbook/own-tab/own-tab';
import type { TabObject } from '../workbook/own-tab/record';
import { fillIn, type Language, type Sentence } from './language';

const EDITED: Sentence = {
  th: 'แผ่นงาน “{tab}” มีสิ่งที่เพิ่มหรือแก้ไขไว้ ({where}) จึงเก็บไว้ตามเดิม และ Phaen จะไม่เขียนทับแผ่นงานนี้อีก ข้อมูลล่าสุดอยู่ในแผ่นงาน “{successor}”',
  en: 'Somebody has worked on the tab “{tab}” ({where}), so it was kept as it is and Phaen will not write on it again. What is up to date is on the tab “{successor}”.',
};

const NOT_KNOWN: Sentence = {
  th: 'แผ่นงาน “{tab}” เขียนด้วย Phaen รุ่นก่อนและไม่ตรงกับแผนขณะนี้ จึงไม่แน่ชัดว่ามีผู้แก้ไขไว้หรือไม่ Phaen เก็บไว้ตามเดิม ข้อมูลล่าสุดอยู่ในแผ่นงาน “{successor}” หากไม่ต้องการแผ่นงานเดิมแล้ว ลบได้',
  en: 'The tab “{tab}” was written by an earlier Phaen and differs from the plan as it is, so it is not certain whether somebody has worked on it. It was kept as it is; what is up to date is on the tab “{successor}”. If the old one is not wanted, delete it.',
};

const RETURNED: Sentence = {
  th: 'มีผู้พิมพ์ในแผ่นงาน “{tab}” ({where}) ขณะที่ Phaen กำลังเขียน ข้อความนั้นอยู่ที่เดิม โปรดตรวจสอบ',
  en: 'Somebody typed on the tab “{tab}” ({where}) while Phaen was writing. What they typed is where they typed it; please have a look.',
};

const CELLS: Sentence = { th: 'ช่อง {cells}', en: 'cells {cells}' };
const MORE: Sentence = { th: '{cells} และอื่น ๆ', en: '{cells} and more' };

const OBJECTS: Readonly<Record<TabObject, Sentence>> = {
  comment: { th: 'ความคิดเห็น', en: 'a comment' },
  shape: { th: 'รูปภาพหรือรูปร่าง', en: 'a picture or a shape' },
  chart: { th: 'แผนภูมิ', en: 'a chart' },
  slicer: { th: 'ตัวแบ่งส่วนข้อมูล', en: 'a slicer' },
  'conditional-format': { th: 'การจัดรูปแบบตามเงื่อนไข', en: 'a conditional format' },
};

/** As many cells as a person looks up. */
const SHOWN = 3;

/** A sentence for each tab that a person has edited, from the report of a write. */
export function workedOnTexts(
  { preserved = [], returned = [] }: Pick<ApplyReport, 'preserved' | 'returned'>,
  language: Language,
): string[] {
  return [
    ...preserved.map((tab) => preservedText(tab, language)),
    ...returned.map((texts) => returnedText(texts, language)),
  ];
}

/** Why a tab was preserved, and which tab holds the new contents. */
export function preservedText({ tab, successor, edits, isKnown }: PreservedTab, language: Language): string {
  const sentence = isKnown ? EDITED : NOT_KNOWN;
  return fillIn(sentence[language], { tab, successor, where: whereText(edits, language) });
}

/** That something was typed on a tab while it was being written. */
function returnedText({ tab, cells }: ReturnedText, language: Language): string {
  return fillIn(RETURNED[language], { tab, where: cellsText(cells, language) });
}

function whereText(edits: readonly TabEdit[], language: Language): string {
  const cells = edits.flatMap((edit) => ('cell' in edit ? [edit.cell] : []));
  const objects = edits.flatMap((edit) => ('cell' in edit ? [] : [OBJECTS[edit.kind][language]]));
  return [...(cells.length > 0 ? [cellsText(cells, language)] : []), ...objects].join(', ');
}

function cellsText(cells: readonly string[], language: Language): string {
  const shown = fillIn(CELLS[language], { cells: cells.slice(0, SHOWN).join(', ') });
  return cells.length > SHOWN ? fillIn(MORE[language], { cells: shown }) : shown;
}
