/**
 * The fast way through a million entries: recognises the bytes of an ordinary entry in one pass, without decoding or building anything.
 *
 * It accepts only what `parseEntry` accepts, and gives up on whatever is unusual though allowed (text beyond ASCII, escapes, integers of more
 * than fifteen digits): the caller then asks `parseEntry`, which also says what is wrong. In canonical JSON the members of an entry stand in one
 * order, so most of it is comparing with fixed text.
 */

/** Where the parts of an entry are in its bytes. One object is used again and again. */
export class EntryScan {
  streamFrom = 0;
  streamTo = 0;
  revision = 0;
  /** its 24 bytes are an instant, `2026-01-01T00:00:00.000Z` */
  timeFrom = 0;
  private bytes: Uint8Array = new Uint8Array(0);
  private at = 0;

  /** @returns whether these bytes are an ordinary entry; if so, the fields say where its parts are */
  read(bytes: Uint8Array): boolean {
    this.bytes = bytes;
    this.at = 0;
    return (
      this.fixed(DATA) &&
      this.object() &&
      this.fixed(ID) &&
      this.text() > 0 &&
      this.fixed(META) &&
      this.object() &&
      this.fixed(REV) &&
      this.readRevision() &&
      this.fixed(STREAM) &&
      this.readStream() &&
      this.fixed(TIME) &&
      this.readTime() &&
      this.fixed(TYPE) &&
      this.text() > 0 &&
      this.fixed(END) &&
      this.at === bytes.length
    );
  }

  private readRevision(): boolean {
    const from = this.at;
    if (this.bytes[from] === MINUS || !this.integer()) return false;
    let value = 0;
    for (let place = from; place < this.at; place++) value = value * 10 + (this.bytes[place] ?? 0) - ZERO;
    this.revision = value;
    return true;
  }

  private readStream(): boolean {
    this.streamFrom = this.at + 1;
    const length = this.text();
    this.streamTo = this.streamFrom + length;
    return length > 0;
  }

  private readTime(): boolean {
    this.timeFrom = this.at + 1;
    if (this.text() !== INSTANT.length) return false;
    for (let place = 0; place < INSTANT.length; place++) {
      const [byte = 0, form] = [this.bytes[this.timeFrom + place], INSTANT[place]];
      if (form === ZERO ? byte < ZERO || byte > NINE : byte !== form) return false;
    }
    return true;
  }

  private value(): boolean {
    switch (this.bytes[this.at]) {
      case QUOTE:
        return this.text() >= 0;
      case OPEN_OBJECT:
        return this.object();
      case OPEN_ARRAY:
        return this.array();
      case LETTER_T:
        return this.fixed(TRUE);
      case LETTER_F:
        return this.fixed(FALSE);
      case LETTER_N:
        return this.fixed(NULL);
      default:
        return this.integer();
    }
  }

  /** Members in ascending order of their names, no name twice. */
  private object(): boolean {
    if (this.bytes[this.at++] !== OPEN_OBJECT) return false;
    if (this.bytes[this.at] === CLOSE_OBJECT) return ++this.at > 0;
    let [lastFrom, lastLength] = [0, -1];
    for (;;) {
      const from = this.at + 1;
      const length = this.text();
      if (length < 0 || !this.ascends(lastFrom, lastLength, from, length)) return false;
      [lastFrom, lastLength] = [from, length];
      if (this.bytes[this.at++] !== COLON || !this.value()) return false;
      const next = this.bytes[this.at++];
      if (next === CLOSE_OBJECT) return true;
      if (next !== COMMA) return false;
    }
  }

  private array(): boolean {
    if (this.bytes[++this.at] === CLOSE_ARRAY) return ++this.at > 0;
    for (;;) {
      if (!this.value()) return false;
      const next = this.bytes[this.at++];
      if (next === CLOSE_ARRAY) return true;
      if (next !== COMMA) return false;
    }
  }

  /** A string of printable ASCII without escapes. @returns its length, or -1 for anything else */
  private text(): number {
    const { bytes } = this;
    if (bytes[this.at] !== QUOTE) return -1;
    const from = ++this.at;
    for (let byte = bytes[this.at] ?? 0; byte !== QUOTE; byte = bytes[++this.at] ?? 0) {
      if (byte < SPACE || byte > TILDE || byte === BACKSLASH) return -1;
    }
    return this.at++ - from;
  }

  /** An integer as canonical JSON writes it: no leading zero, no minus zero. */
  private integer(): boolean {
    const { bytes } = this;
    const negative = bytes[this.at] === MINUS;
    if (negative) this.at++;
    const from = this.at;
    for (let byte = bytes[from] ?? 0; byte >= ZERO && byte <= NINE; byte = bytes[++this.at] ?? 0);
    const digits = this.at - from;
    if (digits === 0 || digits > MOST_DIGITS) return false;
    return bytes[from] !== ZERO || (digits === 1 && !negative);
  }

  private fixed(text: Uint8Array): boolean {
    for (let place = 0; place < text.length; place++) if (this.bytes[this.at + place] !== text[place]) return false;
    this.at += text.length;
    return true;
  }

  private ascends(from: number, length: number, nextFrom: number, nextLength: number): boolean {
    const shorter = Math.min(length, nextLength);
    for (let place = 0; place < shorter; place++) {
      const difference = (this.bytes[nextFrom + place] ?? 0) - (this.bytes[from + place] ?? 0);
      if (difference !== 0) return difference > 0;
    }
    return length < nextLength;
  }
}

const codes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

const [DATA, ID, META, REV] = [codes('{"data":'), codes(',"id":'), codes(',"meta":'), codes(',"rev":')];
const [STREAM, TIME, TYPE, END] = [codes(',"stream":'), codes(',"time":'), codes(',"type":'), codes(',"v":1}')];
const [TRUE, FALSE, NULL] = [codes('true'), codes('false'), codes('null')];
/** the form of an instant: 0 stands for any digit */
const INSTANT = codes('0000-00-00T00:00:00.000Z');
const MOST_DIGITS = 15;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const OPEN_ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_ARRAY = 0x5d;
const LETTER_F = 0x66;
const LETTER_N = 0x6e;
const LETTER_T = 0x74;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const TILDE = 0x7e;
