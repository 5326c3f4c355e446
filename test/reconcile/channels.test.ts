import { describe, expect, it } from 'vitest';
import type { Channel, Dossier } from '../../src/model/index.ts';
import { told } from '../told.ts';

const line = (c: Channel): string => `${c.kind}: ${c.from?.key} > ${c.through.map((x) => x.key).join(',')} > ${c.to?.key} (${c.status})`;
const lines = (d: Dossier): readonly string[] => d.channels.map(line).sort();

describe('channels', () => {
  it('joins accounts of one message in both languages, with its carrier and its denial', () => {
    const d = told(
      ['A', '2020-05-01', 'Washington passed a message to Tehran through Qatar, two diplomats said.'],
      ['B', '2020-05-02', 'حمل الوفد القطري رسالة من واشنطن إلى طهران.', 'ar'],
      ['C', '2020-05-03', 'Iran denied receiving any message from the United States.'],
    );
    expect(lines(d)).toEqual(['message: usa > qatar > iran (denied)']);
    expect(d.channels[0]!.accounts.map((a) => `${a.stand} ${a.evidence.doc}`)).toEqual(['tells 0', 'tells 1', 'denies 2']);
    expect(d.channels[0]!.deniedBy.map((s) => s.name)).toEqual(['Iran']);
  });
  it('a carrier told by office and nationality, and a side that owns to it', () => {
    const d = told(
      ['A', '2020-05-01', 'نقلت واشنطن عبر الوسيط العُماني رسالة إلى الحوثيين بشأن الملاحة.', 'ar'],
      ['B', '2020-05-02', 'قال متحدث باسم حماس إن الحركة تلقت مقترحا من إسرائيل عبر مصر وقطر لوقف إطلاق النار.', 'ar'],
    );
    expect(lines(d)).toEqual(['message: usa > oman > houthis (reported)', 'proposal: israel > egypt,qatar > hamas (acknowledged)']);
  });
  it('mediation has two sides and no direction', () => {
    const d = told(
      ['A', '2020-05-01', 'Talks between Israel and Hamas mediated by Egypt resumed.'],
      ['B', '2020-05-02', 'جرت المفاوضات بوساطة قطرية بين الحكومة اليمنية وجماعة الحوثي.', 'ar'],
      ['C', '2020-05-02', 'تتوسط روسيا بين تركيا وسوريا.', 'ar'],
      ['D', '2020-05-03', 'Russia is mediating between Turkey and Syria.'],
    );
    expect(lines(d)).toEqual([
      'mediation: hamas > egypt > israel (reported)',
      'mediation: houthis > qatar > yemen (reported)',
      'mediation: syria > russia > turkey (reported)',
    ]);
    expect(d.channels.every((c) => !c.directed)).toBe(true);
  });
  it('a message to the world, a reply to a question and a plain transfer are none', () => {
    const d = told(
      ['A', '2020-05-01', 'The minister sent a message of hope to the whole world. He moved the office to Cairo in reply to a question.'],
      ['B', '2020-05-02', 'وجه الوزير رسالة أمل إلى العالم، وقال ردا على سؤال إن المكتب نقل إلى القاهرة.', 'ar'],
    );
    expect(d.channels).toEqual([]);
  });
});
