/**
 * What the list of named days cannot decide, without white space. Sources: the United Nations' list of international
 * days (older persons 1 October, children 20 November, teachers 5 October, science 10 November); Thai usage.
 */

/** Begin like a day with a fixed date and mean another day, or one without a fixed quarter. */
export const LOOK_ALIKE_DAYS: readonly string[] = [
  ...['วันผู้สูงอายุสากล', 'วันผู้สูงอายุโลก', 'วันเด็กสากล', 'วันเด็กโลก', 'วันครูโลก', 'วันครูสากล', 'วันวิทยาศาสตร์โลก'],
  ...['วันเด็กและเยาวชน', 'วันแม่น้ำ', 'วันพ่อค้า', 'วันครูบา', 'วันชาติพันธุ์', 'วันขึ้นปีใหม่ไทย', 'วันคล้ายวันสวรรคต'],
  ...['วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าฯพระบรมราชินีนาถ', 'วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัวภูมิพล'],
  ...['วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัวรัชกาลที่9', 'วันต้นไม้แห่งชาติ'],
];

/** Kept from the days before on, which lie in the quarter before. */
export const KEPT_EARLIER: ReadonlySet<string> = new Set(['วันขึ้นปีใหม่']);
