/** Words that end in a dot without ending a sentence, where they are capitalised and a word or number follows. */
export const capitalisedAbbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr jr st ste hon gov lt col gen maj capt cmdr adm sgt cpl pvt sen sens rep reps del amb ' +
    'pres supt insp det messrs mme mlle govs atty attys asst assoc dept dist ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri vs no nos ' +
    'ala ariz ark calif colo conn fla ga ind kan ky la mass md mich minn mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ' +
    'ave blvd rd mt ft vol fig sec'
  ).split(' '),
);

/** The same for words in lower case. */
export const lowerAbbreviations: ReadonlySet<string> = new Set('vs v approx est ca cf eds vol fig'.split(' '));
