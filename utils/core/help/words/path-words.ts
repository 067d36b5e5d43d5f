/**
 * Words that may stand in a page's path or name a query field when a request leaves. All else is dropped: a path is
 * an allow-list, because any other word there can be a customer.
 */
export const PATH_WORDS: ReadonlySet<string> = new Set(
  `
about account accounts action actions active activities activity add admin affarer affär affärer agenda aktivitet
aktiviteter all analytics andra api app apps archive archived asc aspx assets assign audience auth avtal back billing
board boards bolag bookmark browse bulk calendar call calls campaign campaigns cart case cases catalog category chart
charts chat checkout client clients close closed comment comments commission companies company compare config
configuration confirm contact contacts contract contracts create crm customer customers customize cycle daily
dashboard dashboards data date day deal deals default delete desc design detail details dialog direction display do
document documents done download draft drafts duplicate edit editor email emails embed en error event events expand
explore export faktura fakturor favorites feature features feed feedback field fields figures file files filter
filters find flow flows folder folders forecast forecasts foretag form forms from funnel företag get goals grid group
groups help hem hidden history hjälp home htm html id import inbox index info inkop inköp insights installningar
inställningar integrations invite invoice invoices item items job join journey js jsp kalender kampanj kampanjer
kanban key kontakt kontakter konto kund kunder label labels landing lang language last layout lead leads library
lightning limit line list lista listing lists lobby locale log logga login logout logs mail main mal manage manager
map meet meeting meetings member members menu merge message messages metrics mine modal mode month monthly mote moten
my mål möte möten name new news next note notes notification notifications number ny nya object objects offer offers
offert offerter offset old onboarding open opportunities opportunity order orders ordrar org organization
organizations oversikt overview owner page pages panel partner partners password payment payments people perpage
person personal personer persons php pipeline pipelines plan planning portal preferences preview pricing print
priority product products produkt produkter profil profile prognos project projects projekt proposal proposals
prospect prospects provision quarter queue quick quota quotas quote quotes rapport rapporter read recent record
records redigera redirect reference refresh region register renewal renewals report reporting reports request requests
reset result results return review reviews role room rooms route rows rum sale sales saljare save schedule score
search section security segment segments select send sequence sequences service session sessions settings setup share
show sign signin signup skapa sok sokning sort source stage stages start state stats status step steps store stream
summary support survey sv sync system säljare sök sökning tab table tables tabs tag tags target targets task tasks
team teams template templates term territory test text thread ticket tickets time timeline title to today tool tools
top tracking trash type unread update upgrade upload uppgift uppgifter user users value version view views visa web
week weekly welcome widget widgets wizard work workflow workflows workspace workspaces xhtml year ändra översikt
`
    .trim()
    .split(/\s+/),
);
