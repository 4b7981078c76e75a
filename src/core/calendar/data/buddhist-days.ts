/**
 * The Buddhist days of the calendar years 2565 to 2570, as data: `[month, day]` by year of the Buddhist Era.
 *
 * Source: มาฆบูชา, วิสาขบูชา, อาสาฬหบูชา and วันเข้าพรรษา as announced among the public holidays of each year (มติคณะรัฐมนตรี), the
 * others from the Thai lunar calendar (ปฏิทินจันทรคติ). All but วันเข้าพรรษา, the day after อาสาฬหบูชา, are full moons (ขึ้น ๑๕ ค่ำ):
 * of the months 3, 6, 8, 11 and 12; in a year with two eighth months (2566, 2569) the first three are a month later. The
 * test counts the lunar months and the moon's phases against them.
 */
export type BuddhistDay = 'makha' | 'visakha' | 'asalha' | 'lentStart' | 'lentEnd' | 'loyKrathong';

type MonthAndDay = readonly [month: number, day: number];

export const BUDDHIST_DAYS: Readonly<Record<number, Readonly<Record<BuddhistDay, MonthAndDay>>>> = {
  2565: {
    makha: [2, 16],
    visakha: [5, 15],
    asalha: [7, 13],
    lentStart: [7, 14],
    lentEnd: [10, 10],
    loyKrathong: [11, 8],
  },
  2566: { makha: [3, 6], visakha: [6, 3], asalha: [8, 1], lentStart: [8, 2], lentEnd: [10, 29], loyKrathong: [11, 27] },
  2567: {
    makha: [2, 24],
    visakha: [5, 22],
    asalha: [7, 20],
    lentStart: [7, 21],
    lentEnd: [10, 17],
    loyKrathong: [11, 15],
  },
  2568: {
    makha: [2, 12],
    visakha: [5, 11],
    asalha: [7, 10],
    lentStart: [7, 11],
    lentEnd: [10, 7],
    loyKrathong: [11, 5],
  },
  2569: {
    makha: [3, 3],
    visakha: [5, 31],
    asalha: [7, 29],
    lentStart: [7, 30],
    lentEnd: [10, 26],
    loyKrathong: [11, 24],
  },
  2570: {
    makha: [2, 21],
    visakha: [5, 20],
    asalha: [7, 18],
    lentStart: [7, 19],
    lentEnd: [10, 15],
    loyKrathong: [11, 13],
  },
};
