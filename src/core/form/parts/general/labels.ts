/** The labels of part 1, as comparison keys (`comparisonKey`). Offices word them in several ways; every accepted one is here. */
import type { GeneralPart } from '../../../plan/parts';

export type GeneralField = keyof GeneralPart;

export interface FieldLabels {
  readonly labels: readonly string[];
  /** Within a line, words like these also occur in values: there only a colon or leaders behind make them a label. */
  readonly needsColon?: true;
  /** Written without a space before the value, where it follows the coordinator: `นาย ก ตำแหน่งเจ้าพนักงาน`. */
  readonly isGlued?: true;
  /** The value may go on in the next row. */
  readonly wraps?: true;
}

export const GENERAL_LABELS: Readonly<Record<GeneralField, FieldLabels>> = {
  agency: { labels: ['ชื่อหน่วยงาน', 'หน่วยงาน', 'ชื่อส่วนราชการ', 'ส่วนราชการ'], needsColon: true },
  address: {
    labels: [
      ...['สถานที่ตั้ง', 'ที่ตั้ง', 'ที่อยู่', 'สถานที่ติดต่อ', 'สถานที่ทำงาน', 'ที่ทำการ'],
      ...['สถานที่ตั้งหน่วยงาน', 'ที่ตั้งหน่วยงาน', 'ที่อยู่หน่วยงาน', 'ที่ตั้งสำนักงาน', 'ที่อยู่สำนักงาน'],
    ],
    needsColon: true,
    wraps: true,
  },
  coordinator: {
    labels: [
      ...['ชื่อผู้ประสานงาน', 'ผู้ประสานงาน', 'ชื่อ-สกุลผู้ประสานงาน', 'ชื่อ-นามสกุลผู้ประสานงาน'],
      ...['ชื่อสกุลผู้ประสานงาน', 'ชื่อและนามสกุลผู้ประสานงาน', 'ชื่อเจ้าหน้าที่ผู้ประสานงาน'],
      ...[
        'นามผู้ประสานงาน',
        'ผู้ประสานงานแผน',
        'เจ้าหน้าที่ผู้ประสานงาน',
        'ผู้ประสานงานหลัก',
        'ผู้ประสานงานโครงการ',
        'ชื่อผู้ติดต่อ',
        'ผู้ติดต่อ',
      ],
      ...['ชื่อ-สกุล', 'ชื่อ-นามสกุล'],
    ],
    wraps: true,
  },
  position: { labels: ['ตำแหน่ง'], isGlued: true, wraps: true },
  affiliation: {
    labels: ['สังกัด', 'หน่วยงานต้นสังกัด', 'ต้นสังกัด', 'หน่วยงานที่สังกัด', 'หน่วยงานสังกัด', 'สังกัดหน่วยงาน'],
    isGlued: true,
    wraps: true,
  },
  phone: {
    labels: [
      ...['โทรศัพท์', 'หมายเลขโทรศัพท์', 'เบอร์โทรศัพท์', 'เบอร์โทร', 'โทร', 'เบอร์ติดต่อ', 'หมายเลขติดต่อ'],
      ...['โทรศัพท์/โทรสาร', 'โทร./โทรสาร', 'tel/fax', 'tel', 'telephone', 'phone'],
    ],
  },
  mobile: {
    labels: [
      ...['โทรศัพท์มือถือ', 'โทรศัพท์เคลื่อนที่', 'มือถือ', 'โทรมือถือ', 'หมายเลขโทรศัพท์มือถือ', 'เบอร์มือถือ'],
      ...['เบอร์โทรศัพท์มือถือ', 'หมายเลขโทรศัพท์เคลื่อนที่', 'mobile', 'mobilephone'],
    ],
  },
  fax: { labels: ['โทรสาร', 'หมายเลขโทรสาร', 'เบอร์โทรสาร', 'แฟกซ์', 'แฟ็กซ์', 'fax'] },
  email: {
    labels: [
      ...['อีเมล', 'อีเมล์', 'อีเมลล์', 'อีเมลแอดเดรส', 'e-mail', 'email', 'e-mailaddress', 'emailaddress'],
      ...['ไปรษณีย์อิเล็กทรอนิกส์', 'จดหมายอิเล็กทรอนิกส์'],
    ],
  },
  line: { labels: ['lineid', 'line', 'idline', 'line@', 'ไลน์ไอดี', 'ไลน์', 'ไอดีไลน์'] },
};

export const GENERAL_FIELDS = Object.keys(GENERAL_LABELS) as readonly GeneralField[];

/** In brackets behind a label, what is to be written or which one is meant: no part of the value. */
export const HINTS: readonly string[] = [
  ...[
    '(?:โปรด)?ระบุ[^()\\n]{0,40}',
    'ถ้ามี',
    '(?:บ้าน)?เลขที่[^()\\n]{0,60}',
    '(?:คน)?ที่\\s*[0-9๐-๙]{1,2}',
    'ชื่อ[-\\s–]*(?:นาม)?สกุล',
  ],
  ...[
    'e-?mail',
    'tel\\.?',
    'telephone',
    'phone',
    'mobile',
    'fax\\.?',
    'line(?:\\s*id)?',
    'ที่ทำงาน',
    'สำนักงาน',
    'หน่วยงาน',
    'มือถือ',
    'ที่ติดต่อได้',
    'คำนำหน้า[^()\\n]{0,40}',
  ],
];

/** May stand between a label and its value: `อีเมลหน่วยงาน:`, `โทรศัพท์ (มือถือ)`. */
export const QUALIFIERS: readonly string[] = [
  ...['ของหน่วยงาน', 'ของผู้ประสานงาน', 'หน่วยงาน', 'ผู้ประสานงาน', 'ที่ติดต่อได้', 'ที่ทำงาน', 'สำนักงาน', 'ติดต่อ'],
];
