/** A compound file with streams of those names: its header, and one sector with the directory. */
export function compoundFile(streams: readonly string[]): Uint8Array {
  const file = new Uint8Array(512 + 128 * (streams.length + 1));
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', ...streams].forEach((name, index) => {
    const view = new DataView(file.buffer, 512 + 128 * index, 128);
    for (let at = 0; at < name.length; at += 1) view.setUint16(2 * at, name.charCodeAt(at), true);
    view.setUint16(64, 2 * name.length + 2, true);
    view.setUint8(66, index === 0 ? 5 : 2);
  });
  return file;
}
