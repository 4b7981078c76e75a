/** Joins a series of changes, such as the inverses of several jobs or the passes of one job, into one. */
import { isCellOrMerge, sameContent, type CellOrMerge, type Change } from './change';
import { relocate } from './relocate';
import type { RowKeys } from './row-keys';
import { rowKeysAfter } from './rows-after';

/**
 * Changes made one after another, as changes that can be asked for at once: a cell from its first content to its
 * last, and nothing if the two are the same. Groups that share a cell are joined to one.
 */
export function compose(changes: readonly Change[]): Change[] {
  const made = new Map<string, Change>();
  const groups = new Groups();
  for (const change of changes) {
    let key = targetOf(change);
    // The same address in other rows is another cell.
    while (made.has(key) && !isOfSameRows(made.get(key), change)) key += "'";
    const earlier = made.get(key);
    const both = earlier ? joined(earlier, change) : change;
    if (earlier) groups.meet(earlier, change);
    // It is removed and added again, so that it comes after what it may depend on.
    made.delete(key);
    if (both) made.set(key, both);
  }
  return [...made.values()].map((change) => groups.of(change));
}

function isOfSameRows(a: Change | undefined, b: Change): boolean {
  const [first, second] = [a, b].map((change) => (change && isCellOrMerge(change) ? change.anchor?.rows : undefined));
  if (!first || !second || first === second) return true;
  const keys = (rows: RowKeys): string => JSON.stringify([rows.columns, rows.keys]);
  return keys(first) === keys(second);
}

/**
 * Changes that were derived before `applied` was written, as derived from the rows after it, so that the two can be
 * composed. A change whose row is not certain there stays as it was.
 */
export function carry(changes: readonly Change[], applied: readonly Change[]): readonly Change[] {
  const later = applied
    .filter(isCellOrMerge)
    .flatMap(({ sheet, anchor }) => (anchor ? [{ sheet, rows: anchor.rows }] : []));
  const find = (sheet: string, then: RowKeys): { readonly sheet: string; readonly rows: RowKeys } | undefined =>
    later.find(
      ({ sheet: name, rows }) =>
        (then.sheetId === undefined ? name === sheet : rows.sheetId === then.sheetId) &&
        rows.columns.join() === then.columns.join(),
    );
  const after = new Map<RowKeys, RowKeys>();
  return changes.map((change) => {
    const anchor = isCellOrMerge(change) ? change.anchor : undefined;
    const known = anchor && isCellOrMerge(change) ? find(change.sheet, anchor.rows) : undefined;
    if (!known) return change;
    const { sheet, rows } = known;
    const [moved] = relocate([change], { sheetName: () => sheet, rowKeys: () => rows });
    if (!moved || moved.lost || !isCellOrMerge(moved.change) || !moved.change.anchor) return change;
    const own =
      after.get(rows) ??
      rowKeysAfter(
        rows,
        applied.filter((each) => isCellOrMerge(each) && each.sheet === sheet),
      );
    after.set(rows, own);
    return { ...moved.change, anchor: { ...moved.change.anchor, rows: own } };
  });
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
    case 'owner':
      return `tab ${change.before}`;
    case 'settings':
      return 'settings';
  }
}

/** Two changes of the same thing as one; null if the second takes the first back. */
function joined(first: Change, second: Change): Change | null {
  if (first.kind === 'cell' && second.kind === 'cell') {
    return sameContent(first.before, second.after) ? null : { ...second, ...first, after: second.after };
  }
  if (first.kind === 'settings' && second.kind === 'settings') {
    return first.before === second.after ? null : { ...second, before: first.before };
  }
  return first.kind === 'merge' ? null : second;
}

class Groups {
  private readonly renamed = new Map<string, string>();

  meet(first: Change, second: Change): void {
    const [a, b] = [first, second].map((change) => (isCellOrMerge(change) ? this.name(change.group) : undefined));
    if (a !== undefined && b !== undefined && a !== b) this.renamed.set(a, b);
  }

  of(change: Change): Change {
    const group = isCellOrMerge(change) ? this.name(change.group) : undefined;
    return group === undefined ? change : ({ ...change, group } as CellOrMerge);
  }

  private name(group: string | undefined): string | undefined {
    let name = group;
    for (let next = name; next !== undefined; next = this.renamed.get(next)) name = next;
    return name;
  }
}
