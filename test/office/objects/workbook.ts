/** Excel.Workbook: the root of every path. */
import type { WorkbookModel } from '../model';
import type { Remote } from '../remote';
import { applicationRemote, functionsRemote } from './application';
import { customXmlCollectionRemote } from './custom-xml';
import { nameCollectionRemote } from './names';
import { tableCollectionRemote } from './tables';
import { worksheetCollectionRemote } from './worksheet';

export function workbookRemote(model: WorkbookModel): Remote {
  return {
    type: 'Workbook',
    scalars: { ReadOnly: { get: () => model.isViewOnly }, AutoSave: { get: () => false } },
    objects: {
      Worksheets: () => worksheetCollectionRemote(model),
      Names: () => nameCollectionRemote(model),
      CustomXmlParts: () => customXmlCollectionRemote(model),
      Tables: () => tableCollectionRemote(model, model.sheets, null),
      Protection: () => ({ type: 'WorkbookProtection', scalars: { Protected: { get: () => model.isProtected } } }),
      Application: () => applicationRemote(model),
      Functions: () => functionsRemote(model),
    },
  };
}
