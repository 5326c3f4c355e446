import '@fastify/multipart';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isAddress } from '../../run/index.ts';
import { type App, type Context, uploads } from '../context.ts';
import { type Addition, addition, job, type Pasted } from '../contract/index.ts';
import { sendEvents } from '../events.ts';
import { ApiError, problemOf } from '../problem.ts';
import { type Served, servedBy, writableBy } from '../served.ts';
import { byDossier } from '../shared.ts';

const byJob = byDossier.extend({ job: z.string().max(100) });

/** Adding reports: files, pasted text, an address; and the jobs that read them. */
export function addAdding(app: App, context: Context): void {
  app.post(
    '/dossiers/:id/reports',
    {
      bodyLimit: 16 * 1024 * 1024,
      schema: {
        tags: ['reports'],
        summary: 'Add reports: multipart files, {paste} or {url}',
        consumes: ['multipart/form-data', 'application/json'],
        params: byDossier,
        response: { 202: job },
      },
    },
    async (request, reply) => {
      const served = writableBy(context.served, request.params.id);
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-added-'));
      try {
        const body = request.isMultipart() ? null : bodyOf(request);
        const addresses = body !== null && 'url' in body ? [body.url] : [];
        const files =
          body === null ? await keepFiles(request, folder) : 'paste' in body ? keepPasted(body.paste, folder, context.now()) : 1;
        const id = context.jobs.start(served.id, files);
        void read(context, served, id, folder, addresses);
        return reply
          .code(202)
          .header('location', `/api/v1/dossiers/${encodeURIComponent(served.id)}/jobs/${id}`)
          .send(context.jobs.get(served.id, id)!);
      } catch (e) {
        fs.rmSync(folder, { recursive: true, force: true });
        throw e;
      }
    },
  );

  app.get(
    '/dossiers/:id/jobs/:job',
    { schema: { tags: ['reports'], summary: 'How far a job has come', params: byJob, response: { 200: job } } },
    async (request) => jobOf(context, request.params.id, request.params.job),
  );

  app.get(
    '/dossiers/:id/jobs/:job/events',
    {
      schema: {
        tags: ['reports'],
        summary: 'A job as server-sent events `job`, each the whole state; the stream ends with the job',
        params: byJob,
        produces: ['text/event-stream'],
      },
    },
    async (request, reply) => {
      const { id, job: key } = request.params;
      const first = jobOf(context, id, key);
      return sendEvents(reply, (send, end) => {
        const tell = (state: z.output<typeof job>): void => {
          send('job', state);
          if (state.state === 'done' || state.state === 'failed') end();
        };
        const stop = context.jobs.listen(key, tell);
        tell(first);
        return stop;
      });
    },
  );
}

function jobOf(context: Context, id: string, key: string): z.output<typeof job> {
  const found = context.jobs.get(servedBy(context.served, id).id, key);
  if (found === null) throw new ApiError(404, 'api/no-job', 'There is no such job; finished ones are forgotten after a while.');
  return found;
}

function bodyOf(request: FastifyRequest): Addition {
  const parsed = addition.safeParse(request.body);
  if (parsed.success && 'url' in parsed.data && !isAddress(parsed.data.url))
    throw new ApiError(400, 'api/invalid', 'An address begins with https:// or http://.');
  if (!parsed.success)
    throw new ApiError(400, 'api/invalid', 'Send files as multipart/form-data, or {"paste": {"text": …}}, or {"url": …} as JSON.');
  return parsed.data;
}

async function keepFiles(request: FastifyRequest, folder: string): Promise<number> {
  let files = 0;
  for await (const part of request.parts({ limits: { fileSize: uploads.maxBytes, files: uploads.maxFiles, fields: 20 } })) {
    if (part.type !== 'file') continue;
    const name = safeName(part.filename, files);
    // Two files of one name are two reports.
    let target = path.join(folder, name);
    for (let n = 2; fs.existsSync(target); n++) {
      const extension = path.extname(name);
      target = path.join(folder, `${name.slice(0, name.length - extension.length)}~${n}${extension}`);
    }
    await pipeline(part.file, fs.createWriteStream(target));
    if (part.file.truncated)
      throw new ApiError(413, 'api/too-large', `${part.filename}: is larger than ${uploads.maxBytes} bytes, the limit of one file.`);
    files++;
  }
  if (files === 0) throw new ApiError(400, 'api/no-file', 'The form holds no file.');
  return files;
}

/** A file name that stays in its folder: no path, no control characters, no leading dot, at most 200 bytes, with an extension the program reads. */
function safeName(given: string, n: number): string {
  const base = (given.split(/[/\\]/).at(-1) ?? '').replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '_').replace(/^\.+/, '');
  const extension = path.extname(base).toLowerCase();
  const known = (uploads.extensions as readonly string[]).includes(extension);
  let stem = known ? base.slice(0, base.length - extension.length) : base;
  while (Buffer.byteLength(stem) > 180) stem = [...stem].slice(0, -1).join('');
  return `${stem || `report-${n + 1}`}${known ? extension : '.txt'}`;
}

function keepPasted({ title, outlet, date, language, text }: Pasted, folder: string, now: Date): number {
  const doc = `pasted-${now.toISOString().slice(0, 19).replaceAll(':', '')}`;
  const record = {
    doc,
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { source: outlet }),
    ...(date === undefined ? {} : { published: date }),
    ...(language === undefined ? {} : { language }),
    text,
  };
  fs.writeFileSync(path.join(folder, `${doc}.json`), JSON.stringify(record));
  return 1;
}

async function read(context: Context, served: Served, id: string, folder: string, addresses: readonly string[]): Promise<void> {
  try {
    const diagnostics = await context
      .backgroundOf(served)
      .add(addresses.length > 0 ? [] : [folder], addresses, uploads.maxBytes, (progress) => context.jobs.progress(id, progress));
    served.epoch++;
    context.jobs.done(id, diagnostics);
  } catch (e) {
    context.log(`reading reports: ${(e as Error).message}`);
    context.jobs.failed(id, problemOf(500, 'api/reading-failed', 'The reports could not be read; the terminal says why.'));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
