/** A series of changes as one: what several jobs' inverses, or several passes of one job, come to together. */
import { sameContent, type CellChange, type Change, type MergeChange } from './change';

/**
 * Changes made one after another, as changes that can be asked for at once: a cell from what stood there first to what
 * stands there last, and nothing where the two are the same. Groups that meet in a cell stand or fall together.
 */
export function compose(changes: readonly Change[]): Change[] {
  const made = new Map<string, Change>();
  const groups = new Groups();
  for (const change of changes) {
    const key = targetOf(change);
    const earlier = made.get(key);
    const both = earlier ? joined(earlier, change) : change;
    if (earlier) groups.meet(earlier, change);
    // Where it was: taken out and put in again, it stands after what it may depend on.
    made.delete(key);
    if (both) made.set(key, both);
  }
  return [...made.values()].map((change) => groups.of(change));
}

function targetOf(change: Change): string {
  switch (change.kind) {
    case 'cell':
      return `cell ${change.sheet}!${change.cell}`;
    case 'merge':
      return `merge ${change.sheet}!${change.range}`;
    case 'sheet':
      return `tab ${change.spec.id}`;
    case 'sheet-removal':
      return `tab ${change.id}`;
    case 'settings':
      return 'settings';
  }
}

/** Two changes of the same thing as one; null where the second takes the first back. */
function joined(first: Change, second: Change): Change | null {
  if (first.kind === 'cell' && second.kind === 'cell') {
    return sameContent(first.before, second.after) ? null : { ...first, ...second, before: first.before };
  }
  if (first.kind === 'settings' && second.kind === 'settings') {
    return first.before === second.after ? null : { ...second, before: first.before };
  }
  return first.kind === 'merge' ? null : second;
}

type Grouped = CellChange | MergeChange;

class Groups {
  private readonly renamed = new Map<string, string>();

  meet(first: Change, second: Change): void {
    const [a, b] = [first, second].map((change) => (isGrouped(change) ? this.name(change.group) : undefined));
    if (a !== undefined && b !== undefined && a !== b) this.renamed.set(a, b);
  }

  of(change: Change): Change {
    const group = isGrouped(change) ? this.name(change.group) : undefined;
    return group === undefined ? change : ({ ...change, group } as Grouped);
  }

  private name(group: string | undefined): string | undefined {
    let name = group;
    for (let next = name; next !== undefined; next = this.renamed.get(next)) name = next;
    return name;
  }
}

function isGrouped(change: Change): change is Grouped {
  return change.kind === 'cell' || change.kind === 'merge';
}
