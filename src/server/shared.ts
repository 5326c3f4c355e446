import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { reviews, standing, unreviewed } from '../dossier/review.ts';
import type { Review } from '../model/index.ts';
import { headOf, type LogHead } from '../run/index.ts';
import type { Context } from './context.ts';
import { ApiError } from './problem.ts';
import type { Reviews, Served } from './served.ts';

/** The dossier an address names. */
export const byDossier = z.object({ id: z.string().max(1000) });

/** What people decided by now, also what the dossier has not been made again with yet. */
export interface Now {
  /** By target. */
  readonly reviews: Reviews;
  /** The review of an item as it is now, from the one it was made with. */
  of(target: string, made: Review | undefined): Review;
}

/** What people decided by now. */
export function decidedNow(context: Context, served: Served): Promise<Now> {
  return context.cache.get(served, 'reviews', async () => {
    const judgements = await served.store.judgements();
    const all = reviews(judgements);
    const stand = new Set(standing(judgements).map((j) => j.id));
    return {
      reviews: all,
      // A review made of decisions that no longer stand was taken back since.
      of: (target, made) =>
        all.get(target) ?? (made === undefined || !(made.judgements ?? []).every((id) => stand.has(id)) ? unreviewed : made),
    };
  });
}

/** Heads the log must lead to: the one the file keeps, and one given. */
export async function headsOf(served: Served, given: string | undefined): Promise<readonly LogHead[]> {
  return [await served.store.meta('judgement-head'), given].flatMap((text) => {
    const head = text === null || text === undefined ? null : headOf(text);
    return head === null ? [] : [head];
  });
}

/** Told when who asked has gone before the answer: long work that nobody waits for is not begun. */
export function abandoned(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort(new ApiError(499, 'api/abandoned', 'Nobody waits for this answer any more.')));
  return gone.signal;
}
