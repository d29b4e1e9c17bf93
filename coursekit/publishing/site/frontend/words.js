// Sentences with values in them. The catalogues were read when the site was built, see messages.py.

globalThis.coursekit = globalThis.coursekit ?? {};

coursekit.words = (messages, locale) => {
  const plural = new Intl.PluralRules(locale);

  // As coursekit.number_format has it: read to twelve digits, half away from zero, and never 0 for what is not 0.
  function number(value, options = {}) {
    if (typeof value !== "number" || !Number.isFinite(value)) return String(value);
    const read = Number(value.toPrecision(12));
    const shift = options.style === "percent" ? 2 : 0;
    const most = options.maximumFractionDigits ?? Math.max(3 - shift, options.minimumFractionDigits ?? 0);
    const first = read === 0 || Math.abs(read) < 1e-9 ? 0 : -Math.floor(Math.log10(Math.abs(read))) - shift;
    const rounded = Math.round(Math.abs(read) * 10 ** (most + shift)) !== 0;
    const digits = { maximumFractionDigits: rounded || !first ? most : Math.max(most, first) };
    return new Intl.NumberFormat(locale, { ...options, ...digits }).format(Math.abs(read) < 1e-9 ? 0 : read);
  }

  function part(piece, values) {
    if (typeof piece === "string") return piece;
    if (piece.value) return number(values[piece.value] ?? "none", piece.options);
    const chosen = values[piece.select] ?? "none";
    const kind = typeof chosen === "number" ? plural.select(chosen) : "";
    const found = piece.variants.find(([key]) => key === String(chosen))
      ?? piece.variants.find(([key]) => key === kind) ?? piece.variants.find(([key]) => key === piece.other);
    return found[1].map((each) => part(each, values)).join("");
  }

  return (name, values = {}) => messages[name].map((piece) => part(piece, values)).join("");
};
