import { shareRoom } from './shared-room';

const texts = (letters: number): string[] => ['ก'.repeat(letters)];

describe('columns share the room', () => {
  it.each<[string, number, readonly (readonly [number, number])[], readonly number[]]>([
    [
      'by what their cells hold',
      60,
      [
        [5, 9],
        [5, 19],
      ],
      [20, 40],
    ],
    [
      'with the least for one that holds little',
      60,
      [
        [10, 0],
        [5, 99],
        [5, 99],
      ],
      [10, 25, 25],
    ],
    [
      'with the least for all if there is no more',
      12,
      [
        [10, 3],
        [8, 50],
      ],
      [10, 8],
    ],
    [
      'with nothing in any',
      40,
      [
        [5, 0],
        [5, 0],
      ],
      [20, 20],
    ],
  ])('%s', (_case, room, columns, expected) => {
    expect(
      shareRoom(
        room,
        columns.map(([least, letters]) => ({ least, texts: texts(letters) })),
      ),
    ).toEqual(expected);
  });

  it('does not count marks, nor numbers', () => {
    expect(
      shareRoom(40, [
        { least: 5, texts: ['กี้กี้', 1000] },
        { least: 5, texts: ['กก'] },
      ]),
    ).toEqual([20, 20]);
  });
});
