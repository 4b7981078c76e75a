/** Warnings shown beside a valid result. */
import type { Sentence } from './language';

/** `signature-ends`: the workbook is signed, and no signature holds for a changed file. */
export type WarningCode = 'signature-ends';

export const WARNINGS: Readonly<Record<WarningCode, Sentence>> = {
  'signature-ends': {
    th: 'ไฟล์นี้มีลายเซ็นดิจิทัล ซึ่งใช้กับไฟล์ที่แก้ไขแล้วไม่ได้ หากยังต้องใช้ โปรดลงลายเซ็นใหม่ใน Excel',
    en: 'The workbook is digitally signed. The signature is not valid for the changed file: sign that in Excel again if you need it signed.',
  },
};
