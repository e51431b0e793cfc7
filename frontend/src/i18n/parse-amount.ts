/**
 * An amount as people type or paste it ('12 900,50 €', '12.900,50', '12,900.50') as the API takes it
 * ('12900.50'); undefined where it cannot be read without guessing, or is larger than any the API keeps.
 */
export function parseAmount(text: string): string | undefined {
  const decimal = decimalIn(text);
  return decimal && /^-?\d{1,13}(\.\d{1,2})?$/.test(decimal) ? decimal : undefined;
}

function decimalIn(text: string): string | undefined {
  const plain = text.replaceAll(/[\s\u00a0\u202f'’]|€|EUR|F\s?CFA|FCFA|XOF|XAF/gi, "");
  if (!/^-?\d[\d.,]*$/.test(plain)) return undefined;

  const lastSeparator = Math.max(plain.lastIndexOf(","), plain.lastIndexOf("."));
  if (lastSeparator < 0) return plain;

  const separator = plain.charAt(lastSeparator);
  const whole = plain.slice(0, lastSeparator);
  const decimals = plain.slice(lastSeparator + 1);
  const isGrouping = decimals.length === 3;
  // '12.900,50' has both; '12.900.000' repeats one: the last three digits are then thousands.
  if (isGrouping && (whole.includes(separator) || !/[.,]/.test(whole))) {
    return isGrouped(plain, separator) ? plain.replaceAll(separator, "") : undefined;
  }
  if (decimals.length > 2 || decimals === "" || whole.includes(separator)) return undefined;

  const grouping = separator === "," ? "." : ",";
  if (whole.includes(grouping) && !isGrouped(whole, grouping)) return undefined;
  return `${whole.replaceAll(grouping, "")}.${decimals}`;
}

/** '0,001' is no thousand: nobody begins one with a zero. */
function isGrouped(text: string, separator: string): boolean {
  const [first = "", ...rest] = text.replace("-", "").split(separator);
  return /^[1-9]\d{0,2}$/.test(first) && rest.every((group) => group.length === 3);
}
