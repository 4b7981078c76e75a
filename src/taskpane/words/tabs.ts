import type { TabId } from '../../core/jobs/tabs';
import type { Sentence } from '../../core/messages/language';

/** What each summary worksheet holds, in a line. */
export const TAB_CONTENTS: Readonly<Record<TabId, Sentence>> = {
  overview: { th: 'ทั้งแผนในหน้าเดียว พร้อมแผนภูมิ', en: 'The whole plan on one page, with charts' },
  findings: { th: 'สิ่งที่พบ และใบรายงานผลการตรวจ', en: 'What was found, and the receipt of the check' },
  counts: { th: 'จำนวนที่ระบุ นับได้ และส่วนต่าง', en: 'Stated, counted and the difference' },
  register: { th: 'โครงการทุกรายการในตารางเดียว', en: 'Every project in one table' },
  calendar: { th: 'โครงการตามไตรมาสและเดือน', en: 'Projects by quarter and month' },
  units: { th: 'โครงการและงบประมาณของแต่ละหน่วยงาน', en: 'Projects and budget of each office' },
  budget: { th: 'งบประมาณตามแผนย่อยและแหล่งเงิน', en: 'Budget by sub-plan and source' },
  targets: { th: 'ค่าเป้าหมายและโครงการที่สนับสนุน', en: 'Targets and the projects behind them' },
};
