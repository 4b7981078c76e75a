/** Small pictures, told apart by shape as well as colour; the words beside them carry the meaning. */

const PATHS = {
  error:
    'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm2.8 4.2a.8.8 0 0 0-1.1 0L8 6.9 6.3 5.2a.8.8 0 0 0-1.1 1.1L6.9 8 5.2 9.7a.8.8 0 0 0 1.1 1.1L8 9.1l1.7 1.7a.8.8 0 0 0 1.1-1.1L9.1 8l1.7-1.7a.8.8 0 0 0 0-1.1Z',
  warning:
    'M6.9 1.7a1.3 1.3 0 0 1 2.2 0l6 11.2a1.3 1.3 0 0 1-1.1 1.9H2a1.3 1.3 0 0 1-1.1-1.9l6-11.2ZM8 5.2a.8.8 0 0 0-.8.8v3.5a.8.8 0 0 0 1.6 0V6A.8.8 0 0 0 8 5.2Zm0 5.9a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8Z',
  info: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 5.9a.8.8 0 0 0-.8.8v3.6a.8.8 0 0 0 1.6 0V7.7A.8.8 0 0 0 8 6.9Zm0-2.6a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8Z',
  success:
    'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm3.3 4.6a.8.8 0 0 0-1.1 0L7.1 8.8 5.8 7.5a.8.8 0 0 0-1.1 1.1l1.8 1.9c.3.3.8.3 1.1 0l3.7-3.8a.8.8 0 0 0 0-1.1Z',
  seen: 'M13.6 4.2a.8.8 0 0 1 0 1.1l-6.4 6.5a.8.8 0 0 1-1.1 0L2.9 8.6A.8.8 0 0 1 4 7.5l2.6 2.7 6-6c.3-.3.7-.3 1 0Z',
  more: 'M3 6.8a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4Zm5 0a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4Zm5 0a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4Z',
  back: 'M10.3 3.2a.8.8 0 0 1 0 1.1L6.6 8l3.7 3.7a.8.8 0 0 1-1.1 1.1L5 8.6a.8.8 0 0 1 0-1.1l4.2-4.3a.8.8 0 0 1 1.1 0Z',
  close: 'M4 3a.8.8 0 0 0-1 1l4 4-4 4a.8.8 0 0 0 1 1l4-4 4 4a.8.8 0 0 0 1-1L9 8l4-4a.8.8 0 0 0-1-1L8 7 4 3Z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} fill="currentColor" />
    </svg>
  );
}
