/** How far a check of many files is, on one line of a terminal that is drawn over. */
import type { Sink } from './io';
import type { Screen } from './terminal/screen';
import { padEnd } from './terminal/text';

const DONE = { th: 'ตรวจแล้ว {done} จาก {total} ไฟล์', en: 'Checked {done} of {total} files' };
const WIDTH = 20;

export class Progress {
  private done = 0;
  private drawn = '';

  /** `sink`: null if no person watches. */
  constructor(
    private readonly sink: Sink | null,
    private readonly total: number,
    private readonly screen: Screen,
  ) {
    this.draw();
  }

  /** Makes room for `write`, which may write to the same terminal. */
  step(write: () => void): void {
    this.clear();
    write();
    this.done += 1;
    if (this.done < this.total) this.draw();
  }

  private draw(): void {
    const filled = Math.floor((this.done / this.total) * WIDTH);
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
    this.drawn = `${bar} ${this.screen.say(DONE, { done: this.done, total: this.total })}`;
    this.sink?.write(`\r${this.drawn}`);
  }

  private clear(): void {
    this.sink?.write(`\r${padEnd('', [...this.drawn].length)}\r`);
  }
}
