/** Compound files ([MS-CFB]): what Excel 97 wrote, and the wrapping of a workbook with a password to open. */
import { HostError } from '../../core/workbook/host';
import { damaged } from '../damage';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const DIRECTORY_ENTRY_BYTES = 128;

export function isCompound(file: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => file[index] === byte);
}

/** What a compound file is to us, judged by the names of its streams. */
export function compoundProblem(file: Uint8Array): HostError {
  const names = streamNames(file);
  if (names.has('EncryptedPackage')) return new HostError('encrypted');
  if (names.has('Workbook') || names.has('Book')) return new HostError('old-format', 'xls');
  return names.size > 0 ? new HostError('not-a-workbook', 'compound file') : damaged('compound file');
}

/**
 * Directory entries are 128 bytes each on 128-byte borders, in every sector size: looking for them on every border
 * finds them in a file whose sector chains are cut short too.
 */
function streamNames(file: Uint8Array): Set<string> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const names = new Set<string>();
  for (let at = 512; at + DIRECTORY_ENTRY_BYTES <= file.length; at += DIRECTORY_ENTRY_BYTES) {
    const length = view.getUint16(at + 64, true);
    const type = file[at + 66] ?? 0;
    if (length < 4 || length > 64 || length % 2 !== 0 || type < 1 || type > 5) continue;
    let name = '';
    for (let offset = 0; offset < length - 2; offset += 2) {
      name += String.fromCharCode(view.getUint16(at + offset, true));
    }
    if (/^[\x01-\x06]?[\w ]+$/.test(name)) names.add(name);
  }
  return names;
}
