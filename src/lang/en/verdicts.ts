import type { VerdictWords } from '../words/contrasts.ts';
import { is, phrases } from './phrases.ts';

/** English words by which somebody judges a deal, a plan, a report, a vote. */
export const verdicts: VerdictWords = {
  good: phrases(
    `positive/important/good/welcome/historic/big/major step|step forward|step in the right direction|historic|fair|balanced|acceptable|constructive|breakthrough|success|victory|free and fair|transparent|credible|encouraging|best hope`,
  ),
  bad: phrases(
    `non - starter|nonstarter|unacceptable|dead on arrival|stillborn|unfair|surrender|capitulation|betrayal|sham|farce|charade|meaningless|worthless|null and void|illegal|illegitimate|invalid|biased|one - sided|flawed|inadequate|insult|ploy|trap|great/grave/historic/serious mistake|mistake|disgrace|disgraceful|outrage|outrageous|rigged|fraudulent|irresponsible|licence/license to kill|whitewash|joke|step back/backward/backwards|too little|not worth|politicised|politicized`,
  ),
  it: is(`it this that`),
  issue: is(
    `agreement deal accord truce ceasefire treaty settlement initiative proposal offer plan roadmap resolution draft decision law constitution veto report inquiry enquiry investigation probe findings election elections vote referendum ballot talks negotiations dialogue move step measure visit statement condition conditions terms demand demands sanctions`,
  ),
};
