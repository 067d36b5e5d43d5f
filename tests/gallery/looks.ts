/** How each state is photographed: the ways in which people really see it. */
export interface GalleryLook {
  name: string;
  query: Record<string, string>;
  /** Width of the window in px, when it is not the state's own. */
  width?: number;
  forced?: boolean;
}

/** The pictures in the README, at twice the size. */
export const STILLS = [
  { component: 'tip', state: 'everything', look: 'light' },
  { component: 'why', state: 'first-screen', look: 'light' },
  { component: 'panel-progress', state: 'all-states', look: 'dark' },
  { component: 'proof', state: 'full', look: 'light' },
] as const;

export const looks: GalleryLook[] = [
  { name: 'light', query: { theme: 'light', lang: 'en' } },
  { name: 'dark', query: { theme: 'dark', lang: 'en' } },
  { name: 'light-sv', query: { theme: 'light', lang: 'sv' } },
  { name: 'dark-sv', query: { theme: 'dark', lang: 'sv' } },
  { name: 'rtl', query: { theme: 'light', lang: 'ar' } },
  { name: 'narrow-sv', query: { theme: 'light', lang: 'sv' }, width: 320 },
  { name: 'forced', query: { theme: 'dark', lang: 'en' }, forced: true },
  { name: 'text-200', query: { theme: 'light', lang: 'sv', text: '200' } },
];

/** The looks whose pictures are kept: `overlay` is what stands in other people's pages, and meets every one of them. */
export const KEPT: { look: string; scales: number[]; of: 'all' | 'overlay' }[] = [
  { look: 'light', scales: [1, 2], of: 'all' },
  { look: 'dark-sv', scales: [1], of: 'all' },
  { look: 'rtl', scales: [1], of: 'overlay' },
  { look: 'narrow-sv', scales: [1], of: 'overlay' },
  { look: 'forced', scales: [1], of: 'overlay' },
];

export const lookNamed = (name: string): GalleryLook => {
  const found = looks.find(one => one.name === name);
  if (found === undefined) throw new Error(`No look is called “${name}”.`);
  return found;
};
