const FEW = 12;
/** What all that hold nothing hold. */
const NONE: string[] = [];

/** Strings without doubles in order of appearance. Most hold one or two: a list is looked through, and only a long one gets an index. */
export class Distinct {
  private kept: string[] = NONE;
  private index: Set<string> | null = null;

  get list(): readonly string[] {
    return this.kept;
  }

  get size(): number {
    return this.kept.length;
  }

  has(text: string): boolean {
    return this.index !== null ? this.index.has(text) : this.kept.includes(text);
  }

  /** Whether the string is new. */
  add(text: string): boolean {
    if (this.has(text)) return false;
    if (this.kept === NONE) this.kept = [text];
    else this.kept.push(text);
    if (this.index !== null) this.index.add(text);
    else if (this.kept.length > FEW) this.index = new Set(this.kept);
    return true;
  }
}
