import { useEffect, useRef } from 'react';
import { useReport } from '../api/index.ts';
import { citationOf } from '../components/citation.ts';
import { CopyButton } from '../components/copy-button.tsx';
import { Icon } from '../components/icon.tsx';
import { ViewLink } from '../components/link.tsx';
import { Passage } from '../components/passage.tsx';
import { citedOf, ReportLine } from '../components/report-line.tsx';
import { Ready } from '../components/states.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { messages } from '../i18n/shared.ts';
import { parsePlace, printPlace } from '../state/place.ts';
import { useSelection } from '../state/selection.ts';

/** The passage that a value rests on, beside the view that cites it: who published it, the sentence in its paragraph, and the way to the whole report. */
export function PassagePanel({ place }: { readonly place: string }) {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const [, select] = useSelection();
  const at = parsePlace(place);
  const report = useReport(at?.doc ?? null);
  const box = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the panel takes the focus anew for each passage
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
  }, [place]);
  return (
    <aside className="panel" aria-label={t('passage')} tabIndex={-1} ref={box}>
      <div className="panel-head">
        <h2>{t('passage')}</h2>
        <button type="button" className="plain" aria-label={t('close')} title={t('close')} onClick={() => select({ see: null })}>
          <Icon name="close" />
        </button>
      </div>
      {at === null ? (
        <p className="muted">{t('noPage')}</p>
      ) : (
        <Ready query={report}>
          {(r) => (
            <>
              <ReportLine report={citedOf(r)} />
              <Passage report={r} at={at} />
              <p className="panel-ways">
                <ViewLink view="reader" change={{ doc: at.doc, see: printPlace(at) }} className="button">
                  <Icon name="page" /> {t('openReport')}
                </ViewLink>
                <CopyButton text={citationOf(r, at, language)} />
              </p>
            </>
          )}
        </Ready>
      )}
    </aside>
  );
}
