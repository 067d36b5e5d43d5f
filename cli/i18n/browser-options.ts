/** How the browser is opened: a part of the help of each command that looks at pages. */
export const BROWSER_HELP = {
  en: `  --profile DIR    a browser profile that is logged in; it must not be open elsewhere
  --storage FILE   cookies and storage of a login, as Playwright's storageState writes them
  --language TAG   the browser's language (default en-US)
  --window WxH     its size (default 1280x800)`,
  sv: `  --profile MAPP   en webbläsarprofil som är inloggad; den får inte vara öppen på annat håll
  --storage FIL    kakor och lagring från en inloggning, som Playwrights storageState skriver dem
  --language TAGG  webbläsarens språk (annars en-US)
  --window BxH     dess storlek (annars 1280x800)`,
} as const;
