/** Elements written without a prefix, with the prefix that their part uses for the main namespace. */
export function prefixed(xml: string, prefix: string): string {
  return prefix ? xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}:`) : xml;
}
