import type { Job } from '../../../src/server/contract/index.ts';
import { useJob } from '../../api/index.ts';
import { UserText } from '../../components/text.tsx';
import { useMessages } from '../../i18n/index.ts';
import { messages } from './messages.ts';

/** How far the reading has come, with rate, time left and what was told of each file. */
export function JobProgress({ dossier, first, onClose }: { readonly dossier: string; readonly first: Job; readonly onClose: () => void }) {
  const t = useMessages(messages);
  const job = useJob(dossier, first);
  const done = job.analysed + job.unchanged + job.failed;
  const over = job.state === 'done' || job.state === 'failed';
  return (
    <div className={`job job-${job.state}`}>
      <p role="status">
        <strong>{t(job.state)}</strong> {job.files > 0 && <span className="num">{t('progress', { done, all: job.files })}</span>}
      </p>
      {!over && <progress aria-label={t('adding')} max={Math.max(1, job.files)} value={done} />}
      <p className="muted job-facts">
        {!over && job.rate > 0 && <span>{t('rate', { n: job.rate })}</span>}
        {!over && job.left !== null && <span>{t('left', { n: job.left })}</span>}
        {job.unchanged > 0 && <span>{t('unchanged', { n: job.unchanged })}</span>}
        {job.failed > 0 && <span className="state-failed">{t('unread', { n: job.failed })}</span>}
      </p>
      {job.problem && (
        <p role="alert" className="state-failed" dir="auto">
          {job.problem.detail ?? job.problem.title}
        </p>
      )}
      {job.diagnostics.length > 0 && (
        <details open={job.failed > 0}>
          <summary>{t('diagnostics')}</summary>
          <ul className="job-notes">
            {job.diagnostics.slice(0, 200).map((d, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list
              <li key={d.code + i} className={`note-${d.severity}`}>
                <code dir="ltr">{d.code}</code> <UserText text={d.message} whole />
              </li>
            ))}
          </ul>
        </details>
      )}
      {over && (
        <button type="button" className="button" onClick={onClose}>
          {t('dismiss')}
        </button>
      )}
    </div>
  );
}
