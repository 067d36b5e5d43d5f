import controls from '../kit/controls.css?inline';
import tokens from '../kit/tokens.css?inline';
import overlay from './overlay.css?inline';

/** The overlay's whole style sheet as text. Adopt it first; a sheet that places the host comes after it. */
export const overlayCss = `${tokens}${controls}${overlay}`;
