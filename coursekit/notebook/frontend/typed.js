// What somebody typed as a number: decimals after a point or a comma, thousands apart or not. Empty where nothing
// was typed; undefined where it is no number, or could be two: “1,500” is one and a half to some.

const WAYS = [
  [/^\d+$/, (text) => text],
  [/^\d{1,3}(?:([ .,’'])\d{3})(?:\1\d{3})+$/, (text) => text.replace(/\D/g, "")], // 1,500,000
  [/^\d{1,3}(?:[ ’']\d{3})+(?:[.,]\d+)?$/, (text) => text.replace(/[ ’']/g, "").replace(",", ".")], // 1 500,5
  [/^\d{1,3}(?:,\d{3})+\.\d+$/, (text) => text.replace(/,/g, "")], // 1,500.5
  [/^\d{1,3}(?:\.\d{3})+,\d+$/, (text) => text.replace(/\./g, "").replace(",", ".")], // 1.500,5
  [/^[1-9]\d{0,2},\d{3}$/, () => "?"],
  [/^(?:\d+[.,]\d*|[.,]\d+)(?:e[+-]?\d{1,3})?$/i, (text) => text.replace(",", ".")],
  [/^\d+e[+-]?\d{1,3}$/i, (text) => text],
];

export function typed(text, share = false) {
  const plain = text.trim().replace(/[\u2212\u2013]/g, "-").replace(/[\u00a0\u2009\u202f]/g, " ");
  if (plain === "") return "";
  const [, sign, digits, percent] = plain.match(/^([+-]?)\s*(.*?)\s*(%?)$/s);
  const way = WAYS.find(([shape]) => shape.test(digits));
  const value = way ? Number(sign + way[1](digits)) : NaN;
  if (!Number.isFinite(value) || (percent && !share)) return undefined;
  return percent ? Number((value / 100).toPrecision(12)) : value;
}
