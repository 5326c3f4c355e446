import { stanceWords } from '../../../src/dossier/views/words.ts';
import type { Stance } from '../../../src/model/index.ts';
import { useLanguage } from '../../i18n/index.ts';

const sides: Readonly<Record<Stance, 'for' | 'against' | 'between' | 'silent'>> = {
  supports: 'for',
  accepts: 'for',
  opposes: 'against',
  rejects: 'against',
  condemns: 'against',
  denies: 'against',
  regrets: 'between',
  conditional: 'between',
  neutral: 'between',
  silent: 'silent',
};

/** A stance as a word on the colour of its side; filled when the actor says it, outlined when it is attributed. */
export function StanceChip({ stance, by }: { readonly stance: Stance; readonly by: 'self' | 'other' | 'outlet' }) {
  const { language } = useLanguage();
  return (
    <span className={`stance stance-${sides[stance]} ${by === 'self' ? 'is-self' : 'is-told'}`}>
      {stanceWords[stance][language === 'ar' ? 1 : 0]}
    </span>
  );
}
