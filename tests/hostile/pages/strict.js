// Listens before anything else of the page is there, so that no violation comes too early to be heard.
window.broken = [];
document.addEventListener('securitypolicyviolation', event => {
  // Firefox asks by itself for an icon that the page's own policy forbids.
  if (!event.blockedURI.endsWith('/favicon.ico'))
    broken.push(`${event.violatedDirective} ${event.blockedURI}`);
});
