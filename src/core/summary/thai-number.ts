/** `2568` → `๒๕๖๘`: printed plans are written in Thai digits. */
export function thaiNumber(value: number): string {
  return String(value).replace(/[0-9]/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
}
