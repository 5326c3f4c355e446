import { Tokenizer } from 'htmlparser2';

/** What is heard of an XML document, in order. Names as written, prefix included. */
export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(data: string): void;
  close(name: string): void;
}

/**
 * Reads XML in one pass and linear time. Entities other than the five of XML and character numbers stay as written: no declaration is followed, nothing is
 * fetched, so that neither outside files nor nested entities can be read in.
 */
export function streamXml(xml: string, events: XmlEvents): void {
  let tag = '';
  let attributes: Record<string, string> = {};
  let name = '';
  let value = '';
  const open = (): void => events.open(tag, attributes);
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      onopentagname(start, end) {
        tag = xml.slice(start, end);
        attributes = {};
      },
      onattribname(start, end) {
        name = xml.slice(start, end);
        value = '';
      },
      onattribdata(start, end) {
        value += xml.slice(start, end);
      },
      onattribentity(codepoint) {
        value += String.fromCodePoint(codepoint);
      },
      onattribend() {
        if (name !== '__proto__') attributes[name] = value;
      },
      onopentagend: open,
      onselfclosingtag() {
        open();
        events.close(tag);
      },
      onclosetag: (start, end) => events.close(xml.slice(start, end)),
      ontext: (start, end) => events.text(xml.slice(start, end)),
      ontextentity: (codepoint) => events.text(String.fromCodePoint(codepoint)),
      oncdata: (start, end, offset) => events.text(xml.slice(start, end - offset)),
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(xml);
  tokenizer.end();
}

/** The text of the first element of each of these names. */
export function xmlFields(xml: string, names: readonly string[]): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  let inside: string | null = null;
  streamXml(xml, {
    open(name) {
      if (inside === null && names.includes(name) && found[name] === undefined) {
        inside = name;
        found[name] = '';
      }
    },
    text(data) {
      if (inside !== null) found[inside] += data;
    },
    close(name) {
      if (name === inside) inside = null;
    },
  });
  return found;
}
