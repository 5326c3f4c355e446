import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { StoreError } from '../run/index.ts';
import type { Problem } from './contract/index.ts';

/** An answer that is an error: HTTP status, stable code of `docs/api.md`, one sentence. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;
  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

const titles: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Refused',
  404: 'Not found',
  409: 'Conflict',
  413: 'Too large',
  415: 'Unsupported media type',
  429: 'Too many attempts',
  500: 'Internal error',
  501: 'Not available',
  503: 'Busy',
};

// Fastify's own errors by status: what a caller did wrong before a route was reached.
const codes: Readonly<Record<number, string>> = {
  400: 'api/bad-request',
  404: 'api/not-found',
  406: 'api/not-acceptable',
  413: 'api/too-large',
  415: 'api/media-type',
};

/** The body of an error (RFC 9457). */
export function problemOf(status: number, code: string, detail?: string, errors?: Problem['errors']): Problem {
  return {
    type: `urn:tabari:problem:${code}`,
    title: titles[status] ?? 'Error',
    status,
    code,
    ...(detail === undefined ? {} : { detail }),
    ...(errors === undefined ? {} : { errors }),
  };
}

/** Sends an error. */
export function sendProblem(reply: FastifyReply, body: Problem): FastifyReply {
  return reply.code(body.status).type('application/problem+json; charset=utf-8').serializer(JSON.stringify).send(body);
}

/** Makes every error of the server a problem document; what went wrong inside is told to `log`, never to the caller. */
export function answerErrors(app: FastifyInstance, log: (message: string) => void): void {
  app.setErrorHandler((error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    if (error instanceof ApiError) return sendProblem(reply.headers(error.headers), problemOf(error.status, error.code, error.message));
    if (hasZodFastifySchemaValidationErrors(error))
      return sendProblem(
        reply,
        problemOf(
          400,
          'api/invalid',
          `The ${error.validationContext ?? 'request'} does not hold.`,
          error.validation.map((v) => ({ path: v.instancePath || '/', message: String(v.message) })),
        ),
      );
    if (error instanceof StoreError) {
      log(`${request.method} ${request.url.slice(0, 200)}: ${error.message}`);
      return sendProblem(reply, problemOf(500, error.code, 'The dossier file could not be read; the terminal says why.'));
    }
    const status = error.statusCode ?? 500;
    if (status < 500) return sendProblem(reply, problemOf(status, codes[status] ?? 'api/bad-request', error.message));
    log(`${request.method} ${request.url.slice(0, 200)}: ${error.stack ?? error.message}`);
    return sendProblem(reply, problemOf(500, 'api/internal', 'Something failed; the terminal says what.'));
  });
}

/** Answers that nothing stands at this address. */
export function notFound(reply: FastifyReply, what: string): FastifyReply {
  return sendProblem(reply, problemOf(404, 'api/not-found', what));
}
