import { letterText, subjectOf } from '../../../utils/core/help/letter-text';
import { ask, basic, type Relay } from './relay';

export interface ServiceNowSettings {
  kind: 'servicenow';
  /** Such as https://example.service-now.com. */
  url: string;
  /** The account that the token, its password, belongs to. */
  user: string;
  /** `incident` when left out. */
  table?: string;
}

/** `short_description` holds no more, characters. */
const SHORT = 160;

interface Rows {
  result?: { number?: string }[];
}

/**
 * ServiceNow, Table API. The request's id is the record's `correlation_id`, asked for first: a request that was taken
 * without our hearing of it is not made twice.
 * https://www.servicenow.com/docs/r/api-reference/rest-apis/c_TableAPI.html
 */
export const servicenow: Relay<ServiceNowSettings> = {
  async pass(request, { url, user, table = 'incident' }, token, post) {
    const authorization = basic(user, token);
    const records = new URL(`/api/now/table/${encodeURIComponent(table)}`, url);
    const same = new URL(records);
    same.searchParams.set('sysparm_query', `correlation_id=${request.id}`);
    same.searchParams.set('sysparm_fields', 'number');
    same.searchParams.set('sysparm_limit', '1');
    const known = await ask(
      post,
      same,
      { method: 'GET', authorization },
      ({ result }: Rows) => result && (result[0]?.number ?? ''),
    );
    if (known.kind !== 'passed' || known.key !== '') return known;
    return ask(
      post,
      records,
      {
        method: 'POST',
        authorization,
        body: {
          short_description: subjectOf(request).slice(0, SHORT),
          description: letterText(request),
          urgency: request.urgent ? '1' : '3',
          correlation_id: request.id,
        },
      },
      ({ result }: { result?: { number?: string } }) => result?.number,
    );
  },
};
