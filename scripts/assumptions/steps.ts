/** What a person with Excel does to try the beliefs, in half an hour. Buttons are named by the pane's own words. */
import { withoutValues, type Language, type Sentence } from '../../src/core/messages/language';
import { ACCEPT } from '../../src/taskpane/words/accept';
import { FILL } from '../../src/taskpane/words/fill';
import { FRAME } from '../../src/taskpane/words/frame';
import { LIST } from '../../src/taskpane/words/list';
import { START } from '../../src/taskpane/words/start';
import { SUMMARY } from '../../src/taskpane/words/summary';
import { UNDO } from '../../src/taskpane/words/undo';

export interface Step {
  readonly minutes: number;
  readonly act: Sentence;
  /** What is seen if the beliefs hold. */
  readonly pass: Sentence;
  readonly beliefs: readonly string[];
}

/** How a person opens the details for support. */
export const detailsPath = (language: Language): string =>
  `${FRAME.menu[language]} > ${FRAME.about[language]} > ${FRAME.details[language]}`;

/** A button as it reads with any count. */
const button = (words: Sentence, language: Language): string => `“${withoutValues(words[language])}”`;

/** Counted from 1: the questions name their steps by number, so a new step is the last. */
export const STEPS: readonly Step[] = [
  {
    minutes: 2,
    act: {
      th: `เปิดสำเนาของ assumptions.xlsx กด ${START.check.th} ที่แถบหน้าแรก ในบานหน้าต่างเปิด ${detailsPath('th')} กด ${button(FRAME.copyDetails, 'th')} แล้ววางลงในไฟล์ข้อความ`,
      en: `Open a copy of assumptions.xlsx and press ${START.check.en} on the Home tab. In the pane open ${detailsPath('en')}, press ${button(FRAME.copyDetails, 'en')} and paste them into a text file.`,
    },
    pass: {
      th: 'รุ่นของ Excel ถูกต้อง ทุกบรรทัดที่ขึ้นต้นด้วย A และตัวเลขเป็น yes หรือ not yet บรรทัด sheet ids unique และ reach เป็น yes',
      en: 'The version of Excel is right; each line of a belief (A01 …) says yes or not yet; sheet ids are unique and reach their sheets.',
    },
    beliefs: ['A01', 'A02', 'A03', 'A05', 'A06', 'A07', 'A08', 'A09', 'A47', 'A48', 'A50', 'A11', 'A45'],
  },
  {
    minutes: 2,
    act: {
      th: `กด ${START.check.th} แล้วกดข้อแรกในรายการ จากนั้นพิมพ์ ก ในเซลล์ว่างของแผ่น เรียง`,
      en: `Press ${START.check.en}, then the first finding. After that type ก into an empty cell of the sheet เรียง.`,
    },
    pass: {
      th: 'Excel พาไปที่เซลล์ของข้อนั้น และเมื่อพิมพ์แล้วบานหน้าต่างบอกว่าสมุดงานถูกแก้ไขหลังการตรวจ',
      en: 'Excel goes to the finding’s cell. After the typing the pane says that the workbook was edited after the check.',
    },
    beliefs: ['A40', 'A44'],
  },
  {
    minutes: 3,
    act: {
      th: 'ในแผ่น เรียง เรียงลำดับ A2:A4 ซ่อนแถว 3 เปลี่ยนชื่อแผ่นเป็น เรียงแล้ว ลากแผ่นไปไว้ท้ายสุด แล้วเปิดรายละเอียด',
      en: 'On the sheet เรียง sort A2:A4, hide row 3, rename the sheet to เรียงแล้ว and drag it to the end. Then open the details.',
    },
    pass: {
      th: 'มีบรรทัด event rows-sorted และ rows-hidden (ตั้งแต่ ExcelApi 1.17 มี renamed และ moved ด้วย) และ sheet ids since first asked บอก new 0, gone 0',
      en: 'There are lines for the events rows-sorted and rows-hidden (from ExcelApi 1.17 on, renamed and moved too), and the sheet ids say new 0, gone 0.',
    },
    beliefs: ['A11', 'A41'],
  },
  {
    minutes: 1,
    act: {
      th: 'ในแผ่น ลอง เลือก B8 กด แทรก > กล่องกาเครื่องหมาย แล้วทำเครื่องหมาย (ข้ามได้หาก Excel รุ่นนี้ไม่มี) ปิดแล้วเปิดรายละเอียดอีกครั้ง',
      en: 'On the sheet ลอง select B8, choose Insert > Checkbox and tick it (skip this where Excel has none). Open the details again.',
    },
    pass: { th: 'A04 เป็น yes', en: 'A04 says yes.' },
    beliefs: ['A04'],
  },
  {
    minutes: 1,
    act: {
      th: `ดับเบิลคลิกเซลล์ในแผ่น ว่าง พิมพ์ ก โดยไม่กด Enter แล้วกด ${START.check.th} ในบานหน้าต่าง จากนั้นกด Esc`,
      en: `Double-click a cell of the sheet ว่าง, type ก without Enter, and press ${START.check.en} in the pane. Then press Esc.`,
    },
    pass: {
      th: 'บานหน้าต่างบอกว่ากำลังแก้ไขเซลล์อยู่ และไม่ค้าง (บนเว็บการคลิกบานหน้าต่างอาจจบการแก้ไขเซลล์เอง ถือว่าผ่าน)',
      en: 'The pane says that a cell is being edited, and does not hang. (On the web the click may end the editing: that passes too.)',
    },
    beliefs: ['A12'],
  },
  {
    minutes: 3,
    act: {
      th: `กด ${button(FRAME.fillShort, 'th')} เลือกทุกรายการ รวมทั้งที่ต้องย้ายข้อความ ดับเบิลคลิกเซลล์ในแผ่น ว่าง พิมพ์ ก โดยไม่กด Enter กด ${button(FILL.fillCount, 'th')} ในบานหน้าต่าง แล้วกลับไปกด Enter ที่เซลล์`,
      en: `Press ${button(FRAME.fillShort, 'en')} and tick every line, those too whose words must move. Double-click a cell of the sheet ว่าง, type ก without Enter, press ${button(FILL.fillCount, 'en')} in the pane, then go back and press Enter.`,
    },
    pass: {
      th: 'เขียนเมื่อกด Enter แล้วเท่านั้น ในแผ่น คำถาม ทุกบรรทัดของข้อ 6 เป็น ใช่ เครื่องหมายสีแดงตัวหนาในแผ่น แผน ยังเป็นสีแดงตัวหนา รายละเอียดบอก yes ที่ A20 A23 A25 A26',
      en: 'Nothing is written before Enter. On the sheet คำถาม every line of step 6 says yes; the mark in red and bold on the sheet แผน is as it was; the details say yes at A20, A23, A25 and A26.',
    },
    beliefs: ['A20', 'A23', 'A25', 'A26', 'A33'],
  },
  {
    minutes: 1,
    act: {
      th: 'เฉพาะเมื่อรายละเอียดบอก ExcelApi 1.20 ขึ้นไป กด Ctrl+Z ครั้งเดียว แล้ว Ctrl+Y',
      en: 'Only where the details say ExcelApi 1.20 or later: press Ctrl+Z once, then Ctrl+Y.',
    },
    pass: {
      th: 'เครื่องหมายทั้งหมดหายไปในครั้งเดียว แล้วกลับมาทั้งหมด',
      en: 'All marks go at once, and come back at once.',
    },
    beliefs: ['A32'],
  },
  {
    minutes: 2,
    act: {
      th: `กด ${START.check.th} ที่ข้อจำนวนโครงการรวม (เซลล์ D14) เลือกทางแก้ให้เป็น 9`,
      en: `Press ${START.check.en}. At the finding about the total of projects (cell D14) choose the fix that makes it 9.`,
    },
    pass: {
      th: 'ในแผ่น คำถาม บรรทัดของข้อ 8 เป็น ใช่ และรายละเอียดบอก yes ที่ A24',
      en: 'On the sheet คำถาม the line of step 8 says yes; the details say yes at A24.',
    },
    beliefs: ['A24'],
  },
  {
    minutes: 2,
    act: {
      th: `ปิดบานหน้าต่าง Phaen แล้วกด ${UNDO.undo.th} ที่แถบหน้าแรกจนไม่มีสิ่งที่ต้องเลิกทำ`,
      en: `Close Phaen’s pane. Press ${UNDO.undo.en} of Phaen on the Home tab until nothing is left to undo.`,
    },
    pass: {
      th: 'เลิกทำได้หลังปิดบานหน้าต่าง ในแผ่น คำถาม บรรทัดของข้อ 6 และ 8 กลับเป็น ยังไม่ทำ ไม่มีบรรทัดใดเป็น ไม่ใช่ และเซลล์ที่ว่างลงยังมีสีพื้นเดิม',
      en: 'The changes are undone though the pane was closed. On the sheet คำถาม the lines of steps 6 and 8 say not yet again and none says no; cells that are empty again still have their colour.',
    },
    beliefs: ['A22', 'A25', 'A43'],
  },
  {
    minutes: 2,
    act: {
      th: `กด ${START.check.th} ที่ ${button(LIST.otherPlans, 'th')} เลือกแผนของแผ่น แผนล็อก แล้วกด ${button(FRAME.fillShort, 'th')} และ ${button(FILL.fillCount, 'th')}`,
      en: `Press ${START.check.en}. Under ${button(LIST.otherPlans, 'en')} choose the one of the sheet แผนล็อก, then press ${button(FRAME.fillShort, 'en')} and ${button(FILL.fillCount, 'en')}.`,
    },
    pass: {
      th: 'บานหน้าต่างเติมโครงการแรก และบอกว่าโครงการที่สองอยู่ในแผ่นงานที่ป้องกันไว้ ทุกบรรทัดของข้อ 10 ในแผ่น คำถาม เป็น ใช่',
      en: 'The pane fills the first project, and says of the second that the sheet is protected. On the sheet คำถาม every line of step 10 says yes.',
    },
    beliefs: ['A27', 'A49'],
  },
  {
    minutes: 3,
    act: {
      th: `กด ${START.check.th} เลือกแผนของแผ่น แผน อีกครั้ง แล้วกด ${button(FRAME.summaryShort, 'th')} เลือกทุกแผ่นและกด ${button(SUMMARY.tabsWrite, 'th')} เปิดดูแต่ละแท็บและดูตัวอย่างก่อนพิมพ์ จากนั้นลบแท็บ สรุปจำนวนโครงการ กลับไปที่แผ่น แผน แล้วจัดทำทุกแผ่นอีกครั้ง`,
      en: `Press ${START.check.en}, choose the plan of the sheet แผน again, press ${button(FRAME.summaryShort, 'en')}, tick all and press ${button(SUMMARY.tabsWrite, 'en')}. Look at each tab, and at its print preview. Then delete the tab สรุปจำนวนโครงการ, go back to the sheet แผน and make all again.`,
    },
    pass: {
      th: 'แท็บใหม่อยู่ท้ายสุดและไม่แย่งหน้าจอ ไม่มี #NAME? อ่านได้ครบ พิมพ์กว้างหนึ่งหน้า และในแท็บสรุปจำนวนโครงการ แถวที่จำนวนไม่ตรงมีสีพื้นทั้งแถว แถวอื่นไม่มี แท็บที่ลบกลับมาอยู่ก่อนแท็บ ทะเบียนโครงการ โดยแผ่น แผน ยังอยู่บนหน้าจอ',
      en: 'The new tabs are the last and do not take the screen; there is no #NAME?; all can be read, and prints one page wide. In the counts each line whose numbers differ is filled, and no other. The deleted tab is back before ทะเบียนโครงการ, and the sheet แผน is still on the screen.',
    },
    beliefs: ['A36', 'A38', 'A39', 'A60', 'A62'],
  },
  {
    minutes: 2,
    act: {
      th: `ในแท็บทะเบียนโครงการ กรองคอลัมน์หนึ่ง เปลี่ยนชื่อแท็บ ลากไปไว้ท้ายสุด แล้วกด ${button(FRAME.summaryShort, 'th')} และจัดทำทุกแผ่นอีกครั้ง`,
      en: `On the tab ทะเบียนโครงการ filter a column, rename the tab and drag it to the end. Press ${button(FRAME.summaryShort, 'en')} and make all again.`,
    },
    pass: {
      th: 'ไม่มีแท็บที่สอง แท็บเดิมแสดงครบทุกแถวภายใต้ชื่อใหม่และที่ใหม่',
      en: 'There is no second tab: the same one shows all its rows, under its new name and in its new place.',
    },
    beliefs: ['A10', 'A35'],
  },
  {
    minutes: 1,
    act: {
      th: `กด ${UNDO.undo.th} ของ Phaen ที่แถบหน้าแรกจนแท็บสรุปหายไป แล้วลอง Ctrl+Z`,
      en: `Press ${UNDO.undo.en} of Phaen on the Home tab until the summary tabs are gone. Then try Ctrl+Z.`,
    },
    pass: {
      th: 'Excel ไม่ถามก่อนลบ และ Ctrl+Z ไม่นำแท็บกลับมา',
      en: 'Excel asks nothing, and Ctrl+Z does not bring the tabs back.',
    },
    beliefs: ['A37'],
  },
  {
    minutes: 2,
    act: {
      th: `กด ${START.check.th} ที่ข้อใดก็ได้กด ${button(ACCEPT.accept, 'th')} เลือกเหตุผล และกด ${button(ACCEPT.acceptConfirm, 'th')} บันทึก ปิดสมุดงาน เปิดใหม่ แล้วตรวจอีกครั้ง`,
      en: `Press ${START.check.en}. At any finding press ${button(ACCEPT.accept, 'en')}, choose a reason and press ${button(ACCEPT.acceptConfirm, 'en')}. Save, close, open the workbook again and check again.`,
    },
    pass: {
      th: `ข้อนั้นยังอยู่ใน ${button(ACCEPT.acceptedGroup, 'th')}`,
      en: `It is still under ${button(ACCEPT.acceptedGroup, 'en')}.`,
    },
    beliefs: ['A13'],
  },
  {
    minutes: 2,
    act: {
      th: `เปิดสำเนาของ assumptions-1904.xlsx แล้วเปิดรายละเอียด จากนั้นกด ${START.fill.th} โดยไม่ต้องยืนยัน`,
      en: `Open a copy of assumptions-1904.xlsx and the details. Then press ${START.fill.en}, without confirming.`,
    },
    pass: {
      th: 'date system เป็น 1904 A07 เป็น yes และโครงการที่ 9 เสนอไตรมาส 1',
      en: 'The date system is 1904, A07 says yes, and quarter 1 is proposed for project 9.',
    },
    beliefs: ['A07'],
  },
  {
    minutes: 1,
    act: {
      th: `เฉพาะ Excel บนเว็บ เปลี่ยนเป็นโหมดการดู แล้วกด ${START.check.th}`,
      en: `Excel on the web only: change to Viewing, and press ${START.check.en}.`,
    },
    pass: {
      th: 'บานหน้าต่างบอกว่าสมุดงานเปิดแบบดูอย่างเดียว',
      en: 'The pane says that the workbook is open for viewing.',
    },
    beliefs: ['A14'],
  },
];

