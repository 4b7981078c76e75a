/** Excel's events on the wire, by their numbers. */
export const EventType = {
  WorksheetChanged: 10,
  WorksheetDeleted: 15,
  WorksheetRowSorted: 19,
  WorksheetColumnSorted: 20,
  WorksheetRowHiddenChanged: 22,
  WorksheetNameChanged: 25,
  WorksheetVisibilityChanged: 26,
  WorksheetMoved: 27,
} as const;

/** What an entry of a message of events begins with, if the event is one of the workbook's objects. */
export const RICH_API_EVENT = 65_536;

/** The target of events that concern the workbook as a whole. */
export const WORKBOOK = 'Workbook';
