import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

/** An answer of server-sent events. `begin` gets what to send with, and gives what to do when the reader goes away. */
export function sendEvents(
  reply: FastifyReply,
  begin: (send: (event: string, data: unknown) => void, end: () => void) => () => void,
): FastifyReply {
  const stream = new Readable({ read() {} });
  // Proxies and browsers give up on a silent connection.
  const beat = setInterval(() => stream.push(': still here\n\n'), 20_000);
  let stop: () => void = () => {};
  let over = false;
  const finish = (): void => {
    if (over) return;
    over = true;
    clearInterval(beat);
    stop();
    stream.push(null);
  };
  reply.raw.on('close', finish);
  stop = begin(
    (event, data) => {
      if (!over) stream.push(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    () => finish(),
  );
  if (over) stop();
  return reply.header('cache-control', 'no-store').header('x-accel-buffering', 'no').type('text/event-stream; charset=utf-8').send(stream);
}
