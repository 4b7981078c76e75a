/** Days and festivals by name, as data. Only those with a fixed date have a known month; the lunar ones move from year to year. */
import { BUDDHIST_DAYS, type BuddhistDay } from './data/buddhist-days';
import { fiscalYearOf, yearOfMonth } from './fiscal-year';

export interface NamedDay {
  /** Every usual name. */
  readonly names: readonly string[];
  /** 1 to 12; null if the day follows the moon or is announced each year. */
  readonly month: number | null;
  /** Its place in the table of Buddhist days. */
  readonly buddhist?: BuddhistDay;
}

/** The month of the day that lies in the fiscal year, and its calendar year (Buddhist Era); null if that is not known. */
export function monthOfDay(
  day: NamedDay,
  fiscalYear: number,
): { readonly month: number; readonly year: number } | null {
  const { month, buddhist } = day;
  if (month !== null) return { month, year: yearOfMonth(month, fiscalYear) };
  if (buddhist === undefined) return null;
  for (const year of [fiscalYear - 1, fiscalYear]) {
    const [found] = BUDDHIST_DAYS[year]?.[buddhist] ?? [];
    if (found !== undefined && fiscalYearOf(found, year) === fiscalYear) return { month: found, year };
  }
  return null;
}

export const NAMED_DAYS: readonly NamedDay[] = [
  { names: ['วันขึ้นปีใหม่'], month: 1 },
  { names: ['วันเด็กแห่งชาติ', 'วันเด็ก'], month: 1 },
  { names: ['วันครูแห่งชาติ', 'วันครู'], month: 1 },
  { names: ['วันพ่อขุนรามคำแหง', 'วันพ่อขุนรามคำแหงมหาราช', 'วันกองทัพไทย'], month: 1 },
  { names: ['วันทหารผ่านศึก', 'วันศิลปินแห่งชาติ', 'วันวาเลนไทน์'], month: 2 },
  { names: ['วันสตรีสากล'], month: 3 },
  { names: ['วันท้องถิ่นไทย', 'วันอาสาสมัครสาธารณสุขแห่งชาติ', 'วันอสม.แห่งชาติ'], month: 3 },
  { names: ['วันข้าราชการพลเรือน', 'วันอนุรักษ์มรดกไทย', 'วันจักรี'], month: 4 },
  {
    names: ['วันสงกรานต์', 'เทศกาลสงกรานต์', 'ประเพณีสงกรานต์', 'สงกรานต์', 'วันผู้สูงอายุแห่งชาติ', 'วันผู้สูงอายุ', 'วันครอบครัว'],
    month: 4,
  },
  { names: ['วันฉัตรมงคล', 'วันแรงงานแห่งชาติ', 'วันแรงงาน', 'วันต้นไม้แห่งชาติ', 'วันงดสูบบุหรี่โลก'], month: 5 },
  { names: ['วันสิ่งแวดล้อมโลก', 'วันต่อต้านยาเสพติดโลก', 'วันต่อต้านยาเสพติด', 'วันสุนทรภู่'], month: 6 },
  { names: ['วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าฯพระบรมราชินี'], month: 6 },
  { names: ['วันภาษาไทยแห่งชาติ', 'วันภาษาไทย'], month: 7 },
  { names: ['วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว'], month: 7 },
  { names: ['วันแม่แห่งชาติ', 'วันแม่', 'วันวิทยาศาสตร์แห่งชาติ', 'วันวิทยาศาสตร์', 'วันอาเซียน', 'วันสตรีไทย'], month: 8 },
  { names: ['วันเยาวชนแห่งชาติ', 'วันเยาวชน', 'วันมหิดล', 'วันพระราชทานธงชาติไทย'], month: 9 },
  { names: ['วันนวมินทรมหาราช', 'วันปิยมหาราช', 'วันคล้ายวันสวรรคต', 'วันรักต้นไม้ประจำปีของชาติ'], month: 10 },
  { names: ['วันวชิราวุธ', 'วันมหาธีรราชเจ้า', 'วันพระบิดาแห่งฝนหลวง'], month: 11 },
  {
    names: [
      ...['วันพ่อแห่งชาติ', 'วันพ่อ', 'วันชาติ', 'วันดินโลก', 'วันต่อต้านคอร์รัปชันสากล', 'วันต่อต้านคอร์รัปชัน'],
      ...['วันรัฐธรรมนูญ', 'วันคริสต์มาส', 'วันสิ้นปี', 'วันเอดส์โลก', 'วันคนพิการสากล', 'วันอาสาสมัครสากล'],
    ],
    month: 12,
  },
  { names: ['วันมาฆบูชา', 'มาฆบูชา', 'วันมาฆะบูชา', 'มาฆะบูชา'], month: null, buddhist: 'makha' },
  { names: ['วันวิสาขบูชา', 'วิสาขบูชา', 'วันวิสาขะบูชา', 'วิสาขะบูชา'], month: null, buddhist: 'visakha' },
  { names: ['วันอาสาฬหบูชา', 'อาสาฬหบูชา', 'วันอาสาฬบูชา', 'วันอาสาฬหะบูชา'], month: null, buddhist: 'asalha' },
  { names: ['วันเข้าพรรษา'], month: null, buddhist: 'lentStart' },
  { names: ['วันออกพรรษา', 'ออกพรรษา', 'เทศกาลออกพรรษา', 'ประเพณีออกพรรษา'], month: null, buddhist: 'lentEnd' },
  {
    names: ['วันลอยกระทง', 'ลอยกระทง', 'ประเพณีลอยกระทง', 'เทศกาลลอยกระทง', 'งานลอยกระทง'],
    month: null,
    buddhist: 'loyKrathong',
  },
  {
    // The season begins the day after ออกพรรษา and ends on the day of ลอยกระทง.
    names: [
      ...['กฐิน', 'ทอดกฐิน', 'กฐินสามัคคี', 'ทอดกฐินสามัคคี', 'กฐินพระราชทาน', 'ทอดกฐินพระราชทาน', 'ทอดกฐินประจำปี'],
      ...['เทศกาลกฐิน', 'เทศกาลทอดกฐิน', 'ประเพณีทอดกฐิน', 'ฤดูกฐิน', 'กฐินกาล', 'งานกฐิน', 'งานทอดกฐิน'],
    ],
    month: null,
    buddhist: 'loyKrathong',
  },
  {
    names: [
      ...['วันอัฏฐมีบูชา', 'เข้าพรรษา', 'ช่วงเข้าพรรษา', 'เทศกาลเข้าพรรษา', 'วันตรุษจีน', 'ตรุษจีน', 'เทศกาลตรุษจีน'],
      ...['สารทไทย', 'วันสารทไทย', 'เทศกาลกินเจ', 'เทศกาลปีใหม่', 'วันปีใหม่', 'ปีใหม่', 'วันพืชมงคล', 'เดือนรอมฎอน'],
      ...['วันเฉลิมพระชนมพรรษา', 'วันเฉลิมฯ', 'วันคล้ายวันพระบรมราชสมภพ', 'วันไหว้ครู', 'วันเทโวโรหณะ', 'ตักบาตรเทโว'],
      ...['วันสำคัญทางศาสนา', 'วันสำคัญทางพระพุทธศาสนา', 'วันสำคัญ', 'วันสถาปนา', 'วันหยุดราชการ', 'วันหยุด', 'วันนักขัตฤกษ์'],
    ],
    month: null,
  },
];
