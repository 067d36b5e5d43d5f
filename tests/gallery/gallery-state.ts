import type { ComponentChildren } from 'preact';
import type { Write } from './sample-text';

/** What a picture is taken of: named by component and state, drawn for a language and a theme. */
export interface GalleryState {
  component: string;
  state: string;
  /** `overlay` is drawn in a shadow root above a mock app, `page` as an extension page. */
  surface: 'overlay' | 'page';
  /** Natural width of the surface, in px. */
  width: number;
  draw(look: Look): ComponentChildren;
  /** What to do, and to wait for, before the picture, such as unfolding. */
  prepare?(root: ParentNode): void | Promise<void>;
}

export interface Look {
  language: string;
  theme: 'light' | 'dark';
  write: Write;
}
