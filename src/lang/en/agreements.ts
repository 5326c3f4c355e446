import type { AgreementWords } from '../words/agreements.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** English words of agreements. */
export const agreements: AgreementWords = {
  lines: set('hotline hotlines'),
  linePairs: new Set(['hot line', 'deconfliction line', 'deconfliction channel', 'communication channel', 'communications channel']),
  missionPairs: new Set([
    'observer mission',
    'observers mission',
    'monitoring mission',
    'monitor mission',
    'observation mission',
    'peacekeeping mission',
    'peacekeeping force',
    'verification mission',
  ]),
  plans: set('plan plans roadmap initiative proposal'),
  truces: set('truce ceasefire'),
  committing: set('commitment commitments obligation obligations adherence'),
  backed: set('backed brokered sponsored mediated drafted supported'),
  backers: set('by'),
  waging: set('launched waged mounted'),
  wagingPairs: new Set(['attack by', 'attacks by', 'offensive by', 'offensives by', 'assault by', 'assaults by', 'strikes by', 'raids by']),
};
