import type { IncomingMessage, ServerResponse } from 'node:http';

/** Published pages kept in memory in front of everything else. */
export type PublishedPages = {
  /** Answers a request from memory, or calls `next` when it is not for a published page. */
  answer(request: IncomingMessage, response: ServerResponse, next: () => void): void;
  /** Forgets the pages of one organisation, or of all. */
  forget(slug?: string): void;
};

export function createPublishedPages(): PublishedPages {
  return { answer: (_request, _response, next) => next(), forget: () => undefined };
}
