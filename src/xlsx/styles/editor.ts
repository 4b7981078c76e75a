import { addContentType } from '../opc/content-types';
import type { Package } from '../opc/package';
import { addRelationship } from '../opc/relationships';
import { relatedPart, type WorkbookPart } from '../read/workbook-part';
import { setAttribute } from '../xml/edit';
import { attribute, flag } from '../xml/scan';
import { renamedFont } from './font';
import { readItem } from './item';
import { StyleLists } from './lists';
import { readStyleSheet } from './style-sheet';
import { TabStyles } from './tab-styles';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** What is to change about a cell's looks; what is left out stays. */
export interface StyleVariant {
  readonly font?: string;
  /** Whether Excel keeps everything typed in the cell as text. */
  readonly quotePrefix?: boolean;
}

/** Adds to a workbook's styles; what is there already is used again and never changed. */
export class StyleEditor {
  readonly tabs: TabStyles;
  private readonly lists: StyleLists;
  private readonly variants = new Map<string, number>();

  constructor(
    private readonly parts: Package,
    private readonly workbook: WorkbookPart,
  ) {
    const part = relatedPart(this.workbook, 'styles');
    const isThere = part !== null && parts.has(part);
    const text = isThere ? parts.text(part) : `<styleSheet xmlns="${workbook.dialect.main}"></styleSheet>`;
    this.lists = new StyleLists(readStyleSheet(text, part ?? 'styles'));
    this.tabs = new TabStyles(this.lists);
  }

  /** The style index of cells like those of style `base`, except for what `variant` says. */
  variant(base: number, variant: StyleVariant): number {
    const key = `${base} ${variant.quotePrefix} ${variant.font}`;
    const known = this.variants.get(key);
    if (known !== undefined) return known;
    const index = this.newVariant(base, variant);
    this.variants.set(key, index);
    return index;
  }

  private newVariant(base: number, variant: StyleVariant): number {
    const { cells, fonts, sheet } = this.lists;
    const xf = cells.item(base);
    const { element: tag } = readItem(xf, sheet.root);
    let changed = xf;
    if (variant.quotePrefix !== undefined && variant.quotePrefix !== flag(tag, 'quotePrefix')) {
      changed = setAttribute(changed, 'quotePrefix', variant.quotePrefix ? '1' : null);
    }
    if (variant.font !== undefined) {
      const font = fonts.item(Number(attribute(tag, 'fontId') ?? 0));
      const renamed = renamedFont(font, sheet.root, variant.font);
      if (renamed !== font) {
        changed = setAttribute(changed, 'fontId', String(fonts.index(renamed)));
        changed = setAttribute(changed, 'applyFont', '1');
      }
    }
    return changed === xf ? base : cells.index(changed);
  }

  /** Writes what was added, if anything was. */
  save(): void {
    if (!this.lists.haveGrown) return;
    const before = relatedPart(this.workbook, 'styles');
    const text = this.lists.text();
    if (before !== null && this.parts.has(before)) this.parts.write(before, text);
    else this.addPart(text, before);
  }

  /** Adds the part, under the name by which the workbook already points at a missing one. */
  private addPart(text: string, named: string | null): void {
    const slash = this.workbook.part.lastIndexOf('/') + 1;
    const part = named ?? `${this.workbook.part.slice(0, slash)}styles.xml`;
    this.parts.write(part, text);
    addContentType(this.parts, part, CONTENT_TYPE);
    if (named !== null) return;
    addRelationship(this.parts, this.workbook.part, `${this.workbook.dialect.relationships}/styles`, part);
  }
}
