/** Where it lies wrong, what is wrong and how to mend it. */
export interface HostFault {
  /** Counted from 1. */
  at: number;
  host: string;
  message: string;
}

/**
 * Reads the hosts that a company's build is granted at install: a list of exact addresses such as
 * `https://crm.example.com/*`, or an object with that list under `hosts`. Nothing wider than a host is taken: what is
 * granted here no rep is asked about.
 * @throws a sentence when it is not such a list
 */
export function readHosts(text: string): { hosts: string[]; faults: HostFault[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error('It is not JSON. Write a list: ["https://crm.example.com/*"]');
  }
  const list = Array.isArray(json) ? json : (json as { hosts?: unknown } | null)?.hosts;
  if (!Array.isArray(list) || list.length === 0)
    throw new Error('It names no hosts. Write a list: ["https://crm.example.com/*"]');
  const hosts: string[] = [];
  const faults: HostFault[] = [];
  list.forEach((item: unknown, index) => {
    const message = faultOf(item);
    if (message !== null) faults.push({ at: index + 1, host: String(item), message });
    else if (!hosts.includes(item as string)) hosts.push(item as string);
  });
  return { hosts, faults };
}

function faultOf(item: unknown): string | null {
  if (typeof item !== 'string') return 'It is no text. Write it in quotes.';
  if (item === '<all_urls>') return 'It is every site there is. Name the hosts of your apps one by one.';
  const parts = /^(\*|[a-z][a-z0-9+.-]*):\/\/([^/]*)(\/.*)?$/i.exec(item);
  if (!parts) return 'It is no address. Write it so: https://crm.example.com/*';
  const [, scheme, host, path] = parts;
  if (host!.includes('*'))
    return 'It covers more than one host. Name each host of your app: https://crm.example.com/*';
  if (host!.includes('@')) return 'It has a name or password in it. Write the host alone.';
  if (!/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d+)?$/.test(host!))
    return 'Its host is not written as browsers compare it: small letters, digits, "-" and "." (as xn--… where it has others).';
  if (/:\d+$/.test(host!))
    return 'It has a port; browsers grant hosts with all their ports. Leave the port out.';
  const isHere = host === 'localhost' || host!.endsWith('.localhost') || host === '127.0.0.1';
  if (scheme !== 'https' && !(scheme === 'http' && isHere))
    return 'It does not start with https://. Only pages of this machine may be http.';
  if (path !== '/*') return 'A host is granted with all its pages. End it with /*';
  return null;
}
