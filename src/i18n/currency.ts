const SIGNS: Readonly<Partial<Record<string, string>>> = {
  RUB: '₽',
  USD: '$',
  EUR: '€',
  KZT: '₸',
  BYN: 'Br',
  UAH: '₴',
};

/** The sign of a currency by its ISO 4217 code; the code itself where there is none. */
export function currencySign(code: string): string {
  return SIGNS[code] ?? code;
}
