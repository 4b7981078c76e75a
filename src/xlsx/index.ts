export { XlsxHost } from './host';
