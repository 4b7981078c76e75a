import { fillIn } from '../../core/messages/language';
import { AS_USUAL, checkResult, finding, ISSUE, line, preview, proposal, report, summary } from '#test/support/pane';
import type { CheckResult } from '../../core/jobs/check';
import type { Finding } from '../../core/rules/finding';
import type { SettingsInForce } from '../../core/settings/in-force';
import { announcement, answeredLate, settingsToTell } from './announcement';
import type { PaneEvent } from './event';
import { preview as previewed } from './fill/preview';
import { list } from './findings/list';
import type { Findings, Resting, Screen } from './state';

const START: Resting = { kind: 'start' };
const work = { kind: 'working', task: 'check', done: 0, total: 0, from: START } as const;
const check = (...findings: Finding[]): Findings => listOf(checkResult({ findings }));
const listOf = (result: CheckResult): Findings => list({ result, readAt: 0, moment: ISSUE.moment }, null);

const UNREAD = checkResult({ judged: { rules: ['count-total-sum'], unread: [{ sheet: 'แผน', cell: 'A1' }] } });

const asked = (...lines: ReturnType<typeof line>[]): Screen =>
  previewed({ kind: 'previewed', preview: preview(lines), readAt: 0 }, START);

test.each<[string, Screen, string | null]>([
  ['nothing yet', START, null],
  ['work', { ...work, isStopping: false }, 'กำลังอ่านและตรวจแผน'],
  ['a stop', { ...work, isStopping: true }, 'กำลังหยุด…'],
  ['errors', check(finding('error', 'A1'), finding('error', 'A2'), finding('info', 'A3')), 'พบสิ่งที่ต้องแก้ 2 จุด'],
  ['warnings', check(finding('warning', 'A1')), 'ไม่พบสิ่งที่ต้องแก้ มีสิ่งที่ควรแก้ 1 จุด'],
  ['notes', check(finding('info', 'A1')), 'ไม่พบสิ่งที่ต้องแก้ มีข้อสังเกต 1 จุด'],
  ['nothing found', check(), 'ไม่พบสิ่งที่ต้องแก้ (ตรวจ 1 ข้อ)'],
  ['nothing found in what could be read', listOf(UNREAD), 'ยังมี 1 จุดที่ตรวจไม่ได้'],
  ['a preview', asked(line('a')), 'ตรวจทานก่อนทำเครื่องหมายไตรมาส'],
  ['nothing to mark', asked(), 'ไม่มีไตรมาสที่รอทำเครื่องหมาย'],
  [
    'a fill',
    { kind: 'filled', outcome: { filled: [proposal('a')], left: [], report: report({ applied: 1 }) }, waiting: 0 },
    'ทำเครื่องหมายแล้ว 1 โครงการ',
  ],
  [
    'a fill that was refused',
    { kind: 'filled', outcome: { filled: [], left: [proposal('a')], report: report({ refused: 1 }) }, waiting: 0 },
    'ไม่ได้ทำเครื่องหมายโครงการใด',
  ],
  [
    'a fill that may stand',
    {
      kind: 'filled',
      outcome: { filled: [], left: [], report: report({ refused: 1, reason: 'unknown' }) },
      waiting: 0,
    },
    'ยังไม่แน่ชัดว่าทำเครื่องหมายแล้วหรือไม่',
  ],
  [
    'a summary that may stand',
    { kind: 'summarised', outcome: summary([], report({ refused: 1, reason: 'unknown' })) },
    'ยังไม่แน่ชัดว่าจัดทำแผ่นงานสรุปครบหรือไม่',
  ],
  [
    'an undo that broke off',
    { kind: 'undone', report: { ...report({ applied: 1 }), failure: { code: 'connection-lost', detail: '' } } },
    'เลิกทำได้ไม่ครบ',
  ],
  ['an undo', { kind: 'undone', report: report({ applied: 1 }) }, 'เลิกทำแล้ว'],
  [
    'an undo that was stopped',
    { kind: 'undone', report: report({ applied: 1, refused: 1, reason: 'cancelled' }) },
    'เลิกทำได้ไม่ครบ',
  ],
  [
    'an undo of what stands as it was already',
    { kind: 'undone', report: report({ refused: 2, reason: 'already-so' }) },
    'เลิกทำแล้ว',
  ],
  ['an undo that was refused', { kind: 'undone', report: report({ refused: 1 }) }, 'เลิกทำไม่ได้'],
  ['a writing left open', { kind: 'unanswered', writing: { changes: [] }, from: START }, 'ยังไม่แน่ชัดว่าเขียนแล้วหรือไม่'],
  ['a failure', { kind: 'problem', task: 'check', problem: { code: 'no-plan', detail: '' } }, 'ไม่พบแผนในไฟล์นี้'],
])('%s', (_name, screen, expected) => {
  const spoken = announcement(screen);
  expect(spoken && fillIn(spoken.sentence.th, spoken.values)).toBe(expected);
});

