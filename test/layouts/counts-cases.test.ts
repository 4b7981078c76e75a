/** 3.1 and 3.2 as offices lay it out by hand: what a careful reader reads, and what is told. */
import type { Plan } from '../../src/core/plan/plan';
import { plan, told, type Merges } from './part-plan';
import type { Rows } from './small-table';

const C = ['ส่วนที่ ๓ โครงการและงบประมาณ'];
const C31 = '๓.๑ จำนวนโครงการ/กิจกรรมที่ดำเนินการในปีงบประมาณ พ.ศ. ๒๕๖๘';

/** `total; 1=9(1:2 2:1); …; budget`, without what has no number. */
function counts({ counts: part, budget }: Plan): string {
  const subPlans = (part?.subPlans ?? []).flatMap(({ subPlan, declared, guidelines }) => {
    const own = guidelines.flatMap((each) =>
      each.declared?.value == null ? [] : [`${each.guideline}:${each.declared.value}`],
    );
    if (own.length === 0 && declared?.value == null) return [];
    return [`${subPlan}=${declared?.value ?? ''}(${own.join(' ')})`];
  });
  return [String(part?.total?.value ?? ''), ...subPlans, ...(budget?.value == null ? [] : [`${budget.value}`])].join(
    '; ',
  );
}

describe('3.1', () => {
  test.each<[string, Rows, string, readonly string[], Merges?]>([
    [
      'a sub-plan and its guidelines on one line',
      [
        [`${C31} รวมจำนวน ๑๑ โครงการ`],
        ['แผนย่อยที่ ๑ การส่งเสริม รวม ๙ โครงการ (แนวทางการพัฒนาที่ ๑ รวม ๒ โครงการ แนวทางการพัฒนาที่ ๓ รวม ๗ โครงการ)'],
      ],
      '11; 1=9(1:2 3:7)',
      [],
    ],
    [
      'a matrix of sub-plans and guidelines',
      [
        [C31],
        ['แผนย่อย', 'แนวทางที่ ๑', 'แนวทางที่ ๒', 'แนวทางที่ ๓', 'รวม'],
        ['แผนย่อยที่ ๑', 2, 1, '-', 3],
        ['แผนย่อยที่ ๒', '๑', '๒', '๓', '๖'],
        ['รวม', 3, 3, 3, 9],
      ],
      '9; 1=3(1:2 2:1 3:0); 2=6(1:1 2:2 3:3)',
      [],
    ],
    [
      'a matrix the other way round',
      [
        [C31],
        ['แนวทาง', 'แผนย่อยที่ ๑', 'แผนย่อยที่ ๒', 'รวม'],
        ['แนวทางที่ ๑', 2, 1, 3],
        ['แนวทางที่ ๒', 1, 2, 3],
        ['รวม', 3, 3, 6],
      ],
      '6; 1=3(1:2 2:1); 2=3(1:1 2:2)',
      [],
    ],
    [
      'a column for each sub-plan',
      [
        [C31, 'รวมจำนวน', 6, 'โครงการ'],
        ['แผนย่อยที่ ๑', 3, 'แผนย่อยที่ ๒', 3],
        ['แนวทางที่ ๑', 2, 'แนวทางที่ ๑', 1],
        ['แนวทางที่ ๒', 1, 'แนวทางที่ ๒', 2],
      ],
      '6; 1=3(1:2 2:1); 2=3(1:1 2:2)',
      [],
    ],
    [
      'the sum of all first',
      [[C31], ['รวมทั้งสิ้น ๑๑ โครงการ'], ['แผนย่อยที่ ๑ รวม ๙ โครงการ'], ['แผนย่อยที่ ๒ รวม ๒ โครงการ']],
      '11; 1=9(); 2=2()',
      [],
    ],
    [
      'a unit in a column of its own',
      [
        [C31, '๑๑', 'โครงการ'],
        ['แผนย่อยที่ ๑', '๙', 'โครงการ'],
        ['- แนวทางที่ ๑', '.....๒.....', 'โครงการ'],
        ['๓.๒ งบประมาณที่ใช้', '๑๕,๐๐๐', 'บาท'],
      ],
      '11; 1=9(1:2); 15000',
      [],
    ],
    [
      'numbers of sections before the guidelines',
      [
        [C31],
        ['๑. แผนย่อยที่ ๑ จำนวน ๙ โครงการ'],
        ['๑.๑ แนวทางการพัฒนาที่ ๓ จำนวน ๒ โครงการ'],
        ['๑.๒ แนวทางการพัฒนาที่ ๕ จำนวน ๔ โครงการ'],
      ],
      '; 1=9(3:2 5:4)',
      [],
    ],
    [
      'a matrix with its numbers under one header',
      [
        [C31],
        ['แผนย่อย', 'แนวทางการพัฒนาที่', null, null, 'รวม'],
        [null, '๑', '๒', '๓'],
        ['แผนย่อยที่ ๑ การส่งเสริม', 2, 1, '-', 3],
      ],
      '; 1=3(1:2 2:1 3:0)',
      [],
      ['B5:D5', 'A5:A6', 'E5:E6'],
    ],
    [
      'equal signs and colons',
      [[`${C31} = ๑๑ โครงการ`], ['แผนย่อยที่ ๑ : ๙ โครงการ'], ['แนวทางที่ ๑ = ๒'], ['แนวทางที่ ๒ : ๑ เรื่อง']],
      '11; 1=9(1:2 2:1)',
      [],
    ],
    [
      'two guidelines in a row',
      [
        [`${C31} รวมจำนวน ๑๑ โครงการ`],
        ['แผนย่อยที่ ๑ รวม ๙ โครงการ'],
        ['แนวทางที่ ๑ รวม ๒ โครงการ', null, 'แนวทางที่ ๒ รวม ๑ โครงการ'],
      ],
      '11; 1=9(1:2 2:1)',
      [],
    ],
    ['numbers in brackets', [[`${C31} รวมจำนวน (๑๑) โครงการ`], ['แผนย่อยที่ ๑ รวม (๙) โครงการ']], '11; 1=9()', []],
    [
      'the budget of each sub-plan is no count',
      [
        [`${C31} รวมจำนวน ๑๑ โครงการ`],
        ['๓.๒ งบประมาณที่ใช้ดำเนินงาน รวมจำนวน ๑๕,๐๐๐ บาท'],
        ['แผนย่อยที่ ๑ รวม ๑๐,๐๐๐ บาท'],
        ['แผนย่อยที่ ๒', '๕,๐๐๐', 'บาท'],
      ],
      '11; 15000',
      ['A6 แผนย่อยที่ ๑ รวม ๑๐,๐๐๐ บาท', 'A7 แผนย่อยที่ ๒ ๕,๐๐๐ บาท'],
    ],
    [
      'a budget with its words',
      [[`${C31} รวมจำนวน ๑๑ โครงการ`], ['๓.๒ งบประมาณที่ใช้ดำเนินงาน รวมจำนวน ๑๕,๐๐๐.- บาท (หนึ่งหมื่นห้าพันบาทถ้วน)']],
      '11; 15000',
      [],
    ],
    ['no budget', [[`${C31} รวมจำนวน ๑๑ โครงการ`], ['๓.๒ งบประมาณที่ใช้ดำเนินงาน', 'ไม่ใช้งบประมาณ']], '11; 0', []],
    [
      'the sums of each sub-plan in a table, one of them blank',
      [[C31], ['แผนย่อย', 'จำนวนโครงการ'], ['แผนย่อยที่ ๑', 9], ['แผนย่อยที่ ๒'], ['แผนย่อยที่ ๓', '-'], ['รวม', 9]],
      '9; 1=9(); 3=0()',
      [],
    ],
  ])('%s', (_, rows, expected, unread, merges = []) => {
    const found = plan([C, ...rows], merges);
    expect(counts(found)).toBe(expected);
    expect(told(found)).toEqual(unread);
  });
});
