/** The words around a declared number where they stand in cells of their own. */
export const COUNT_WORD =
  /^(?:รวม(?:ทั้งสิ้น|ทั้งหมด)?(?:จำนวน)?|จำนวน|(?:จำนวน)?(?:โครงการ|กิจกรรม)(?:\/(?:โครงการ|กิจกรรม))?(?:\((?:โครงการ|เรื่อง)\))?|บาท|ดังนี้|โครงการดังนี้|[:=])$/;
/** The number follows these. */
export const SUM_LABEL = /^(?:รวม(?:ทั้งสิ้น|ทั้งหมด)?(?:จำนวน)?|จำนวน)[:=]?$/;
/** A sum's label where only the cell beside it can say its number. */
export const SUM_CELL = /^รวม(?:ทั้งสิ้น|ทั้งหมด|จำนวน|โครงการ|แนวทาง|แผนย่อย|[(/)])*$/;
/** Headers of a table of counts. */
export const COUNT_HEADER =
  /^(?:แผนย่อย(?:\/เป้าหมาย)?\/แนวทาง(?:การพัฒนา)?|แผนย่อย|แนวทาง(?:การพัฒนา)?|รายการ|จำนวน(?:โครงการ(?:\/กิจกรรม)?)?(?:\(โครงการ\))?|ลำดับ(?:ที่)?|ที่)$/;
/** Of them, the one over the numbers. */
export const NUMBER_HEADER = /^จำนวน/;
