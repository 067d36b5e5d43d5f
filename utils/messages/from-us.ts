/**
 * Whether a message comes from the background or a page of ours. A content script may send to our open pages too, and
 * it is no better than its page: it always stands in a tab whose address is not ours.
 * @param own the address of our own pages, such as `chrome-extension://…/`
 */
export function isFromUs(
  sender: { id?: string | undefined; url?: string | undefined; tab?: unknown },
  id: string,
  own: string,
): boolean {
  return sender.id === id && (sender.tab === undefined || sender.url?.startsWith(own) === true);
}
