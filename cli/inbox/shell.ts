import { LANGUAGES } from '../../utils/i18n/words';
import { markup, trusted, type Markup } from './markup';
import { MARK } from './parts';
import { SCRIPT, STYLE } from './style';
import type { InboxWords } from './words';

/** What stands around every page of the inbox. */
export interface Shell {
  words: InboxWords;
  lang: 'en' | 'sv';
  at: 'requests' | 'owed';
  /** How many people wait for an answer, and how many replies are owed. */
  waiting: number;
  owed: number;
  /** Others reach it too, through a proxy. */
  isShared: boolean;
  /** One use, for the content security policy. */
  nonce: string;
}

/** The whole page as HTML, with its main part in `body`. */
export function renderShell(
  { words, lang, at, waiting, owed, isShared, nonce }: Shell,
  body: Markup,
): string {
  const languages = Object.entries(LANGUAGES).map(
    ([code, name]) =>
      markup`<a href="?lang=${code}" lang="${code}" ${code === lang && trusted('aria-current="true"')}>${name}</a>`,
  );
  const here = (room: Shell['at']) => room === at && trusted('aria-current="page"');
  return markup`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${waiting > 0 && `(${waiting}) `}${at === 'owed' ? `${words.owed} · ` : ''}${words.title} · Foothold</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(MARK.text)}">
<style nonce="${nonce}">${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#request">${at === 'owed' ? words.skipOwed : words.skip}</a>
<header class="top">
${MARK}
<h1><a href="/">${words.title}</a></h1>
<nav class="languages" aria-label="Language / Språk">${languages}</nav>
<nav class="rooms" aria-label="${words.rooms}" id="rooms">
<a href="/" ${here('requests')}>${words.list}<span class="waiting"> · ${words.waiting(waiting)}</span></a>
<a href="/owed" ${here('owed')}>${words.owed}${owed > 0 && markup`<span class="count"> (${owed})</span>`}</a>
</nav>
</header>
${body}
<footer class="meta">${isShared ? words.shared : words.local}</footer>
<div class="quiet-region" role="status" id="news" data-one="${words.arrived(1)}" data-many="${words.arrived(2).replace('2', '{n}')}"></div>
<script nonce="${nonce}" type="module">${trusted(SCRIPT)}</script>
</body>
</html>
`.text;
}

/** A panel that says there is nothing here, and what would be. */
export function note(title: string, hint: string, name = ''): Markup {
  return markup`<div class="panel empty ${name}"><h2>${title}</h2><p class="hint">${hint}</p></div>`;
}
