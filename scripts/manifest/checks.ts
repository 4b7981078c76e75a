import { attribute, family, named, type Element } from './element';

/** What the manifest refers to. */
export interface Surroundings {
  /** The bytes served at a path below the add-in's address, as `assets/phaen-16.png`; null if there is none. */
  file: (path: string) => Uint8Array | null;
  /** The source in which the ribbon's functions are given their names. */
  commands: string;
}

type Check = (root: Element, surroundings: Surroundings) => string[];

/** Office takes the children of these in this order only: the schemas' own, [MS-OWEMXML]. */
const ORDER: Record<string, string[]> = {
  OfficeApp: [
    ...['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
    ...['HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions'],
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};
/** The longest text that the schemas allow, in characters. */
const LONGEST: Record<string, number> = { DisplayName: 125, Description: 250, ShortStrings: 125, LongStrings: 250 };
const RIBBON_SIZES = ['16', '32', '80'];
const THAI = /[\u0E00-\u0E7F]/;

const FORMS: Record<string, RegExp> = {
  Id: /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  Version: /^\d+(\.\d+){3}$/,
  DefaultLocale: /^th-TH$/,
  Permissions: /^ReadWriteDocument$/,
};

const identity: Check = (root) =>
  Object.entries(FORMS).flatMap(([name, form]) => {
    const text = root.children.find((child) => child.name === name)?.text.trim() ?? '';
    return form.test(text) ? [] : [`${name} is not as it must be: ${text}`];
  });

const order: Check = (root) =>
  family(root).flatMap(({ name, children }) => {
    const places = children.map((child) => ORDER[name]?.indexOf(child.name) ?? 0);
    const isSorted = places.every((place, i) => place >= (places[i - 1] ?? 0));
    return isSorted ? [] : [`Office refuses this order in ${name}: ${children.map((child) => child.name).join(', ')}`];
  });

const addresses: Check = (root, { file }) => {
  const texts = family(root).flatMap((element) => [
    attribute(element, 'DefaultValue'),
    attribute(element, 'Value'),
    element.text.trim(),
  ]);
  return texts
    .filter((text) => text.includes('://'))
    .flatMap((url) => {
      if (!url.startsWith('https://')) return [`not https: ${url}`];
      return served(root, file, url) ? [] : [`nothing is served at ${url}`];
    });
};

const resources: Check = (root) => {
  const ids = resourcesOf(root).map((resource) => attribute(resource, 'id'));
  const used = family(root).flatMap((element) => element.attributes['resid'] ?? []);
  const controls = named(root, 'Group', 'Control').map((control) => attribute(control, 'id'));
  return [
    ...used.filter((id) => !ids.includes(id)).map((id) => `resid ${id} names no resource`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `nothing uses the resource ${id}`),
    ...ids.filter((id) => id.length > 32).map((id) => `the resource id ${id} is longer than 32 characters`),
    ...[ids, controls]
      .flatMap((list) => list.filter((id, i) => list.indexOf(id) !== i))
      .map((id) => `two things are called ${id}`),
  ];
};

const icons: Check = (root, { file }) => {
  const images = named(root, 'Icon').flatMap((icon) =>
    icon.children.map((image) => {
      const resource = resourcesOf(root).find((one) => attribute(one, 'id') === attribute(image, 'resid'));
      return { url: attribute(resource, 'DefaultValue'), size: attribute(image, 'size') };
    }),
  );
  const listed = named(root, 'IconUrl').map((icon) => ({ url: attribute(icon, 'DefaultValue'), size: '32' }));
  const sharp = named(root, 'HighResolutionIconUrl').map((icon) => ({
    url: attribute(icon, 'DefaultValue'),
    size: '64',
  }));
  const absent = named(root, 'Icon').flatMap((icon) =>
    RIBBON_SIZES.filter((size) => !icon.children.some((image) => attribute(image, 'size') === size)),
  );
  return [
    ...absent.map((size) => `an icon has no image of ${size} pixels`),
    // `addresses` and `resources` report an icon that is missing.
    ...[...listed, ...sharp, ...images].flatMap(({ url, size }) => {
      const bytes = served(root, file, url);
      const pixels = bytes && pngSize(bytes);
      return pixels === null || pixels === `${size}×${size}` ? [] : [`${url} is ${pixels}, not ${size}×${size} pixels`];
    }),
  ];
};

const words: Check = (root) => {
  const own = root.children.map((element) => ({ kind: element.name, element }));
  const lists = named(root, 'ShortStrings', 'LongStrings');
  const strings = lists.flatMap(({ name, children }) => children.map((element) => ({ kind: name, element })));
  return [...own, ...strings].flatMap(({ kind, element }) => {
    const longest = LONGEST[kind];
    if (longest === undefined) return [];
    const thai = attribute(element, 'DefaultValue');
    const override = element.children.find((child) => attribute(child, 'Locale') === 'en-US');
    const english = attribute(override, 'Value');
    return [
      ...(THAI.test(thai) ? [] : [`not Thai by default: ${thai}`]),
      ...(english !== '' && !THAI.test(english) ? [] : [`no English for: ${thai}`]),
      ...[thai, english]
        .filter((text) => text.length > longest)
        .map((text) => `longer than ${longest} characters: ${text}`),
    ];
  });
};

const ribbon: Check = (root, { commands }) => {
  const functions = named(root, 'FunctionName').map((element) => element.text.trim());
  const pages = named(root, 'Runtime', 'FunctionFile').map((element) => attribute(element, 'resid'));
  const isShared = pages.length === 2 && pages[0] === pages[1];
  return [
    ...(functions.length > 0 ? [] : ['the ribbon calls no function']),
    ...functions
      .filter((name) => !new RegExp(`\\b${name}\\b`).test(commands))
      .map((name) => `src/taskpane/ribbon.ts has no command ${name}`),
    ...(isShared ? [] : [`the ribbon's functions and the pane do not share a runtime: ${pages.join(', ')}`]),
    ...(attribute(named(root, 'Runtime')[0], 'lifetime') === 'long' ? [] : ['the runtime ends with each button']),
  ];
};

const requirements: Check = (root) => {
  const overrides = named(root, 'VersionOverrides')[0];
  return [
    ...(asksFor(root, 'ExcelApi', '1.1') ? [] : ['the add-in does not ask for ExcelApi 1.1']),
    ...(asksFor(overrides, 'SharedRuntime', '1.1') ? [] : ['the ribbon does not ask for SharedRuntime 1.1']),
  ];
};

/** Whether the element's own Requirements hold the set at that version. */
function asksFor(element: Element | undefined, set: string, version: string): boolean {
  const own = element?.children.filter((child) => child.name === 'Requirements').flatMap(family) ?? [];
  return own.some((one) => attribute(one, 'Name') === set && attribute(one, 'MinVersion') === version);
}

function resourcesOf(root: Element): Element[] {
  return named(root, 'Resources').flatMap(({ children }) => children.flatMap((kind) => kind.children));
}

/** The bytes at an address below the one of the pane's page. */
function served(root: Element, file: Surroundings['file'], url: string): Uint8Array | null {
  const page = attribute(named(root, 'SourceLocation')[0], 'DefaultValue');
  const base = page.slice(0, page.lastIndexOf('/') + 1);
  return base && url.startsWith(base) ? file(url.slice(base.length)) : null;
}

/** Width × height out of a PNG's first chunk; `no PNG` for any other file. */
function pngSize(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 24 || view.getUint32(0) !== 0x89504e47) return 'no PNG';
  return `${view.getUint32(16)}×${view.getUint32(20)}`;
}

export const CHECKS: readonly Check[] = [identity, order, addresses, resources, icons, words, ribbon, requirements];
