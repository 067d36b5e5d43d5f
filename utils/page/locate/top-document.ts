/** The topmost document of the same origin: frames are searched from there, so descriptions are made from there too. */
export function topDocument(document: Document): Document {
  let top = document;
  try {
    while (top.defaultView?.frameElement) top = top.defaultView.frameElement.ownerDocument;
  } catch {
    // A frame of another origin is its own top.
  }
  return top;
}
