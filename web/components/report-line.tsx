import type { Report } from '../../src/model/index.ts';
import type { ReportRow } from '../../src/server/contract/index.ts';
import { useMessages } from '../i18n/index.ts';
import { messages } from '../i18n/shared.ts';
import { UserText } from './text.tsx';
import { When } from './when.tsx';

/** A report as a list names it. */
export type Cited = Pick<ReportRow, 'doc' | 'outlet' | 'title' | 'published' | 'language'>;

/** A whole report as a list would name it. */
export function citedOf(r: Pick<Report, 'doc' | 'source' | 'title' | 'published' | 'language'>): Cited {
  return { doc: r.doc, outlet: r.source.value, title: r.title.value, published: r.published.value, language: r.language };
}

/** A report as a line of a list: outlet and date above, title below. */
export function ReportLine({ report, titled = true }: { readonly report: Cited; readonly titled?: boolean }) {
  const t = useMessages(messages);
  return (
    <div className="report-line">
      <p className="report-source">
        {report.outlet ? <UserText text={report.outlet} /> : <span className="muted">{t('unknownSource')}</span>}
        <span className="muted">
          {' · '}
          <When value={report.published} />
        </span>
      </p>
      {titled && (
        <p className="report-title" lang={report.language}>
          {report.title ? <UserText text={report.title} /> : <span className="muted">{t('untitled')}</span>}
        </p>
      )}
    </div>
  );
}
