/** The events that Excel has raised since the pane began to listen, by kind and in their order. */
import { fact, type Fact } from '../../core/workbook/fact';

/** So many runs of the same event are kept, the last ones. */
const RUNS = 10;

export class EventLog {
  private readonly counts = new Map<string, number>();
  private readonly runs: { readonly kind: string; count: number }[] = [];
  private isListening = false;

  listens(): void {
    this.isListening = true;
  }

  /** `kind`: a word of ours; `details`: Excel's words for what happened and who did it, if it gives them. */
  heard(kind: string, ...details: readonly (string | undefined)[]): void {
    const name = [kind, ...details.filter((detail) => detail !== undefined)].join(' ');
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    const last = this.runs.at(-1);
    if (last?.kind === kind) last.count += 1;
    else this.runs.push({ kind, count: 1 });
    if (this.runs.length > RUNS) this.runs.shift();
  }

  facts(): readonly Fact[] {
    const order = this.runs.map(({ kind, count }) => (count > 1 ? `${kind}*${String(count)}` : kind));
    return [
      fact('listens to events', this.isListening),
      ...[...this.counts].map(([name, count]) => fact(`event ${name}`, count)),
      ...(order.length > 0 ? [fact('last events', order.join(' '))] : []),
    ];
  }
}
