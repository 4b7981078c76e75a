import type { FamilyWords } from '../rule-words';

export const HEADING_WORDS: FamilyWords = {
  'subplan-missing': {
    name: { th: 'ขาดชื่อแผนย่อย', en: 'Sub-plan not named' },
    message: {
      th: 'ไม่พบชื่อแผนย่อยที่ {subPlan} ในตาราง',
      en: 'The table names sub-plan {subPlan} nowhere.',
    },
    why: {
      th: 'ผู้อ่านรู้จากคอลัมน์แรกว่าโครงการอยู่ในแผนย่อยใด',
      en: 'Readers know from the first column which sub-plan a project belongs to.',
    },
  },
  'guideline-missing': {
    name: { th: 'ขาดหัวข้อแนวทาง', en: 'Guideline heading missing' },
    message: {
      th: 'ไม่พบหัวข้อแผนย่อยที่ {subPlan} แนวทางที่ {guideline} ในตาราง',
      en: 'The table has no heading for sub-plan {subPlan}, guideline {guideline}.',
    },
    variants: {
      'guideline-missing-run': {
        th: 'ไม่พบหัวข้อตั้งแต่แผนย่อยที่ {subPlan} แนวทางที่ {guideline} ถึงแผนย่อยที่ {lastSubPlan} แนวทางที่ {lastGuideline} ในตาราง',
        en: 'The table has no headings from sub-plan {subPlan}, guideline {guideline} to sub-plan {lastSubPlan}, guideline {lastGuideline}.',
      },
    },
    why: {
      th: 'ตารางต้องมีครบทั้ง ๑๓ แนวทาง แม้แนวทางที่ไม่มีโครงการ หัวข้อที่หายไปมักเกิดจากหน้ากระดาษหาย',
      en: 'The table lists all 13 guidelines, also those without a project; a missing one is often a lost page.',
    },
  },
  'guideline-duplicated': {
    name: { th: 'หัวข้อแนวทางซ้ำ', en: 'Guideline heading twice' },
    message: {
      th: 'หัวข้อแผนย่อยที่ {subPlan} แนวทางที่ {guideline} ซ้ำ',
      en: 'The heading of sub-plan {subPlan}, guideline {guideline} stands twice.',
    },
    why: {
      th: 'แนวทางหนึ่งมีหัวข้อเดียว ถ้ามีสองแห่งผู้รวมแผนจะนับโครงการไม่ครบ หรือเลขแนวทางพิมพ์ผิด',
      en: 'A guideline has one heading: with two, its projects are counted in part, or one number is a slip.',
    },
  },
  'guideline-misplaced': {
    name: { th: 'แนวทางอยู่ผิดที่', en: 'Guideline in the wrong place' },
    message: {
      th: 'แนวทางที่ {guideline} อยู่ผิดแผนย่อยหรือผิดเป้าหมาย',
      en: 'Guideline {guideline} stands under the wrong sub-plan or goal.',
    },
    why: {
      th: 'โครงการถูกนับตามแผนย่อยและเป้าหมายที่แนวทางนั้นสังกัด เลขหัวข้อกับคอลัมน์แรกจึงต้องตรงกัน',
      en: 'Projects count for the sub-plan and goal of their guideline, so the section number and the first column must agree.',
    },
  },
  'project-outside-guideline': {
    name: { th: 'โครงการไม่อยู่ใต้แนวทาง', en: 'Project under no guideline' },
    message: {
      th: 'โครงการนี้ไม่อยู่ใต้แนวทางใด: {text}',
      en: 'This project stands under no guideline: {text}',
    },
    why: {
      th: 'โครงการที่ไม่อยู่ใต้หัวข้อแนวทางจะไม่ถูกนับในแนวทางใดเลย',
      en: 'A project under no heading is counted for no guideline.',
    },
  },
  'numbering-section-gap': {
    name: { th: 'เลขหัวข้อไม่ต่อเนื่อง', en: 'Gap in section numbers' },
    message: {
      th: 'เลขหัวข้อไม่ต่อเนื่อง: ขาด {missing}',
      en: 'Section numbers are not consecutive: {missing} is missing.',
    },
    why: {
      th: 'เลขหัวข้อที่ข้ามทำให้ผู้ตรวจสงสัยว่ามีหัวข้อหายไป',
      en: 'A skipped number makes the reviewer ask which heading is gone.',
    },
  },
  'numbering-item-gap': {
    name: { th: 'เลขลำดับโครงการไม่ต่อเนื่อง', en: 'Gap in project numbers' },
    message: {
      th: 'เลขลำดับโครงการไม่ต่อเนื่อง: {text}',
      en: 'Project numbers are not consecutive: {text}',
    },
    why: {
      th: 'เลขลำดับที่ข้ามหรือซ้ำทำให้ดูเหมือนมีโครงการหายไปหรือนับซ้ำ',
      en: 'A number skipped or said twice looks like a project lost or counted twice.',
    },
  },
  'project-duplicated': {
    name: { th: 'ชื่อโครงการซ้ำ', en: 'Project listed twice' },
    message: {
      th: 'ชื่อโครงการซ้ำ: {name}',
      en: 'A project of this name is listed before: {name}',
    },
    why: {
      th: 'โครงการเดียวกันที่ลงสองครั้งจะถูกนับสองครั้ง',
      en: 'A project listed twice is counted twice.',
    },
  },
  'goal-empty': {
    name: { th: 'เป้าหมายที่ไม่มีโครงการ', en: 'Goal without a project' },
    message: {
      th: 'แผนย่อยที่ {subPlan} เป้าหมายที่ {goal} ยังไม่มีโครงการ',
      en: 'Sub-plan {subPlan}, goal {goal} has no project yet.',
    },
    why: {
      th: 'แผนควรมีโครงการรองรับทุกเป้าหมาย เป้าหมายที่ว่างอาจเป็นเพราะยังไม่ได้กรอก',
      en: 'A plan has something for every goal if it can; an empty one may only be unfilled.',
    },
  },
  'form-text-changed': {
    name: { th: 'ข้อความหัวข้อต่างจากแบบฟอร์ม', en: 'Heading worded otherwise' },
    message: {
      th: 'ข้อความหัวข้อไม่ตรงกับแบบฟอร์ม: {diff}',
      en: 'The heading is not worded as on the form: {diff}',
    },
    why: {
      th: 'หัวข้อเป็นข้อความตายตัวของแบบฟอร์ม ผู้รวมแผนใช้จับคู่แผนของทุกหน่วยงานเข้าด้วยกัน',
      en: 'Headings are the form’s own words, by which the plans of all offices are brought together.',
    },
  },
};
