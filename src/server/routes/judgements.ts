import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { standing, unreviewed } from '../../dossier/review.ts';
import { reviewersAgree } from '../../dossier/reviewers.ts';
import type { Judgement, LoggedJudgement } from '../../model/index.ts';
import { verifyLog } from '../../run/index.ts';
import type { App, Context } from '../context.ts';
import { judged, judgementFilters, judging, loggedJudgement, logState, page, reviewerAgreement, undoing } from '../contract/index.ts';
import { ApiError } from '../problem.ts';
import { type Served, servedBy, writableBy } from '../served.ts';
import { byDossier, decidedNow, headsOf } from '../shared.ts';

/** Decisions: appending, undoing, reading, checking the log, agreement of reviewers. */
export function addJudgements(app: App, context: Context): void {
  const tags = ['review'];
  const append = async (served: Served, given: Omit<Judgement, 'id' | 'when'>): Promise<LoggedJudgement> => {
    const judgement: Judgement = { id: randomUUID(), when: context.now().toISOString(), ...given };
    const logged = await served.store.addJudgement(judgement);
    context.refreshSoon(served);
    return logged;
  };
  const outcome = async (served: Served, logged: LoggedJudgement, target: string) => ({
    logged,
    target,
    review: (await decidedNow(context, served)).reviews.get(target) ?? unreviewed,
  });

  app.post(
    '/dossiers/:id/judgements',
    { schema: { tags, summary: 'Append a decision', params: byDossier, body: judging, response: { 201: judged } } },
    async (request, reply) => {
      const served = writableBy(context.served, request.params.id);
      const { at, before, after, comment, retires, ...rest } = request.body;
      if (rest.decision === 'comment' && (comment === undefined || comment.trim() === ''))
        throw new ApiError(400, 'api/invalid', 'A comment needs words.');
      if (
        (rest.decision === 'edit' || rest.decision === 'retype' || rest.decision === 'add') &&
        (after === null || typeof after !== 'object')
      )
        throw new ApiError(400, 'api/invalid', `A decision "${rest.decision}" needs "after": the fields as they shall be.`);
      if (retires !== undefined && !(await served.store.judgements()).some((j) => j.id === retires))
        throw new ApiError(409, 'api/no-judgement', 'There is no decision with the id to be retired.');
      const logged = await append(served, {
        ...rest,
        ...(at === undefined ? {} : { at }),
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
        ...(comment === undefined ? {} : { comment }),
        ...(retires === undefined ? {} : { retires }),
      });
      return reply.code(201).send(await outcome(served, logged, rest.about));
    },
  );

  app.post(
    '/dossiers/:id/judgements/undo',
    {
      schema: {
        tags,
        summary: 'Take back a decision: the named one, else the last that stands of the reviewer',
        params: byDossier,
        body: undoing,
        response: { 201: judged },
      },
    },
    async (request, reply) => {
      const served = writableBy(context.served, request.params.id);
      const { who, id } = request.body;
      const stand = standing(await served.store.judgements());
      const found = id === undefined ? stand.findLast((j) => j.who === who && j.decision !== 'undo') : stand.find((j) => j.id === id);
      if (found === undefined) throw new ApiError(409, 'api/no-judgement', 'There is no such decision that stands.');
      const logged = await append(served, { who, about: found.about, decision: 'undo', retires: found.id });
      return reply.code(201).send(await outcome(served, logged, found.about));
    },
  );

  app.get(
    '/dossiers/:id/judgements',
    {
      schema: {
        tags,
        summary: 'Decisions, the latest first',
        params: byDossier,
        querystring: judgementFilters.extend({ standing: z.stringbool().optional() }),
        response: { 200: page(z.object({ ...loggedJudgement.shape, standing: z.boolean() })) },
      },
    },
    async (request) => {
      const served = servedBy(context.served, request.params.id);
      const { offset, limit, about, who, decision, standing: only } = request.query;
      const log = await served.store.judgementLog();
      const all = log.map((r) => ({ n: r.n, previous: r.previous, hash: r.hash, judgement: JSON.parse(r.data) as Judgement }));
      const stands = new Set(standing(all.map((r) => r.judgement)).map((j) => j.id));
      const chosen = all
        .map((r) => ({ ...r, standing: stands.has(r.judgement.id) && r.judgement.decision !== 'undo' }))
        .filter(
          ({ judgement: j, standing: s }) =>
            (about === undefined || j.about === about) &&
            (who === undefined || j.who === who) &&
            (decision === undefined || j.decision === decision) &&
            (only === undefined || s === only),
        )
        .reverse();
      return { items: chosen.slice(offset, offset + limit), total: chosen.length, offset, limit };
    },
  );

  app.get(
    '/dossiers/:id/judgements/log',
    {
      schema: {
        tags,
        summary: 'Whether the log is whole, and its head to keep elsewhere',
        params: byDossier,
        querystring: z.object({
          /** A head kept earlier, `ROWS HASH`: the log must still lead to it. */
          head: z
            .string()
            .regex(/^[0-9]{1,9} [0-9a-f]{64}$/)
            .optional(),
        }),
        response: { 200: logState },
      },
    },
    async (request) => {
      const served = servedBy(context.served, request.params.id);
      return verifyLog(await served.store.judgementLog(), await headsOf(served, request.query.head));
    },
  );

  app.get(
    '/dossiers/:id/agreement',
    {
      schema: {
        tags,
        summary: 'How far reviewers agree, by kind of thing',
        params: byDossier,
        response: { 200: reviewerAgreement },
      },
    },
    async (request) => reviewersAgree(await servedBy(context.served, request.params.id).store.judgements()),
  );
}
