/** Texts that break things which are not careful. */
export const hostileTexts: Record<string, string> = {
  'a million characters': 'Bridge and ferry. '.repeat(55_556),
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈 “🚢” e\u0301',
  'right-to-left': 'قال الوزير: «لن نغلق الجسر» \u202eevil\u202c שלום',
  'lone surrogates': 'a\ud800b\udc00',
  HTML: '<img src=x onerror="alert(1)"></script><!--',
  'a formula': '=HYPERLINK("https://evil.example","x")\t+1\r\n@SUM(A1)',
  'control characters': 'a\u0000b\u0001c\u001fd\u2028e\ufeff\n\n\r\n"\\',
  'names of objects': '__proto__',
  nothing: '',
};
