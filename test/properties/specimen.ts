import { annotate, openPage } from '../../src/annotate/index.ts';
import { buildClaims } from '../../src/claims/build.ts';
import { languageOf } from '../../src/lang/index.ts';
import type { Analysis, Claim, Dossier, PileItem, Report } from '../../src/model/index.ts';
import { buildDossier } from '../../src/run/dossier.ts';
import { findQuotations, findSentences, type Quotation, type Sentence, type Tokens, tokenize } from '../../src/text/index.ts';

/** What a property is asked of: a text, and the language it is read in. This is also what a file in `regressions/` holds. */
export interface Case {
  readonly language: 'ar' | 'en';
  readonly text: string;
}

/** A report of this text and nothing else. */
export function reportOf(doc: string, text: string, language: string, published = '2017-11-13'): Report {
  const none = { value: null, how: 'unknown' } as const;
  return {
    doc,
    hash: '',
    text,
    language,
    source: none,
    title: none,
    byline: none,
    published: { value: published, how: 'given' },
    url: null,
    blocks: [],
    diagnostics: [],
  };
}

const read = (report: Report): PileItem => ({ report, analysis: annotate(report, languageOf(report.language)!) });

/** Reports beside which every text is set, so that there is something to reconcile it with. */
const beside: readonly PileItem[] = [
  read(
    reportOf(
      'a',
      'قال المتحدث باسم التحالف ديلون يوم الاثنين إن 300 مقاتل قتلوا في دير الزور، ونفت الحكومة العراقية ذلك.',
      'ar',
      '2017-11-14',
    ),
  ),
  read(reportOf('z', 'Reuters reported that 308 people were killed in Aleppo on Friday. The council denied it.', 'en', '2017-11-12')),
];

/** A case with all that is made of it on the way to a dossier. Each stage is gone through once, however many properties ask for it. */
export class Specimen implements Case {
  readonly text: string;
  readonly language: 'ar' | 'en';
  private made: {
    tokens?: Tokens;
    sentences?: readonly Sentence[];
    quotations?: readonly Quotation[];
    item?: PileItem;
    claims?: readonly Claim[];
    alone?: Dossier;
    dossier?: Dossier;
  } = {};

  constructor({ text, language }: Case) {
    this.text = text;
    this.language = language;
  }

  private get words() {
    return languageOf(this.language)!;
  }

  get tokens(): Tokens {
    return (this.made.tokens ??= tokenize(this.text));
  }

  get sentences(): readonly Sentence[] {
    return (this.made.sentences ??= findSentences(this.tokens, this.words.abbreviations));
  }

  get quotations(): readonly Quotation[] {
    return (this.made.quotations ??= findQuotations(this.tokens));
  }

  get item(): PileItem {
    return (this.made.item ??= read(reportOf('m', this.text, this.language)));
  }

  get analysis(): Analysis {
    return this.item.analysis;
  }

  get claims(): readonly Claim[] {
    return (this.made.claims ??= buildClaims(this.item, this.words.abbreviations));
  }

  /** The dossier of this text alone. */
  get alone(): Dossier {
    return (this.made.alone ??= buildDossier([this.item], { story: 'x' }));
  }

  /** The reports of the dossier with others, in order of their keys. */
  get pile(): readonly PileItem[] {
    return [beside[0]!, this.item, beside[1]!];
  }

  /** The dossier of this text beside two others, which speak of the same things. */
  get dossier(): Dossier {
    return (this.made.dossier ??= buildDossier(this.pile, { story: 'x' }));
  }

  /** Text of a report of the pile. */
  textOf(doc: string): string {
    return this.pile.find((p) => p.report.doc === doc)?.report.text ?? '';
  }
}

/** The page the extractors are given. */
export const pageOf = (s: Specimen) => openPage(s.item.report, languageOf(s.language)!);

/** The words of a text, as they are written. */
export const wordsOf = (s: Specimen): readonly string[] => s.tokens.words.map((w) => w.raw);
