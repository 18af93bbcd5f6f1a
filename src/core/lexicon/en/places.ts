/** Countries, states and great cities: a name that is one of them is nobody’s surname by itself. Lower case. */
export const places: ReadonlySet<string> = new Set(
  (
    'afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia botswana brazil britain bulgaria burma cambodia cameroon canada chile china colombia congo ' +
    'croatia cuba cyprus denmark ecuador egypt england estonia ethiopia europe finland france gaza georgia germany ghana greece greenland guatemala haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan ' +
    'jordan kazakhstan kenya korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya lithuania luxembourg malaysia mali malta mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway ' +
    'oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand tunisia turkey turkmenistan uganda ukraine ' +
    'uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe africa asia america u.s. us u.k. uk eu u.n. un e.u. uae usa ' +
    'alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming ' +
    'beijing berlin brussels cairo chicago damascus delhi dublin geneva jerusalem johannesburg kabul kyiv kiev london madrid manhattan melbourne moscow mumbai nairobi ottawa paris rome seoul shanghai stockholm sydney taipei tehran tokyo toronto vienna warsaw washington boston detroit houston dallas seattle miami atlanta philadelphia'
  ).split(' '),
);

/** Adjectives of nations and faiths that stand before a title: "Russian President". Lower case. */
export const nationAdjective =
  /^(?:[a-z]{3,}(?:ian|ean|ese|ish|can)|israeli|iraqi|pakistani|saudi|emirati|omani|qatari|kuwaiti|bangladeshi|french|dutch|german|greek|czech|swiss|turk|thai|afghan|welsh|us|u\.s\.|u\.k\.|uk|eu|un|u\.n\.|american|mexican)$/;
