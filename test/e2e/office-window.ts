/**
 * The objects of Office.js that are not the workbook's: the pane's window and the ribbon's own service. Excel answers them
 * beside the workbook, in the same protocol.
 */
import type { RequestBody, ResponseBody } from '#test/office/wire';

const SERVICES: readonly string[] = [
  'Microsoft.AppRuntime.AppRuntimeService',
  'Microsoft.InternalService.AddinInternalService',
];

export interface OfficeWindow {
  /** How often the pane was asked to show itself. */
  readonly shown: () => number;
  /** The answer to a request about the window; null for one about the workbook. */
  process(json: string): string | null;
}

export function createOfficeWindow(): OfficeWindow {
  let shown = 0;
  return {
    shown: () => shown,
    process: (json) => {
      const { Actions, ObjectPaths } = JSON.parse(json) as RequestBody;
      if (!Object.values(ObjectPaths).some(({ Name }) => SERVICES.includes(Name))) return null;
      shown += Actions.filter(({ Name }) => Name === 'SetAppRuntimeState').length;
      const response: ResponseBody = {
        Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })),
        TraceIds: [],
      };
      return JSON.stringify(response);
    },
  };
}
