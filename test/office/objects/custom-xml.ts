/** Excel.CustomXmlPart, the workbook's collection of them, and those of one namespace. */
import { namespaceOf, newId, type CustomXmlModel, type WorkbookModel } from '../model';
import type { Remote } from '../remote';
import { OfficeError } from '../wire';

export function customXmlCollectionRemote(model: WorkbookModel): Remote {
  return {
    ...collection('CustomXmlPartCollection', model, () => model.customXml),
    methods: {
      ...lookups('CustomXmlPartCollection', model, () => model.customXml),
      Add: (xml) => {
        const part = { id: newId(), xml: checked(xml) };
        model.customXml.push(part);
        return partRemote(model, part);
      },
      GetByNamespace: (uri) => scopedRemote(model, String(uri)),
    },
  };
}

function scopedRemote(model: WorkbookModel, uri: string): Remote {
  const type = 'CustomXmlPartScopedCollection';
  const parts = (): CustomXmlModel[] => model.customXml.filter(({ xml }) => namespaceOf(xml) === uri);
  return {
    ...collection(type, model, parts),
    methods: {
      ...lookups(type, model, parts),
      // "If the collection contains exactly one item, this method returns it. Otherwise, this method produces an error."
      GetOnlyItem: () => {
        const [only, ...others] = parts();
        if (!only) throw new OfficeError('ItemNotFound', `${type}.getOnlyItem`);
        if (others.length > 0) throw new OfficeError('GeneralException', `${type}.getOnlyItem`);
        return partRemote(model, only);
      },
      GetOnlyItemOrNullObject: () => {
        const [only, ...others] = parts();
        return only && others.length === 0 ? partRemote(model, only) : null;
      },
    },
  };
}

function collection(type: string, model: WorkbookModel, parts: () => readonly CustomXmlModel[]): Remote {
  return {
    type,
    items: () => parts().map((part) => partRemote(model, part)),
    item: (key) => found(type, model, parts(), key),
  };
}

function lookups(
  type: string,
  model: WorkbookModel,
  parts: () => readonly CustomXmlModel[],
): NonNullable<Remote['methods']> {
  return {
    GetCount: () => parts().length,
    GetItem: (key) => found(type, model, parts(), key),
    GetItemOrNullObject: (key) => {
      const part = parts().find(({ id }) => id === key);
      return part ? partRemote(model, part) : null;
    },
  };
}

function found(type: string, model: WorkbookModel, parts: readonly CustomXmlModel[], key: unknown): Remote {
  const part = parts.find(({ id }) => id === key);
  if (!part) throw new OfficeError('ItemNotFound', `${type}.getItem`);
  return partRemote(model, part);
}

function partRemote(model: WorkbookModel, part: CustomXmlModel): Remote {
  return {
    type: 'CustomXmlPart',
    id: part.id,
    scalars: { Id: { get: () => part.id }, NamespaceUri: { get: () => namespaceOf(part.xml) } },
    methods: {
      GetXml: () => part.xml,
      SetXml: (xml) => void (part.xml = checked(xml)),
      Delete: () => void (model.customXml = model.customXml.filter((other) => other !== part)),
    },
  };
}

/** "XML content. Must be a valid XML fragment." */
function checked(xml: unknown): string {
  if (typeof xml !== 'string' || !isElement(xml.trim().replace(/^<\?xml[^]*?\?>\s*/, ''))) {
    throw new OfficeError('InvalidArgument', 'CustomXmlPart');
  }
  return xml;
}

function isElement(xml: string): boolean {
  const name = /^<([^\s/>]+)/.exec(xml)?.[1];
  const end = xml.slice(xml.lastIndexOf('<'));
  return name !== undefined && (end.endsWith('/>') || end.replace(/\s+/g, '') === `</${name}>`);
}
