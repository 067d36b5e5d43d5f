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
