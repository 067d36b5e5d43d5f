import { matchesRoute } from '../../core/targeting/address';
import type { FieldShowing } from '../../messages/showing';
import type { Page } from './page';
import { wordField } from './word-showing';

/** A page with more fields than this is told of none beyond: each is looked for when the rep enters a field. */
const AT_MOST = 40;

/** The fields of this page about which the pack says who sees what is entered. */
export function fieldsHere({ here, route, language }: Page, team: string | undefined): FieldShowing[] {
  return here
    .flatMap(({ pack, app }) =>
      pack.fields
        .filter(field => field.app === app.id)
        .filter(({ where }) => where === undefined || where.some(glob => matchesRoute(glob, route)))
        .map(field => wordField(field, pack, { language, team })),
    )
    .slice(0, AT_MOST);
}
