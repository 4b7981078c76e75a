import type { PlantSite } from '../plant-site';
import type { Fault, Injectors } from './injector';

/** A text of the form damaged where `pattern` stands; its meaning stays. */
function damaged(site: PlantSite, pattern: RegExp, how: (match: string) => string): Fault | null {
  const at = site.textCell(pattern);
  return at === null ? null : { cells: { [at]: site.text(at).replace(pattern, how) }, at: [at] };
}

export const TEXT: Injectors = {
  // Few slips are sure: a word said twice that no sentence says twice, a stop where no abbreviation ends.
  'text-typo': {
    plant(site) {
      const project = site.project();
      if (!project) return null;
      const [column, text] = site.random.pick<readonly ['B' | 'D', string]>([
        ['B', `(${project.item}) โครงการสร้างเสริมองค์กรแห่งคุณธรรม.`],
        ['B', `(${project.item}) กิจกรรมเวทีแลกเปลี่ยนเรียนรู้.`],
        ['D', 'ส่งเสริมส่งเสริมความสามัคคี'],
        ['D', 'ประชาชนในพื้นที่ที่มีความภาคภูมิใจในท้องถิ่น'],
        ['D', 'ครอบครัวและและชุมชนเข้มแข็ง'],
      ]);
      const at = column + String(project.row);
      return { cells: { [at]: site.say(text) }, at: [at] };
    },
  },
  'text-space-in-word': {
    plant(site) {
      const project = site.project(({ model }) => model.budget?.baht === 0);
      if (!project) return null;
      const at = `E${project.row}`;
      return { cells: { [at]: site.random.pick(['ไม่ใช้ งบประมาณ', 'ไม่ใช้งบ ประมาณ']) }, at: [at] };
    },
  },
  // Both kinds in one text: the form's own digits beside those that were filled in are no fault.
  'text-digits-mixed': {
    plant(site) {
      const project = site.project();
      if (!project) return null;
      const at = `C${project.row}`;
      return { cells: { [at]: '- ผู้เข้าร่วมกิจกรรม จำนวน ๕๐ คน\n- ชุมชน จำนวน 12 แห่ง' }, at: [at] };
    },
  },
  'text-from-pdf': {
    plant: (site) => {
      const row = Number(site.built.tableHeader.slice(1)) + 1;
      const at = ['B', 'C', 'E', 'F'].map((column) => `${column}${row}`);
      return { cells: Object.fromEntries(at.map((cell) => [cell, site.text(cell).replaceAll('า', 'ำ')])), at };
    },
  },
  'text-sara-am-split': {
    plant: (site) => damaged(site, /([่-๋]?)ำ/, (am) => `\u0e4d${am.length > 1 ? am.charAt(0) : ''}\u0e32`),
  },
  'text-sara-e-doubled': { plant: (site) => damaged(site, /แ/, () => 'เเ') },
  'text-invisible': {
    plant: (site) =>
      site.random.chance(0.5)
        ? damaged(site, / /, () => '\u00a0')
        : damaged(
            site,
            /[ก-ฮ](?=[ก-ฮ])/,
            (letter) => letter + site.random.pick(['\u200b', '\u2060', '\ufeff', '\u00ad']),
          ),
  },
};
