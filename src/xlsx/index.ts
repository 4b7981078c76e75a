export { XlsxHost } from './host';
export { PORTABLE_CODEC, type Codec } from './zip/codec';
