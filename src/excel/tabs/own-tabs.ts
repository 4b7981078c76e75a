/** What we have written on our own tabs, for as long as the runtime lasts: whatever else stands there is a person's. */
import type { SheetSpec } from '../../core/workbook/sheet-spec';
import type { SheetSnapshot } from '../../core/workbook/snapshot';
import { holdsOnly } from '../../core/workbook/tab-contents';

export class OwnTabs {
  private readonly written = new Map<string, readonly SheetSpec[]>();

  /** From now on the tab may hold the spec, in part or as a whole. */
  begin(spec: SheetSpec): void {
    this.written.set(spec.id, [...(this.written.get(spec.id) ?? []), spec]);
  }

  /** The tab holds the spec and nothing older. */
  end(spec: SheetSpec): void {
    this.written.set(spec.id, [spec]);
  }

  /** Whether nothing stands on the tab but what we wrote. */
  isOursAlone(tab: SheetSnapshot): boolean {
    return tab.generated !== null && holdsOnly(tab, this.written.get(tab.generated) ?? []);
  }
}
