import type { LedgerValue } from '../../src/model/index.ts';
import { formatNumber, type UiLanguage } from '../i18n/index.ts';

/** A count in the words of the language: `300`, `300–500`, `at least 250`, `at most 40`, `about 300`. Empty when neither bound is known. */
export function amountWords(v: Pick<LedgerValue, 'low' | 'high' | 'approx'>, language: UiLanguage): string {
  const ar = language === 'ar';
  const n = (x: number): string => formatNumber(x, language);
  const about = v.approx ? (ar ? 'نحو ' : 'about ') : '';
  if (v.low !== null && v.high !== null) return about + (v.low === v.high ? n(v.low) : `${n(v.low)}–${n(v.high)}`);
  if (v.low !== null) return ar ? `${n(v.low)} على الأقل` : `at least ${n(v.low)}`;
  if (v.high !== null) return ar ? `${n(v.high)} على الأكثر` : `at most ${n(v.high)}`;
  return '';
}