/** For people who have more than half an hour, a second person, Script Lab or Node. */
export const MORE: readonly Step[] = [
  {
    minutes: 5,
    act: {
      th: `เก็บสมุดงานใน OneDrive ให้อีกคนเปิดพร้อมกัน กด ${START.check.th} แล้วให้อีกคนแก้เซลล์หนึ่ง`,
      en: `Keep the workbook in OneDrive and let another person open it too. Press ${START.check.en}, and let them edit a cell.`,
    },
    pass: {
      th: 'ภายในหนึ่งนาทีบานหน้าต่างบอกว่าสมุดงานถูกแก้ไข และรายละเอียดมีบรรทัด event ที่มี Remote',
      en: 'Within a minute the pane says that the workbook was edited, and the details have an event with Remote.',
    },
    beliefs: ['A42'],
  },
  {
    minutes: 5,
    act: {
      th: 'ใน Script Lab ของ Microsoft วางสคริปต์ท้ายหน้า docs/assumptions.md แล้วกด Run สคริปต์เพิ่มแผ่นของตัวเองและลบออกเมื่อจบ',
      en: 'In Microsoft’s Script Lab paste the script at the end of docs/assumptions.md and run it. It adds a sheet of its own and deletes it at the end.',
    },
    pass: { th: 'ทุกบรรทัดเป็น yes', en: 'Every line says yes.' },
    beliefs: [
      'A20',
      'A21',
      'A22',
      'A23',
      'A24',
      'A25',
      'A26',
      'A28',
      'A29',
      'A31',
      'A34',
      'A49',
      'A51',
      'A52',
      'A53',
      'A60',
      'A61',
    ],
  },
  {
    minutes: 2,
    act: {
      th: 'ที่เครื่องที่มี Node.js สั่ง phaen fill และ phaen summary กับ assumptions.xlsx แล้วเปิดผลใน Excel',
      en: 'On a machine with Node.js run phaen fill and phaen summary on assumptions.xlsx, and open the results in Excel.',
    },
    pass: {
      th: 'Excel เปิดได้โดยไม่เสนอให้ซ่อม ในแท็บสรุปไม่มีบรรทัดที่ถูกตัด และไม่มีช่องที่แสดง ####',
      en: 'Excel opens them without offering a repair. In the summary tabs no line is cut, and no cell shows ####.',
    },
    beliefs: ['A46', 'A63'],
  },
];
