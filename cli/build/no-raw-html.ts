import type { Plugin } from 'vite';

/** Preact's one way from a string to elements. */
const FROM_STRING = /[\w$]+\.innerHTML=[\w$]+\.__html/;

/**
 * Takes out of the view library what makes elements of a string: nothing of ours uses it, and what is not shipped
 * cannot be reached by a pack's text. Who tries gets an error.
 * @throws at build when the library is no longer written as it was
 */
export function noRawHtml(): Plugin {
  return {
    name: 'foothold-no-raw-html',
    transform(code, id) {
      if (!/preact\/dist\/preact\.(m?js)$/.test(id.replace(/\?.*$/, ''))) return null;
      if (!FROM_STRING.test(code))
        this.error('preact no longer sets innerHTML where it did; look at it anew.');
      return { code: code.replace(FROM_STRING, '(()=>{throw Error("no HTML of a string")})()'), map: null };
    },
  };
}
