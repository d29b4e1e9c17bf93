// Who a student is, and answers under seal: in a browser what identity.py and fingerprints.py are in Python.
// Every result is the same to the last bit; tests/browser/test_site.py holds one against the other.

globalThis.coursekit = globalThis.coursekit ?? {};

coursekit.seals = (() => {
  const utf8 = (text) => new TextEncoder().encode(text);
  const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

  // SHA-256. The browser's own is only there where a page came over https, and never at once.
  const primes = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime)) primes.push(n);
  const fraction = (number) => Math.floor((number - Math.floor(number)) * 2 ** 32) | 0;
  const START = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
  const ROUND = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
  const schedule = new Int32Array(64);

  function compress(state, block) {
    const turn = (x, by) => (x >>> by) | (x << (32 - by));
    schedule.set(block);
    for (let i = 16; i < 64; i++) {
      const near = schedule[i - 2], far = schedule[i - 15];
      schedule[i] = schedule[i - 16] + schedule[i - 7]
        + (turn(far, 7) ^ turn(far, 18) ^ (far >>> 3)) + (turn(near, 17) ^ turn(near, 19) ^ (near >>> 10));
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < 64; i++) {
      const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROUND[i] + schedule[i]) | 0;
      const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g; g = f; f = e; e = (d + one) | 0; d = c; c = b; b = a; a = (one + two) | 0;
    }
    return Int32Array.from([a, b, c, d, e, f, g, h], (value, i) => value + state[i]);
  }

  // Blocks of a message that comes after `before` bytes, with the end that SHA-256 wants.
  function blocks(bytes, before = 0) {
    const size = Math.ceil((bytes.length + 9) / 64) * 64;
    const padded = new DataView(new ArrayBuffer(size));
    bytes.forEach((byte, i) => padded.setUint8(i, byte));
    padded.setUint8(bytes.length, 0x80);
    padded.setUint32(size - 8, Math.floor((before + bytes.length) / 2 ** 29));
    padded.setUint32(size - 4, (before + bytes.length) << 3);
    return Array.from({ length: size / 64 }, (_, n) =>
      Int32Array.from({ length: 16 }, (__, i) => padded.getInt32(64 * n + 4 * i)));
  }

  function bytesOf(state) {
    const view = new DataView(new ArrayBuffer(32));
    state.forEach((word, i) => view.setInt32(4 * i, word));
    return new Uint8Array(view.buffer);
  }

  const sha256 = (bytes) => bytesOf(blocks(bytes).reduce(compress, START));

  // PBKDF2 with HMAC-SHA-256 and 32 bytes, which is one block.
  function ownSlow(text, salt, rounds) {
    let key = utf8(text);
    if (key.length > 64) key = sha256(key);
    const pad = (mark) => blocks(Uint8Array.from({ length: 64 }, (_, i) => (key[i] ?? 0) ^ mark))[0];
    const inner = compress(START, pad(0x36)), outer = compress(START, pad(0x5c));
    const hmac = (bytes) => blocks(bytesOf(blocks(bytes, 64).reduce(compress, inner)), 64).reduce(compress, outer);
    let last = hmac(Uint8Array.from([...utf8(salt), 0, 0, 0, 1]));
    const sum = Int32Array.from(last);
    const block = new Int32Array(16);
    block[8] = 0x80 << 24;
    block[15] = (64 + 32) * 8;
    for (let round = 1; round < rounds; round++) {
      block.set(last);
      block.set(compress(inner, block));
      last = compress(outer, block);
      for (let i = 0; i < 8; i++) sum[i] ^= last[i];
    }
    return bytesOf(sum);
  }

  async function slow(text, salt, rounds) {
    const subtle = globalThis.crypto?.subtle;
    if (!subtle) return ownSlow(text, salt, rounds); // over plain http
    const key = await subtle.importKey("raw", utf8(text), "PBKDF2", false, ["deriveBits"]);
    const how = { name: "PBKDF2", hash: "SHA-256", salt: utf8(salt), iterations: rounds };
    return new Uint8Array(await subtle.deriveBits(how, key, 256));
  }

  const MARK = 6, PLACE = 3, STEPS = 2 ** (8 * PLACE) - 1;

  // Whether `value`, one number or one letter, is the sealed one.
  async function opens(sealed, value, tolerance, salt, rounds) {
    if (typeof value === "string") {
      const found = await slow(JSON.stringify([value]), salt, rounds);
      return sealed.length === 1 && sealed[0] === hex(found.slice(0, MARK));
    }
    const begin = parseInt(hex(sha256(utf8(salt))).slice(0, 8), 16) / 2 ** 32;
    const at = value / (2 * tolerance * (1 - 1e-5)) + begin, cell = Math.floor(at);
    if (sealed.length !== 1 || !Number.isFinite(at)) return false;
    const key = await slow(`["[[\\"n\\"]]", 0, ${BigInt(cell)}]`, salt, rounds);
    const data = Uint8Array.from(atob(sealed[0]), (letter) => letter.charCodeAt(0));
    for (let start = 0; start < data.length; start += MARK + PLACE) {
      if (!data.slice(start, start + MARK).every((byte, i) => byte === key[i])) continue;
      const place = data.slice(start + MARK, start + MARK + PLACE).map((byte, i) => byte ^ key[MARK + i]);
      const middle = (parseInt(hex(place), 16) / STEPS) * 2 - 0.5;
      return Math.abs(at - cell - middle) <= 0.5;
    }
    return false;
  }

  // Letters whose lower case is not what they are compared by: ß, final sigma, Cherokee.
  const folded = (letter) => {
    if (/\p{Script=Cherokee}/u.test(letter)) return letter.toUpperCase();
    if (letter === "ẞ") return "ss";
    const other = /[ßǰΐΰς\u0345\u1c80-\u1c88\u1e96-\u1e9a\u1f50-\u1fff]/u.test(letter);
    return (other ? letter.toUpperCase() : letter).toLowerCase();
  };
  const normalised = (identifier) =>
    Array.from(identifier.replace(/\p{DI}/gu, "").normalize("NFKC").trim(), folded).join("");
  const plausible = (identifier, longest) => {
    const letters = Array.from(normalised(identifier));
    const one = /^[\p{L}\p{N}._@-][\p{L}\p{N}\p{M}._@-]*$/u;
    return letters.length <= longest && one.test(letters.join(""));
  };
  const variant = (identifier, item, variants) =>
    parseInt(hex(sha256(utf8(`${normalised(identifier)}|${item}`))).slice(0, 12), 16) % variants;

  return { opens, ownSlow, slow, normalised, plausible, variant, hex };
})();
