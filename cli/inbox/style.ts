/** The look of the inbox: the product's tokens, light and dark, one column on a small window. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --surface: #fff; --ground: #f5f6f8; --selected: #eef3fb;
  --text: #1b1f27; --text-2: #565e6c; --hairline: #dfe2e8; --border: #8a919e;
  --accent: #1f5fbf; --accent-hover: #194e9e; --on-accent: #fff; --focus: #0b57d0;
  --good: #1b6e3c; --good-ground: #e6f4ea; --warn: #8a4b00; --warn-ground: #fff3e0; --bad: #b3261e;
  --shadow: 0 1px 2px rgb(16 24 40/.06), 0 2px 8px rgb(16 24 40/.05);
}
@media (prefers-color-scheme: dark) {
  :root {
    --surface: #22262e; --ground: #191c22; --selected: #1e2a3d;
    --text: #f2f4f8; --text-2: #b4bbc8; --hairline: #3a404c; --border: #7c8594;
    --accent: #8db8ff; --accent-hover: #a9c9ff; --on-accent: #0b1a33; --focus: #a9c9ff;
    --good: #7fd6a0; --good-ground: #17301f; --warn: #ffc069; --warn-ground: #3a2a10; --bad: #ffb4ab;
    --shadow: 0 1px 2px rgb(0 0 0/.4);
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 14px/20px system-ui, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif; }
h1, h2, h3, p, ol, ul, dl, dd, blockquote { margin: 0; padding: 0; }
ol, ul { list-style: none; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.skip { position: absolute; left: -999em; background: var(--surface); padding: 8px 12px; z-index: 1; }
.skip:focus { left: 8px; top: 8px; }
header.top { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; padding: 16px 24px; max-width: 1120px; margin: 0 auto; }
header.top h1 { font-size: 20px; line-height: 28px; font-weight: 650; letter-spacing: -.01em; }
header.top h1 a { color: inherit; text-decoration: none; }
header.top .mark { width: 24px; height: 24px; flex: none; }
header.top nav { display: flex; flex-wrap: wrap; gap: 4px; }
header.top .languages { margin-inline-start: auto; }
header.top .rooms { flex-basis: 100%; border-bottom: 1px solid var(--hairline); }
header.top .rooms a { border-radius: 6px 6px 0 0; }
header.top .rooms a:first-child { margin-inline-start: -8px; }
header.top .rooms a[aria-current] { box-shadow: inset 0 -2px 0 var(--accent); }
header.top .waiting, header.top .count { font-weight: 400; color: var(--text-2); }
header.top nav a { min-height: 32px; padding: 6px 8px; border-radius: 6px; color: var(--text-2); text-decoration: none; }
header.top nav a[aria-current] { color: var(--text); font-weight: 600; }
header.top nav a:hover { background: var(--selected); }
.desk:not(:has(.requests)) { grid-template-columns: minmax(0, 1fr); }
.desk { display: grid; grid-template-columns: minmax(272px, 352px) minmax(0, 1fr); gap: 24px; align-items: start; padding: 0 24px 24px; max-width: 1120px; margin: 0 auto; }
.requests h2 { font-size: 12px; line-height: 16px; font-weight: 600; color: var(--text-2); margin: 0 0 8px 4px; }
.requests ol { display: grid; gap: 8px; }
.ticket { display: block; background: var(--surface); color: inherit; text-decoration: none; border: 1px solid var(--hairline); border-radius: 10px; padding: 12px 16px; box-shadow: var(--shadow); }
.ticket:hover { border-color: var(--border); }
.ticket[aria-current] { border-color: var(--accent); background: var(--selected); box-shadow: inset 3px 0 0 var(--accent); }
.ticket .first { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; }
.ticket .words { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; margin: 4px 0; overflow-wrap: anywhere; }
.ticket.sent .words { font-weight: 600; }
.ticket > .meta { display: block; }
.meta time { white-space: nowrap; }
.meta { color: var(--text-2); font-size: 12px; line-height: 16px; overflow-wrap: anywhere; }
.owed { max-width: 1120px; margin: 0 auto; padding: 0 24px 24px; }
.owed > .hint { max-width: 72ch; }
.owed section { margin-top: 24px; }
.owed .empty { margin-top: 16px; }
.owed section > h2 { font-size: 12px; line-height: 16px; font-weight: 600; color: var(--text-2); margin: 0 0 8px 4px; }
.owed ul { display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px; }
.owed li.panel > * + * { margin-top: 12px; }
.owed h3.words { font-size: 15px; line-height: 20px; color: var(--text); margin-bottom: 0; overflow-wrap: anywhere; }
.owed textarea { min-height: 76px; }
.row > div:has([type='date']) { flex: 0 1 240px; }
.owed li details { margin-top: 0; }
.owed li details > .row, .owed li details > form { margin-top: 8px; padding-top: 0; }
.owed ul.voices { gap: 4px; margin: 8px 0 0; border-inline-start: 2px solid var(--hairline); padding-inline-start: 12px; }
.voices a { overflow-wrap: anywhere; }
.panel .first .meta { margin-inline-start: auto; }
.chip { display: inline-flex; gap: 4px; align-items: center; font-size: 12px; line-height: 16px; font-weight: 600; padding: 2px 8px; border-radius: 99px; border: 1px solid transparent; }
.chip svg { width: 12px; height: 12px; flex: none; }
.chip.sent { background: var(--accent); color: var(--on-accent); }
.chip.seen { border-color: var(--hairline); color: var(--text-2); background: var(--ground); }
.chip.answered, .chip.tip { background: var(--good-ground); color: var(--good); }
.chip.late { background: var(--surface); border-color: var(--bad); color: var(--bad); }
.chip.urgent { background: var(--warn-ground); color: var(--warn); }
.kind { font-size: 12px; line-height: 16px; font-weight: 600; color: var(--text-2); }
.panel { background: var(--surface); border: 1px solid var(--hairline); border-radius: 10px; padding: 24px; box-shadow: var(--shadow); }
.panel > * + * { margin-top: 24px; }
.panel .first { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
.panel h2.words { font-size: 18px; line-height: 26px; font-weight: 600; margin-top: 12px; white-space: pre-wrap; overflow-wrap: anywhere; }
.panel h2.words.long { font-size: 15px; line-height: 22px; font-weight: 500; }
.panel h2.words.none { color: var(--text-2); font-weight: 400; font-size: 15px; }
.panel h3 { font-size: 12px; line-height: 16px; font-weight: 600; color: var(--text-2); margin-bottom: 8px; }
.hint { color: var(--text-2); }
.helped { color: var(--good); font-weight: 600; margin-top: 8px; }
.hurry { background: var(--warn-ground); color: var(--warn); border-radius: 6px; padding: 8px 12px; margin-top: 12px; }
dl { display: grid; grid-template-columns: minmax(104px, max-content) minmax(0, 1fr); gap: 4px 16px; }
.rest { padding-top: 16px; border-top: 1px solid var(--hairline); }
dt { color: var(--text-2); }
dd { overflow-wrap: anywhere; }
code { font: 13px/20px ui-monospace, 'Liberation Mono', monospace; }
blockquote { background: var(--good-ground); border-radius: 8px; padding: 12px 16px; white-space: pre-wrap; overflow-wrap: anywhere; }
form { display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px; padding-top: 16px; border-top: 1px solid var(--hairline); }
label { display: block; font-weight: 600; margin-bottom: 4px; }
.check { display: grid; grid-template-columns: 24px minmax(0, 1fr); gap: 0 8px; align-items: center; }
.check input { width: 18px; height: 18px; min-height: 0; margin: 3px; accent-color: var(--accent); }
.check label { font-weight: 400; margin: 0; }
.check .meta { grid-column: 2; }
.panel img { max-width: 100%; height: auto; border: 1px solid var(--line, #dfe2e8); border-radius: 6px; }
textarea, input { width: 100%; font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--border); border-radius: 6px; padding: 8px 12px; }
textarea { min-height: 112px; resize: vertical; display: block; }
input { min-height: 36px; }
[aria-invalid='true'] { border-color: var(--bad); }
.error { color: var(--bad); margin-top: 4px; }
.row { display: flex; flex-wrap: wrap; gap: 12px; align-items: start; }
.row > button { margin-top: 24px; }
.row > div { flex: 1 1 192px; }
button { font: inherit; font-weight: 600; min-height: 36px; padding: 6px 16px; border: 1px solid transparent; border-radius: 6px; background: var(--accent); color: var(--on-accent); cursor: pointer; }
button:hover { background: var(--accent-hover); }
details { margin-top: 12px; }
details > summary { cursor: pointer; min-height: 24px; color: var(--accent); width: max-content; max-width: 100%; }
details form { border: 0; }
.empty { text-align: center; padding: 48px 24px; }
.empty h2 { font-size: 15px; line-height: 20px; font-weight: 600; }
.empty .hint { max-width: 40ch; margin: 4px auto 0; }
.back { display: none; min-height: 32px; padding: 6px 0; text-decoration: none; }
footer { max-width: 1120px; margin: 0 auto; padding: 0 24px 24px; }
.quiet-region { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (min-width: 720px) {
  .requests { position: sticky; top: 0; max-height: 100vh; overflow: auto; padding: 4px 4px 16px; margin: -4px; scroll-padding: 24px; }
}
@media (max-width: 719px) {
  header.top { padding: 12px 16px; }
  header.top .rooms { margin-inline: -8px; }
  header.top .rooms a:first-child { margin: 0; }
  .desk { grid-template-columns: minmax(0, 1fr); padding: 0 16px 16px; }
  .owed { padding: 0 16px 16px; }
  .desk.open .requests, .panel.choose { display: none; }
  .panel { padding: 16px; }
  .back { display: inline-block; }
  .row > button { margin-top: 0; }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dd { margin-bottom: 8px; }
  footer { padding: 0 16px 16px; }
}
@media (forced-colors: active) { .ticket[aria-current] { outline: 2px solid Highlight; } .chip { border-color: CanvasText; } }
@media (prefers-reduced-motion: no-preference) { .ticket { transition: border-color .14s; } }
`;

/**
 * Keeps the list live without taking anything from under the one who writes: only the list and the counts are
 * replaced, and what has the focus keeps it.
 */
