import type { Description } from './description';

/**
 * Reads a description saved by this or an older version of Foothold and returns today's form.
 * Throws when it is no description, or when it comes from a newer version.
 */
export function upgradeDescription(json: unknown): Description {
  if (typeof json !== 'object' || json === null || !('v' in json) || typeof json.v !== 'number')
    throw new Error(
      'This is no description of an element: it has no version number "v". Point at the element again.',
    );
  if (json.v !== 1)
    throw new Error(
      `This description has version ${json.v}, and this Foothold reads version 1. Update Foothold, or point at the element again.`,
    );
  return json as Description;
}
