import { frameAround } from '../deep';

/** The topmost document of the same origin: frames are searched from there, so descriptions are made from there too. */
export function topDocument(document: Document): Document {
  const frame = frameAround(document);
  return frame ? topDocument(frame.ownerDocument) : document;
}
