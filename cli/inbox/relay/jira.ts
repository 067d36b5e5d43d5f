import { letterText, subjectOf } from '../../../utils/core/help/letter-text';
import { ask, basic, type Relay } from './relay';

export interface JiraSettings {
  kind: 'jira';
  /** Such as https://example.atlassian.net. */
  url: string;
  /** The account that the token belongs to. */
  user: string;
  serviceDeskId: string;
  requestTypeId: string;
}

/**
 * Jira Service Management, "Create customer request".
 * https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-post
 */
export const jira: Relay<JiraSettings> = {
  pass: (request, { url, user, serviceDeskId, requestTypeId }, token, post) =>
    ask(
      post,
      new URL('/rest/servicedeskapi/request', url),
      {
        method: 'POST',
        authorization: basic(user, token),
        body: {
          serviceDeskId,
          requestTypeId,
          requestFieldValues: { summary: subjectOf(request), description: letterText(request) },
        },
      },
      ({ issueKey }: { issueKey?: string }) => issueKey,
    ),
};
