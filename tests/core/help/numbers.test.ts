import { each } from './rows';

each('kronor and öre are a price, an hour is nobody’s', [
  ['sv', 'Priset är 10:50 per meter', 'amount: 10:50'],
  ['sv', 'Totalt 349:50 med frakt', 'amount: 349:50'],
  ['sv', 'Totalt 120:50 med frakt', 'amount: 120:50'],
  ['sv', 'Totalt 24:50 med frakt', 'amount: 24:50'],
  ['sv', 'Totalt 9:50 i går'],
  ['sv', 'Rabatt till 10:30 i dag'],
  ['sv', 'ring honom kl. 10.30-11.15'],
  ['en', 'call him at 10.30-11.15'],
  ['sv', 'Offert på 500 kr gäller till 10.30', 'amount: 500 kr'],
  ['sv', 'såld till 10.50 kr', 'amount: 10.50 kr'],
  ['sv', 'såld till 10.50kr', 'amount: 10.50kr'],
  ['sv', 'Priset blev 500 kr, men gäller till 10.50 och kr syns inte', 'amount: 500 kr'],
]);

each('a version with three parts is nobody’s, millions in three parts are a customer’s', [
  ['sv', 'version 1.250.000 kraschar'],
  ['sv', 'versionen 1.250.000 kraschar'],
  ['sv', 'arkiv 1.250.000 syns inte', 'amount: 1.250.000'],
  ['sv', 'vi har 1.250.000 i pipen', 'amount: 1.250.000'],
  ['sv', 'Sedan version 3 visar kortet 1.250.000 kr', 'amount: 1.250.000 kr'],
]);

each('what looks like an account, and is none', [
  ['en', 'the key ab12-cdef-ghij is refused'],
  ['en', 'On 10 11 12 a call dropped'],
  ['sv', 'De 12 500 300 raderna saknas', 'amount: 12 500 300'],
  ['en', 'sort code was there until 20-11-12'],
  ['en', 'swift is required'],
  ['en', 'the licence is office365'],
  ['en', 'error: 7731-A-0926'],
  ['sv', 'felkoden: A-77310'],
  ['en', 'ISO-27001 is on the form'],
  ['en', 'Q3-2025 and FY-2025 are empty'],
  ['en', '77-311 is gone'],
  ['sv', 'Kontot är 45 000 kr minus', 'amount: 45 000 kr'],
]);

each('accounts, and how they are written', [
  ['en', 'QQ 12 34 56 C is refused', 'account: QQ 12 34 56 C'],
  ['en', 'the sort code 20-11-12 is refused', 'account: 20-11-12'],
  ['en', 'the sortcode 20-11-12 is refused', 'account: 20-11-12'],
  ['en', 'pay to 20-11-12, 41208831', 'account: 20-11-12, 41208831'],
  ['en', 'swift is HANDSESS', 'account: HANDSESS'],
  ['en', 'passport no A1B2C3D4', 'account: A1B2C3D4'],
  ['en', 'the error in 7731-A-0926', 'account: 7731-A-0926'],
  ['en', 'SO-77311 is gone', 'account: SO-77311'],
  ['en', '7731-Q4-0926 is refused', 'account: 7731-Q4-0926'],
  ['sv', 'betala till 4500-1001', 'account: 4500-1001'],
  ['en', 'it says 4471-2209-18 here', 'account: 4471-2209-18'],
]);

each('telephone numbers, short and long', [
  ['sv', '08-123 45', 'phone: 08-123 45'],
  ['sv', 'ring 123 45', 'phone: 123 45'],
  ['sv', 'ring 4711'],
  ['en', '+46 12345 is too short', 'phone: +46 12345'],
  ['en', 'call 00 46 8 123 456 78', 'phone: 00 46 8 123 456 78'],
  ['sv', 'ring 0207 946 0000 ankn 123456', 'phone: 0207 946 0000 ankn 123456'],
  ['en', 'his extension 204 is off', 'phone: 204'],
]);

each('money in words', [
  ['en', 'the field wants a dollar sign'],
  ['sv', 'kortet saknar en euro'],
  ['en', 'she offered twenty dollars off', 'amount: twenty dollars'],
  ['en', 'and a few dollars more', 'amount: a few dollars'],
  ['en', 'Not once in a hundred'],
  ['en', 'she paid three hundred', 'amount: three hundred'],
  ['en', 'I tried three hundred times'],
  ['en', 'it is a hundred thousand', 'amount: a hundred thousand'],
]);

each('a rate is a price when it looks like one or a word says so', [
  ['en', '4.50 per seat', 'amount: 4.50'],
  ['en', 'costs 15 per user', 'amount: 15'],
  ['en', '15 per user'],
  ['en', '4.5 per seat is odd'],
]);

each('a year is no amount, unless it is a price', [
  ['en', 'Budget 2025 is missing'],
  ['en', 'the forecast 2024 is empty'],
  ['en', 'the deal is 52019', 'amount: 52019'],
  ['en', 'I cannot see why the price is 1999', 'amount: 1999'],
]);

each('thousands with a stroke are money, a quotation is not', [
  ['sv', "budget ligger på 185' i år", "amount: 185'"],
  ['en', "I don't see 185' there", "amount: 185'"],
  ['en', "the '185' button"],
  ['en', "'185' is shown"],
  ['en', "it says ('the 185') here"],
]);

each('a group of 00 within a number, or behind a colon, begins no other number', [
  ['sv', 'Telefon 0910-77 00 11 ankn 204 visas fel', 'phone: 0910-77 00 11 ankn 204'],
  ['sv', '031-700 00 12 anknytning 305', 'phone: 031-700 00 12 anknytning 305'],
  ['sv', 'Ring 0500-00 12 34 56', 'phone: 0500-00 12 34 56'],
  ['sv', 'Tel:0045-33/123456', 'phone: 0045-33/123456'],
  ['en', 'Tel.0046 70 123 45 67', 'phone: 0046 70 123 45 67'],
  ['en', 'kl 10, 0046 70 123 45 67', 'phone: 0046 70 123 45 67'],
]);
