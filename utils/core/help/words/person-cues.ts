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
  `
akin al alba ally amber ana angel ann april art august autumn bailey barney baron barrett beau belle berry bill billy
birdie blanche blessing bob bola brad brandy brant buddy candela candy carol carter casper chad chandler charity
charlie chase christian clay cliff colt cooper cor coral crystal curt daisy dale damon dawn dean dick dirk dixie dolly
don dong drake drew dusty earl earnest ebony elva emerald esperanza eve faith fang fay fern ford foster frank gage
gala gale garland garnet gene genesis ginger glen gloria grace grant grit gro gry gunner hala hank harm harmony harry
haven hazel heath heather herb hoa holly hope hue hunter iris ivy jack jade jarl jasmin jasmine jay jean jersey jihad
jimmy joke joker josh joy jun june juni kaja kemi ken khan king kitty knut lam lance lane laurel lea lech lee lei lian
lien lila lilla lily loan long lulu lyda lyra lyric magnolia mala malva mara marina marine mark marlin martial mary
mason matte maverick maxim may meg mercy merry mick mike mila miles molly musa nacho nadir napoleon nestor nia nick
noel norm nova obi olive oren osman page pansy pat patience patsy patty pearl penny peter pierce pip poppy prince
prudence rama ransom ray reed regina remi rena reva rey rhea rich rick river rob robin rod roman rose rosemary rowan
royal ruby run runa rusty rut sally sander sandy sari savanna scout serenity shad sheila sherry shiv shun sid silke
sky sola sonny stan star stew storm sue sultan summer sunny tad talon tamer tanner taro ted telly terry tho tia tiara
tilde tina ting tony tore tram trey trinity troy tuba tucker tung urban vada vagn victor vilde violet vita wade waldo
wally ward will willow wit wolfram yang yen yuan älva
`.split(/\s+/),
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
