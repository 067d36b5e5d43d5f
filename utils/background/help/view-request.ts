import type { HelpRequest } from '../../core/help/request';
import type { RequestView } from '../../messages/panel-state';
import type { OutboxStored } from '../store/rows';

/** A request of the rep's own, as the panel lists it. */
export function viewRequest({ id, row, thanked }: OutboxStored): RequestView {
  const { request, state, attempts, next, failure, answer, tip, at, desk } = row;
  return {
    id,
    reference: request.reference,
    kind: request.kind,
    words: request.words,
    ...(request.element && { element: request.element }),
    at,
    state,
    attempts,
    ...(state === 'failed' && { next }),
    ...(failure && { failure }),
    ...((state === 'failed' || state === 'dead') && { unsent: withoutPicture(request) }),
    ...(answer && { answer }),
    ...(tip !== undefined && { tip }),
    ...(request.anonymous && { anonymous: true }),
    ...(request.about && { about: request.about }),
    thanked: thanked !== undefined,
    desk,
  };
}

function withoutPicture({ picture: _picture, ...request }: HelpRequest): HelpRequest {
  return request;
}
