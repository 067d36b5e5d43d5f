import { createHash } from 'node:crypto';

/** Who the extension is to a browser, unless IT builds it under an identity of its own. */
export const EXTENSION_ID = 'mdbnibioffaejndhgbfakhkmpmdapafn';
export const GECKO_ID = 'foothold@foothold.invalid';

export interface PolicyWish {
  /** What Foothold is told, as it stands in managed storage. */
  policy: Record<string, unknown>;
  extensionId: string;
  geckoId: string;
  /** Where Chrome and Edge ask for the extension; without it they are not told to install it. */
  updateUrl?: string | undefined;
  /** Where Firefox takes the signed XPI from. */
  installUrl?: string | undefined;
  update?: { version: string; crx?: Packed | undefined; xpi?: Packed | undefined };
}

/** A packed extension on a web server. */
export interface Packed {
  url: string;
  /** Its content, when it is at hand, so that the manifest can carry its hash. */
  bytes?: Uint8Array | undefined;
}

export interface PolicyFile {
  path: string;
  content: string | Uint8Array;
  goes: Goes;
}

/** Where a file belongs. Worded in `i18n/policy.ts`. */
export type Goes =
  | { on: 'linux chrome' | 'linux edge' | 'windows' | 'firefox' | 'update-url' | 'xpi update_url' }
  | { on: 'macos'; domain: string };

/** The same policy in every form that browsers read. */
export function policyFiles(wish: PolicyWish): PolicyFile[] {
  const { policy, extensionId, geckoId, updateUrl, installUrl, update } = wish;
  const settings = updateUrl === undefined ? {} : forcedBy(extensionId, updateUrl);
  const chromium = `${JSON.stringify({ ...settings, '3rdparty': { extensions: { [extensionId]: policy } } }, null, 2)}\n`;
  const firefox = {
    policies: {
      ...(installUrl === undefined
        ? {}
        : {
            ExtensionSettings: {
              [geckoId]: { installation_mode: 'force_installed', install_url: installUrl },
            },
          }),
      '3rdparty': { Extensions: { [geckoId]: policy } },
    },
  };
  const files: PolicyFile[] = [
    {
      path: 'chrome/foothold.json',
      content: chromium,
      goes: { on: 'linux chrome' },
    },
    { path: 'edge/foothold.json', content: chromium, goes: { on: 'linux edge' } },
    {
      path: 'windows/chrome.reg',
      content: registry('Google\\Chrome', wish),
      goes: { on: 'windows' },
    },
    {
      path: 'windows/edge.reg',
      content: registry('Microsoft\\Edge', wish),
      goes: { on: 'windows' },
    },
    ...['com.google.Chrome', 'com.microsoft.Edge'].flatMap(app => [
      ...(updateUrl === undefined
        ? []
        : [
            {
              path: `macos/${app}.plist`,
              content: plist(settings),
              goes: { on: 'macos' as const, domain: app },
            },
          ]),
      {
        path: `macos/${app}.extensions.${extensionId}.plist`,
        content: plist(policy),
        goes: { on: 'macos' as const, domain: `${app}.extensions.${extensionId}` },
      },
    ]),
    {
      path: 'firefox/policies.json',
      content: `${JSON.stringify(firefox, null, 2)}\n`,
      goes: { on: 'firefox' },
    },
  ];
  if (update?.crx)
    files.push({
      path: 'updates/updates.xml',
      content: updateXml(extensionId, update.version, update.crx),
      goes: { on: 'update-url' },
    });
  if (update?.xpi)
    files.push({
      path: 'updates/updates.json',
      content: updateJson(geckoId, update.version, update.xpi),
      goes: { on: 'xpi update_url' },
    });
  return files;
}

const forcedBy = (id: string, url: string) => ({
  ExtensionSettings: {
    [id]: { installation_mode: 'force_installed', update_url: url, override_update_url: true },
  },
});

/** Values under keys of their own, so that what other extensions are told stays. UTF-16, as regedit writes it. */
function registry(vendor: string, { policy, extensionId, updateUrl }: PolicyWish): Uint8Array {
  const root = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${vendor}`;
  const own = `${root}\\3rdparty\\extensions\\${extensionId}\\policy`;
  const lines = ['Windows Registry Editor Version 5.00', ''];
  if (updateUrl !== undefined) {
    lines.push(
      `[${root}\\ExtensionSettings\\${extensionId}]`,
      '"installation_mode"="force_installed"',
      `"update_url"=${quote(updateUrl)}`,
      '"override_update_url"=dword:00000001',
      '',
    );
  }
  // Cleared first: a value that is no longer named must not stay.
  lines.push(`[-${own}]`, '', `[${own}]`);
  for (const [key, value] of Object.entries(policy)) lines.push(`${quote(key)}=${registryValue(value)}`);
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`, 'utf16le');
}

function registryValue(value: unknown): string {
  if (typeof value === 'boolean') return `dword:0000000${Number(value)}`;
  if (typeof value === 'number') return `dword:${value.toString(16).padStart(8, '0')}`;
  // Lists and objects are read from JSON in a string.
  return quote(typeof value === 'string' ? value : JSON.stringify(value));
}

const quote = (text: string) => `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;

function plist(values: object): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${plistValue(values, '')}
</plist>
`;
}

function plistValue(value: unknown, indent: string): string {
  const deeper = `${indent}  `;
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (typeof value === 'number')
    return Number.isInteger(value)
      ? `${indent}<integer>${value}</integer>`
      : `${indent}<real>${value}</real>`;
  if (typeof value === 'string') return `${indent}<string>${escapeXml(value)}</string>`;
  if (Array.isArray(value))
    return [`${indent}<array>`, ...value.map(item => plistValue(item, deeper)), `${indent}</array>`].join(
      '\n',
    );
  const entries = Object.entries(value as object).flatMap(([key, item]) => [
    `${deeper}<key>${escapeXml(key)}</key>`,
    plistValue(item, deeper),
  ]);
  return [`${indent}<dict>`, ...entries, `${indent}</dict>`].join('\n');
}

const escapeXml = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function updateXml(id: string, version: string, { url, bytes }: Packed): string {
  const hash = bytes ? ` hash_sha256="${sha256(bytes)}"` : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${escapeXml(id)}">
    <updatecheck codebase="${escapeXml(url)}" version="${escapeXml(version)}"${hash}/>
  </app>
</gupdate>
`;
}

function updateJson(id: string, version: string, { url, bytes }: Packed): string {
  const hash = bytes ? { update_hash: `sha256:${sha256(bytes)}` } : {};
  const updates = [{ version, update_link: url, ...hash }];
  return `${JSON.stringify({ addons: { [id]: { updates } } }, null, 2)}\n`;
}
