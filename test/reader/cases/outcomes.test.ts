/** Part 5 as offices lay it out by hand: what a careful reader reads, and what is told. */
import type { Plan } from '../../../src/core/plan/plan';
import { plan, said, told, type Merges } from '../generator/part-plan';
import type { Rows } from '../generator/small-table';

const O = ['ส่วนที่ ๕ ผลที่คาดว่าจะได้รับจากการดำเนินโครงการ / กิจกรรม'];
const outcomes = ({ outcomes: part }: Plan): string[] => (part?.items ?? []).map(said);

describe('part 5', () => {
  test.each<[string, Rows, readonly string[], readonly string[], Merges?]>([
    [
      'one merged block',
      [['• บุคลากรมีคุณธรรม\n• ประชาชนมีส่วนร่วม\n  ในการทำความดี\n• องค์กรโปร่งใส'], [], []],
      ['บุคลากรมีคุณธรรม', 'ประชาชนมีส่วนร่วม⏎ในการทำความดี', 'องค์กรโปร่งใส'],
      [],
      ['A4:I6'],
    ],
    [
      'numbers of the part',
      [['๕.๑ บุคลากรมีคุณธรรม'], ['๕.๒ ประชาชนมีส่วนร่วม'], ['ในการทำความดี']],
      ['บุคลากรมีคุณธรรม', 'ประชาชนมีส่วนร่วม⏎ในการทำความดี'],
      [],
    ],
    [
      'numbers in a column of their own, a name over two rows',
      [
        [1, 'บุคลากรมีคุณธรรม'],
        [null, 'และจริยธรรม'],
        [2, 'ประชาชนมีส่วนร่วม'],
      ],
      ['บุคลากรมีคุณธรรม⏎และจริยธรรม', 'ประชาชนมีส่วนร่วม'],
      [],
    ],
    [
      'two lists side by side',
      [
        ['๑. ก', null, '๓. ค'],
        ['๒. ข', null, '๔. ง'],
      ],
      ['ก', 'ค', 'ข', 'ง'],
      [],
    ],
    ['in brackets and with spaces', [['( ๑ ) ก'], ['(2) ข'], ['3) ค']], ['ก', 'ข', 'ค'], []],
    [
      'a paragraph',
      [['บุคลากรมีคุณธรรม ประชาชนมีส่วนร่วม และองค์กรโปร่งใส']],
      ['บุคลากรมีคุณธรรม ประชาชนมีส่วนร่วม และองค์กรโปร่งใส'],
      [],
    ],
    ['a list on one line', [['๑) ก ๒) ข ๓) ค']], ['ก', 'ข', 'ค'], []],
    [
      'lines that nobody wrote',
      [['๑. .......................'], ['๒. .......................']],
      ['!blank', '!blank'],
      [],
    ],
    [
      'a label in the first column',
      [
        ['ผลที่คาดว่าจะได้รับ', '- ก'],
        [null, '- ข'],
      ],
      ['ก', 'ข'],
      [],
    ],
    [
      'a table with columns of its own',
      [
        ['ลำดับที่', 'ผลที่คาดว่าจะได้รับ', 'หมายเหตุ'],
        [1, 'ก'],
        [2, 'ข'],
      ],
      ['ก', 'ข'],
      [],
    ],
    [
      'names below the list',
      [['- ก'], [], [null, null, 'ผู้เสนอแผน'], [null, null, '(นาย ข)'], [null, null, 'ผู้อำนวยการเขต']],
      ['ก'],
      [],
    ],
    ['arrows and squares', [['➢ ก'], ['■ ข'], ['✓ ค'], ['□ ง']], ['ก', 'ข', 'ค', 'ง'], []],
    [
      'items with points of their own',
      [['๑. ด้านบุคลากร'], ['- มีคุณธรรม'], ['- มีวินัย'], ['๒. ด้านองค์กร']],
      ['ด้านบุคลากร', 'มีคุณธรรม', 'มีวินัย', 'ด้านองค์กร'],
      [],
    ],
    ['a list in the cell beside its heading', [['ผลที่คาดว่าจะได้รับ', '๑. ก\n๒. ข']], ['ก', 'ข'], []],
    [
      'numbers and items in merged cells',
      [['๑.', 'บุคลากรมีคุณธรรม'], [], ['๒.', 'ประชาชนมีส่วนร่วม']],
      ['บุคลากรมีคุณธรรม', 'ประชาชนมีส่วนร่วม'],
      [],
      ['A4:A5', 'B4:I5'],
    ],
    ['the office’s own note', [['- ก'], ['หมายเหตุ: ปรับปรุงเมื่อ ๑ ต.ค. ๒๕๖๗']], ['ก'], []],
  ])('%s', (_, rows, expected, unread, merges = []) => {
    const found = plan([O, ...rows], merges);
    expect(outcomes(found)).toEqual(expected);
    expect(told(found)).toEqual(unread);
  });
});
