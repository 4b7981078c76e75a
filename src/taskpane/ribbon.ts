/** The ribbon's buttons. They run in the pane's own runtime: each shows the pane and starts the job there. */
import type { Controller } from './controller';

/** The names that the manifest's buttons call, and the job of each. */
const COMMANDS: Readonly<Record<string, (controller: Controller) => Promise<void>>> = {
  checkPlan: (controller) => controller.check(),
  writeFindings: (controller) => controller.writeFindings(),
  fillQuarters: (controller) => controller.previewFill(),
  writeSummary: (controller) => controller.chooseTabs(),
  undoLast: (controller) => controller.undo(),
};

/** Ties the ribbon's buttons to the pane, which may still be starting. */
export function associateCommands(pane: Promise<Controller | null>): void {
  for (const [name, start] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await showPane();
        const controller = await pane;
        // Not awaited: the pane tells of the work and stops it, and Excel's ribbon is free meanwhile.
        if (controller) void start(controller);
      } finally {
        event.completed();
      }
    });
  }
}

/** A pane that is open already, or that Excel will not show, does not keep the job from being done. */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The result waits in the pane until it is opened.
  }
}