const OFF: SettingsInForce = { ...AS_USUAL, sources: [{ kind: 'workbook' }], rulesOff: 3 };

test.each([
  ['nothing found by default', AS_USUAL, [], AS_USUAL],
  ['nothing found with rules off', OFF, [], OFF],
  ['errors found by default', AS_USUAL, [finding('error', 'A1')], null],
  ['errors found with rules off', OFF, [finding('error', 'A1')], OFF],
  ['only what is accepted', OFF, [finding('error', 'A1', { accepted: { reason: 'ทราบ' } })], OFF],
])('the settings are told with the verdict: %s', (_name, settings, findings, expected) => {
  const screen = check(...findings);
  expect(settingsToTell({ ...screen, result: { ...screen.result, settings } })).toBe(expected);
});

test('no other screen tells of settings', () => {
  expect(settingsToTell(START)).toBeNull();
});

const done = report({ applied: 1 });
const refused = report({ refused: 1 });
const REFUSED = 'มีการแก้ไขช่องนี้หลังจากที่อ่าน จึงไม่ได้เขียนทับ';
const checked = {
  result: checkResult(),
  readAt: 0,
  moment: ISSUE.moment,
};
const FINDING = finding('error', 'A1');

test.each<[string, PaneEvent, string]>([
  [
    'a fill',
    { kind: 'filled', outcome: { filled: [proposal('a')], left: [], report: done } },
    'ทำเครื่องหมายแล้ว 1 โครงการ',
  ],
  ['a summary', { kind: 'summarised', outcome: summary(['ทะเบียน'], done) }, 'จัดทำแผ่นงานสรุปแล้ว 1 แผ่น'],
  ['an undo', { kind: 'undone', report: done, undone: { what: 'fill', report: done }, next: null }, 'เลิกทำแล้ว'],
  ['a tab', { kind: 'reported', checked, tab: 'ผลการตรวจ', report: done }, 'บันทึกผลการตรวจลงแผ่นงาน “ผลการตรวจ” แล้ว'],
  ['a tab that was refused', { kind: 'reported', checked, tab: null, report: refused }, REFUSED],
  ['fixes', { kind: 'fixed', findings: [FINDING], report: done, checked: null }, 'แก้ในไฟล์แล้ว 1 จุด'],
  ['fixes that were refused', { kind: 'fixed', findings: [], report: refused, checked: null }, REFUSED],
  [
    'a finding that is kept',
    { kind: 'accepted', findings: [FINDING], acceptance: { reason: 'ก' }, report: done },
    'คงไว้ตามเดิมแล้ว 1 จุด',
  ],
  ['one that is not kept', { kind: 'accepted', findings: [FINDING], acceptance: null, report: done }, 'นำกลับมาแก้ไขแล้ว'],
  [
    'one that was refused',
    { kind: 'accepted', findings: [FINDING], acceptance: { reason: 'ก' }, report: refused },
    REFUSED,
  ],
  ['a rule that is off', { kind: 'rule-off', rule: 'a', report: done, checked: null }, 'ปิดข้อตรวจนี้'],
  ['one that was refused', { kind: 'rule-off', rule: 'a', report: refused, checked: null }, REFUSED],
  ['settings', { kind: 'settings-saved', report: done }, 'บันทึกการตั้งค่าแล้ว'],
  ['settings that were refused', { kind: 'settings-saved', report: refused }, REFUSED],
  ['nothing', { kind: 'stopped' }, 'ยังไม่มีการแก้ไขในไฟล์นี้'],
  [
    'a failure',
    { kind: 'failed', task: 'fill', problem: { code: 'access-denied', detail: '' } },
    'ไฟล์นี้เปิดแบบอ่านอย่างเดียวหรือป้องกันไว้',
  ],
  [
    'a failure in a line',
    { kind: 'noticed', notice: { kind: 'problem', problem: { code: 'connection-lost', detail: '' } } },
    'การติดต่อกับ Excel ขาดหาย',
  ],
])('what a late answer is told as: %s', (_name, ended, expected) => {
  const { sentence, values } = answeredLate(ended);
  expect(fillIn(sentence.th, values)).toContain(expected);
});
