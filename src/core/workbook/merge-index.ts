/** Finding the merged range that a cell lies in, among thousands. */
import { overlaps, type RangeIndex } from './address';

/** Rows of a bucket: a range is listed in each that it touches. */
const BUCKET = 64;

export class MergeIndex {
  private readonly buckets = new Map<number, RangeIndex[]>();

  constructor(merges: readonly RangeIndex[]) {
    for (const merge of merges) {
      for (const key of bucketsOf(merge)) {
        const bucket = this.buckets.get(key);
        if (bucket) bucket.push(merge);
        else this.buckets.set(key, [merge]);
      }
    }
  }

  /** The first of the merged ranges that shares a cell with `range`. */
  touching(range: RangeIndex): RangeIndex | undefined {
    for (const key of bucketsOf(range)) {
      const found = this.buckets.get(key)?.find((merge) => overlaps(merge, range));
      if (found) return found;
    }
    return undefined;
  }
}

function* bucketsOf({ top, bottom }: RangeIndex): Iterable<number> {
  for (let key = Math.floor(top / BUCKET); key <= Math.floor(bottom / BUCKET); key += 1) yield key;
}
