/** Whether Excel's ids of worksheets are what we take them for: unique, and the same for as long as the workbook is open. */
import { fact, type Fact } from '../../core/workbook/fact';

export class SheetIds {
  /** Those of the first time that they were asked for. */
  private first: readonly string[] | null = null;

  async inquire(context: Excel.RequestContext): Promise<readonly Fact[]> {
    const { worksheets } = context.workbook;
    worksheets.load('id,name');
    await context.sync();
    const sheets = worksheets.items.map(({ id, name }) => ({ id, name, found: worksheets.getItem(id).load('name') }));
    await context.sync();
    const ids = sheets.map(({ id }) => id);
    const first = (this.first ??= ids);
    const kept = ids.filter((id) => first.includes(id)).length;
    return [
      fact('sheet ids unique', new Set(ids).size === ids.length),
      fact(
        'sheet ids reach their sheets',
        sheets.every(({ name, found }) => found.name === name),
      ),
      fact('sheet ids since first asked', `kept ${kept}, new ${ids.length - kept}, gone ${first.length - kept}`),
    ];
  }
}
