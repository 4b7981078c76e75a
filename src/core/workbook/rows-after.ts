/** The keys of a worksheet's rows once changes are made. */
import { parseCell } from './address';
import type { Change } from './change';
import { keyText, SEPARATOR, type RowKeys } from './row-keys';

/** The keys after these changes of the same worksheet; the same object if none of them is in a key column. */
export function rowKeysAfter(rows: RowKeys, changes: readonly Change[]): RowKeys {
  let keys: string[] | null = null;
  for (const change of changes) {
    if (change.kind !== 'cell') continue;
    const at = parseCell(change.cell);
    const index = at ? rows.columns.indexOf(at.column) : -1;
    if (!at || index < 0) continue;
    keys ??= [...rows.keys];
    while (keys.length <= at.row) keys.push('');
    const texts = (keys[at.row] || SEPARATOR.repeat(rows.columns.length - 1)).split(SEPARATOR);
    texts[index] = keyText(change.after.value);
    keys[at.row] = texts.every((text) => text === '') ? '' : texts.join(SEPARATOR);
  }
  return keys ? { ...rows, keys } : rows;
}