export const SCRIPT = `
const events = new EventSource('/events');
const swap = async () => {
  const answer = await fetch(location.href, { headers: { 'x-live': '1' } });
  // A parsed page obeys this page's policy, and its styles would be reported as blocked.
  const text = (await answer.text()).replace(/<style[^]*?<.style>/, '');
  const fresh = new DOMParser().parseFromString(text, 'text/html');
  const focused = document.activeElement?.closest?.('.ticket')?.getAttribute('href');
  const before = new Set([...document.querySelectorAll('.ticket')].map(ticket => ticket.getAttribute('href')));
  if (fresh.getElementById('list') && !document.getElementById('list')) return location.reload();
  // A form that somebody is in keeps what stands in it; the page is told again by what happens next.
  const busy = [...document.querySelectorAll('#owed form')].some(form => form.contains(document.activeElement)
    || [...form.querySelectorAll('input, textarea')].some(field => field.value !== field.defaultValue));
  for (const id of ['list', 'rooms', ...(busy ? [] : ['owed'])]) {
    const [old, made] = [document.getElementById(id), fresh.getElementById(id)];
    const down = old?.scrollTop;
    if (old && made && !old.contains(document.activeElement?.closest('#rooms'))) old.replaceWith(made);
    if (down && made) made.scrollTop = down;
  }
  document.title = fresh.title;
  const after = [...document.querySelectorAll('.ticket')];
  if (focused) after.find(ticket => ticket.getAttribute('href') === focused)?.focus();
  const news = after.filter(ticket => !before.has(ticket.getAttribute('href'))).length;
  const region = document.getElementById('news');
  if (news) region.textContent = news === 1 ? region.dataset.one : region.dataset.many.replace('{n}', news);
};
events.addEventListener('changed', () => swap().catch(() => {}));
events.addEventListener('open', () => { if (events.opened) swap().catch(() => {}); events.opened = true; });
setInterval(() => { if (!document.hidden) swap().catch(() => {}); }, 60000);
document.addEventListener('keydown', event => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.target.form) event.target.form.requestSubmit();
});
document.querySelector('.ticket[aria-current]')?.scrollIntoView({ block: 'nearest' });
document.querySelector('[aria-invalid=true]')?.focus();
`;
