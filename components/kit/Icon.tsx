/** Line drawings on a 16-unit grid. */
const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  arrow: 'M3 8h9.5M8.5 4l4 4-4 4',
  help: 'M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4zM6 6.3a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.3M8 11.6v.01',
  answer: 'M2.2 3.2h11.6v8H7.6L4.6 13.8v-2.6H2.2zM5.2 7.3l1.9 1.8 3.8-3.8',
  check: 'M3 8.5l3.2 3.2L13 4.8',
  warn: 'M8 2.2l6.2 11.3H1.8zM8 6.5v3.2M8 11.6v.01',
  clock: 'M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4zM8 4.8V8l2.2 1.6',
  settings:
    'M2 4.8h5.4M11.4 4.8H14M9.4 6.8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM2 11.2h2.6M8.6 11.2H14M6.6 13.2a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  quiet: 'M13.4 9.7A5.8 5.8 0 0 1 6.3 2.6a5.8 5.8 0 1 0 7.1 7.1z',
  eye: 'M1.8 8S4.2 3.8 8 3.8 14.2 8 14.2 8 11.8 12.2 8 12.2 1.8 8 1.8 8zM8 9.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z',
  hidden:
    'M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4zM8 9.6a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2zM3 13L13 3',
  up: 'M8 12.8V3.4M4 7.2l4-4 4 4',
  down: 'M8 3.2v9.4M4 8.8l4 4 4-4',
  grip: 'M5.6 4v.01M10.4 4v.01M5.6 8v.01M10.4 8v.01M5.6 12v.01M10.4 12v.01',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside words or in a named button; never a name by itself. `turns` mirrors it where text runs right to left. */
export function Icon({ name, turns = false }: { name: IconName; turns?: boolean }) {
  return (
    <svg class={turns ? 'icon turns' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
