/** Roles that elements have by themselves. */
export const BY_TAG: Record<string, string> = {
  a: 'link',
  button: 'button',
  summary: 'button',
  select: 'combobox',
  textarea: 'textbox',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  legend: 'heading',
  caption: 'heading',
  img: 'img',
  svg: 'img',
  label: 'label',
  th: 'columnheader',
  td: 'cell',
  li: 'listitem',
  option: 'option',
  dt: 'label',
  nav: 'navigation',
  main: 'main',
  header: 'banner',
  footer: 'contentinfo',
  aside: 'complementary',
  form: 'form',
  dialog: 'dialog',
  table: 'table',
  video: 'img',
  canvas: 'img',
  progress: 'meter',
  meter: 'meter',
  iframe: 'frame',
};
/** Roles of fields, by their type; empty for what nobody sees. */
export const BY_TYPE: Record<string, string> = {
  submit: 'button',
  button: 'button',
  reset: 'button',
  image: 'button',
  checkbox: 'checkbox',
  radio: 'radio',
  range: 'slider',
  hidden: '',
  file: 'file',
};
/** Roles that are remembered as another, which stands for them all. */
export const BY_ROLE: Record<string, string> = {
  searchbox: 'textbox',
  spinbutton: 'textbox',
  listbox: 'combobox',
  switch: 'checkbox',
  menuitemcheckbox: 'menuitem',
  menuitemradio: 'menuitem',
  gridcell: 'cell',
  rowheader: 'columnheader',
  graphics: 'img',
  image: 'img',
  treeitem: 'option',
  alertdialog: 'dialog',
  grid: 'table',
  search: 'search',
};

/** Role family of an element by its tag and attributes, or '' when it is only there for layout. */
export function roleOf(tag: string, attribute: (name: string) => string | null): string {
  const said = attribute('role');
  if (said && said !== 'presentation' && said !== 'none' && said !== 'generic') {
    const first = said.split(' ', 1)[0]!.toLowerCase();
    return BY_ROLE[first] ?? first;
  }
  if (tag === 'input') {
    const type = attribute('type')?.toLowerCase() ?? 'text';
    return BY_TYPE[type] ?? (attribute('list') === null ? 'textbox' : 'combobox');
  }
  return BY_TAG[tag] ?? '';
}

/** Landmarks and containers that are worth remembering as surroundings. */
export const CONTAINERS = new Set(
  'navigation main banner contentinfo complementary form dialog table search region menu menubar tablist toolbar tabpanel group listitem row cell columnheader heading list'.split(
    ' ',
  ),
);

export const FIELDS = new Set(['textbox', 'combobox', 'checkbox', 'radio', 'slider', 'file']);
export const INTERACTIVE = new Set(
  'link button textbox combobox checkbox radio slider file tab menuitem option'.split(' '),
);
