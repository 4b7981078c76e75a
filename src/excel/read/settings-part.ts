/** Our settings among the workbook's custom XML parts (ExcelApi 1.5). */
import type { SettingsChange } from '../../core/workbook/change';
import { SETTINGS_NAMESPACE, settingsText, settingsXml } from '../../core/workbook/settings-part';
import type { Operation } from '../request/operation';
import { bytesOf } from '../request/payload';
import type { Loaded } from '../request/session';

/** The present settings, and the parts that hold them: more than one if a person has copied them. */
export interface SettingsParts {
  readonly ids: readonly string[];
  readonly text: string | null;
}

export interface SettingsPart {
  readonly id: string;
  readonly text: string;
}

/** What a part costs in a request beside its text. */
const PART_BYTES = 600;

/** Asks which parts are ours. */
export function loadSettingsIds(context: Excel.RequestContext): Loaded<readonly string[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load('id');
  return () => parts.items.map(({ id }) => id);
}

/** Asks for the text of the first of the parts. */
export function loadSettings(context: Excel.RequestContext, ids: readonly string[]): Loaded<SettingsParts> {
  const [first] = ids;
  if (first === undefined) return () => ({ ids, text: null });
  const text = loadText(context.workbook.customXmlParts.getItem(first));
  return () => ({ ids, text: text() });
}

/** Each of the parts with its text. */
export function loadAllSettings(
  { workbook: { customXmlParts } }: Excel.RequestContext,
  ids: readonly string[],
): Loaded<readonly SettingsPart[]> {
  const texts = ids.map((id) => ({ id, text: loadText(customXmlParts.getItem(id)) }));
  return () => texts.map(({ id, text }) => ({ id, text: text() }));
}

/** Asks for parts and text at once, in one request, which fails if our only part is missing. */
export function loadExpectedSettings(context: Excel.RequestContext, isExpected: boolean): Loaded<SettingsParts> {
  const ids = loadSettingsIds(context);
  if (!isExpected) return () => ({ ids: ids(), text: ids().length > 0 ? '' : null });
  const text = loadText(context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE).getOnlyItem());
  return () => ({ ids: ids(), text: text() });
}

function loadText(part: Excel.CustomXmlPart): Loaded<string> {
  const asked = { xml: part.getXml() };
  return () => settingsText(asked.xml.value);
}

/**
 * Writes the text into the first part, or a new one; the other parts go, so that there is one truth. `seen`: the parts as
 * they are to be until then; its answer says what was there if somebody else has written meanwhile.
 */
export function settingsOperation(change: SettingsChange, seen: SettingsParts): Operation {
  const { ids } = seen;
  const { after } = change;
  const xml = after === null ? null : settingsXml(after);
  const kept = xml === null ? undefined : ids[0];
  const spare = ids.filter((id) => id !== kept);
  return {
    changes: [change],
    isLast: true,
    bytes: PART_BYTES * (1 + spare.length) + bytesOf(xml),
    run: (context) => {
      const { customXmlParts } = context.workbook;
      const idsNow = loadSettingsIds(context);
      const now = loadSettings(context, ids);
      for (const id of spare) customXmlParts.getItem(id).delete();
      if (xml !== null && kept === undefined) customXmlParts.add(xml);
      if (xml !== null && kept !== undefined) customXmlParts.getItem(kept).setXml(xml);
      return () => {
        if (ids.length === 0) return idsNow().length > 0 ? [{ by: change, found: null }] : [];
        const { text } = now();
        return text === seen.text ? [] : [{ by: change, found: text }];
      };
    },
    halve: () => null,
  };
}
