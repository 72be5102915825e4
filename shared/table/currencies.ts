/** The ISO 4217 codes by which a text beside a number is known for a currency. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    'AED ARS AUD BDT BGN BHD BRL CAD CHF CLP CNY COP CRC CZK DKK DOP DZD EGP EUR GBP GEL GHS GTQ HKD HRK HUF IDR ILS INR ' +
    'ISK JOD JPY KES KRW KWD KZT LKR MAD MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN PYG QAR RON RSD RUB SAR SEK SGD THB TND ' +
    'TRY TWD TZS UAH UGX USD UYU VES VND XAF XOF ZAR ZMW'
  ).split(' '),
);
