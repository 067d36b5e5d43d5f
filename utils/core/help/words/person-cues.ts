/** Titles before a family name. They stay outside the name. */
export const TITLES = new Set(
  'mr mrs ms miss mx dr prof professor sir madam herr fru fröken doktor hr'.split(' '),
);
/** Small words inside a name. */
export const PARTICLES = new Set(
  'van von de del della der den di da dos du la le af av al el bin ibn ben ter ten zu zur y e'.split(' '),
);

/** Words before which a person stands, whatever the name. */
export const BEFORE = new Set(
  `hi hello hey dear hej hejsan tjena tjenare hallå morning cheers thanks thx tack regards hälsningar mvh /
  ask asked asking tell told telling call called calling email emailed met meet meeting contact contacted cc remind reminded thank thanked
  invite invited ping pinged phone phoned text texted message messaged spoke chased chase introduce
  fråga frågade ring ringa ringde ringt mejla mejlade mejlat maila mailade träffa träffade träffat kontakta kontaktade kontaktat påminn påminna påminde
  tacka tackade bjud bjöd hälsa hälsar hälsade meddela meddelade informera informerade nå nådde prata pratade
  named namn name namely kollega kollegan kollegor colleague colleagues boss chef chefen manager vän friend kontaktperson kontaktpersonen attn
  ceo cfo cto coo cmo cio vd ekonomichef ekonomichefen inköpschef inköpschefen säljchef säljchefen säljaren director buyer inköparen inköpare projektledare
  assistant assistent champion decision-maker beslutsfattaren användaren user rep säljare owner ägare contact kontakt kontakten signerat signed underskrivet skickat
  enligt tilldelad tilldelat tilldelade assigned reassigned hälsade kolla stäm avstämt uppringd
  left joined lämnade gave give gives closed won lost landed signed sold pitched onboarded gav ger stängde vann förlorade landade sålde
  heter hette called döpt syster bror fru man wife husband`.split(/\s+/),
);

/** Given names that are ordinary words when they are typed without a capital: only where a person is spoken of. */
export const WORDS_TOO: ReadonlySet<string> = new Set(
  `al ana don don elva gage gala hala hoa jade juni kaja lam lea lian lien lila lilla long lyra mala mara matte mila musa nova
  rama remi rena reva rey run runa rut sander sari sid silke sola stan tia tina ting tuba tung urban vada vita älva ann bob
  ally amber angel april art august autumn bailey barney baron beau belle berry bill billy birdie blessing bola brad brandy
  buddy candy carol carter casper chad chandler charity charlie chase christian cliff clay cliff colt cooper coral crystal
  curt daisy dale dawn dean dick dolly dong dusty earl earnest ebony emerald eve faith fang fay fern ford foster frank gale
  garland gene genesis ginger glen grace grant grit gunner hank harm harmony harry haven hazel heath heather herb holly hope
  hue hunter iris ivy jack jasmine jay jean jersey jimmy joker josh joy june ken king kitty laurel lance lane lee lily loan
  lulu lyric mason mark marina marlin mary maverick may mercy merry mick mike miles molly nick noel norm olive page pansy
  pat patience patty pearl penny peter pierce pip poppy prince prudence ransom ray reed rich rick river rob robin rod roman
  rose rosemary rowan royal ruby rusty sally sandy savanna scout serenity shad sheila sherry sky sonny star stew storm sue
  summer sunny tad talon tanner ted telly terry tilde tony tore tram trey trinity troy tucker victor violet wade wally ward
  will willow wit yang yen`.split(/\s+/),
);

/** What passes a cue on over a small word: "spoke with", "möte med", "call from". */
export const LINKED =
  /(?:säg(?:a|er)?|sa|sp(?:oke|eak|oken)|talk(?:ed|ing)?|chat(?:ted)?|met|meeting|meet|call|calls|demo|lunch|mail|email|e-mail|message|reply|answer|note|word|intro|introduced|forwarded|sent|assigned|reassigned|handed|wrote|listening|according|thanks|promised|prata(?:de|r|t)?|tala(?:de|r|t)?|möte(?:t)?|samtal(?:et)?|mejl(?:et)?|mail(?:et)?|svar(?:et)?|hälsning(?:ar)?|skicka(?:de|r|t)?|skrev|tilldela(?:de|d|t)?|enligt|ask|asked|asking|fråga(?:de|r|t)?|sök(?:a|te|er|t)?|letar|looking|search|behalf|vägnar|account|record|posten|kontot|leads|deals|affärer(?:na)?|lunch(?:en)?|demo(?:n)?|telefonmöte|avstämning(?:en)?|tack|meddelande|fika|ringde|återkoppla(?:de)?|boka(?:de|t)?|signed|signerat|owned|ägs|skapad|created|added|written|ringa|ring)\s+(?:\p{L}+\s+){0,1}(?:with|to|from|by|for|after|of|med|till|från|av|hos|åt|efter|för|om)\s*$/iu;

/** Words after which a person stood. */
export const AFTER = new Set(
  `left lost owns knows likes gets got skriver tappade förlorade slutade slutar behövde fick äger vet gillar said says told asked asks called calls wants wanted thinks thought replied replies confirmed mentioned agreed signed emailed
  wrote complained insists insisted prefers promised refused forgot hates loves phoned cancelled booked rang answered texted
  säger sa sade sagt ringde ringer frågade frågar vill ville undrar undrade svarade svarar bekräftade mejlade mailade skrev tyckte tycker tror trodde
  bad ber lovade signerade avbokade glömde berättade hälsar klagade hävdar hävdade menar menade meddelade väntar behöver tackade nekade föredrar`.split(
    /\s+/,
  ),
);
