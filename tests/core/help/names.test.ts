import { each } from './rows';

each('a word that is a name too is one where a person is spoken of', [
  ['en', 'I spoke with Will Monday', 'name: Will'],
  ['en', 'mail Hope now', 'name: Hope'],
  ['en', 'tell Mark it is gone', 'name: Mark'],
  ['en', 'Mark all as read'],
  ['en', 'Bill them today'],
  ['sv', 'Ring Björk i dag', 'name: Björk'],
  ['sv', 'Björk växer på fältet'],
  ['en', 'spoke with nick svensson', 'name: nick svensson'],
  ['en', 'I told nick svensson', 'name: nick svensson'],
  ['en', 'spoke with nick kowalqvist', 'name: nick kowalqvist'],
  ['en', 'nick in the corner is red'],
]);

each('a place is a person when it does what people do', [
  ['en', 'Georgia called about it', 'name: Georgia'],
  ['en', 'Georgia’s order is gone', 'name: Georgia'],
  ['en', 'Anna Georgia called', 'name: Anna Georgia'],
  ['en', 'Anna Lund called', 'name: Anna Lund'],
  ['en', 'the Georgia office'],
  ['en', 'offices near Georgia are gone'],
  ['sv', 'i April'],
]);

each('a list or a filter is named for nobody, what is sent to somebody names that person', [
  ['sv', 'mejlade Anna listan', 'name: Anna'],
  ['sv', 'Annas lista är borta', 'name: Anna'],
  ['sv', 'knappen Rosa är borta'],
  ['en', 'Grace Period is gone'],
  ['sv', 'Mina affärer'],
]);

each('capitals throughout', [
  ['en', 'ANNA called again', 'name: ANNA'],
  ['en', 'call ANNA BERG', 'name: ANNA BERG'],
  ['en', 'Anna CRM', 'name: Anna'],
  ['en', 'WARNING, Contacts is gone'],
  ['en', 'BO IS GONE'],
  ['en', 'PDF, Anna said', 'name: Anna'],
  ['en', 'VAT, Guadalupe is missing', 'name: Guadalupe'],
]);

each('initials', [
  ['en', 'the deal of J R Hartley', 'name: J R Hartley'],
  ['en', 'ask A. Zebrino', 'name: A. Zebrino'],
  ['en', 'd. kowalski is gone', 'name: d. kowalski'],
  ['en', 'e.kowalski is gone', 'name: e.kowalski'],
  ['en', 'A. Contacts is gone'],
  ['en', 'nothing happens. quotemaster is grey'],
  ['en', 'plan b. settings are gone'],
  ['en', 'step d. zebrino is gone', 'name: d. zebrino'],
  ['en', 'ask J-P Hartley', 'name: J-P Hartley'],
]);

each('small words within a name', [
  ['en', 'the van den Heuvel file', 'name: van den Heuvel'],
  ['en', 'von Rosen is gone', 'name: von Rosen'],
  ['en', 'my van Yesterday broke'],
  ['sv', 'den Anna ringde', 'name: Anna'],
  ['en', 'Mr de la Cruz called', 'name: de la Cruz'],
]);

each('whom a word before it, a colon or a signature announces is a person, and otherwise a firm', [
  ['en', 'Contact: Zebrino', 'name: Zebrino'],
  ['en', 'Contact:Zebrino', 'name: Zebrino'],
  ['en', 'Contact:\nZebrino', 'name: Zebrino'],
  ['en', 'Contact: \nZebrino', 'name: Zebrino'],
  ['en', 'Hi, Zebrino', 'name: Zebrino'],
  ['en', 'Hi,Zebrino', 'name: Zebrino'],
  ['sv', 'Hej Zebrino', 'name: Zebrino'],
  ['en', 'Thanks,\nZebrino', 'name: Zebrino'],
  ['sv', 'mvh\nZebrino', 'name: Zebrino'],
  ['sv', 'mvh\n\nZebrino', 'name: Zebrino'],
  ['en', 'Contact - Zebrino', 'firm: Zebrino'],
  ['sv', 'Tack på förhand /Zebrino', 'name: Zebrino'],
  ['sv', 'Tack\n/Zebrino', 'name: Zebrino'],
  ['en', 'the name is Zebrino', 'name: Zebrino'],
  ['sv', 'namnet är Zebrino', 'name: Zebrino'],
  ['sv', 'fältet är Zebrino', 'firm: Zebrino'],
  ['en', 'Mr Zebrino is gone', 'name: Zebrino'],
  ['en', 'Zebrino is gone', 'firm: Zebrino'],
  ['en', 'spoke with mr berg', 'name: berg'],
  ['en', 'the limit is 35ms. With care'],
  ['en', 'the limit is 35 ms. With care'],
]);

each('names typed small', [
  ['en', 'meeting with kowalski brzezinski', 'name: kowalski brzezinski'],
  ['en', 'meeting with sso'],
  ['en', 'spoke to anna kowalqvist', 'name: anna kowalqvist'],
  ['en', 'spoke with anna berg-kowalqvist', 'name: anna berg-kowalqvist'],
  ['en', 'anna kowalqvist left', 'name: anna kowalqvist'],
  ['en', 'anna saves it', 'name: anna'],
  ['en', 'yesterday cristóbal was away', 'name: cristóbal'],
  ['sv', 'ringde bo'],
  ['en', 'open anna.pdf'],
  ['en', 'karin2 is a test user'],
  ['en', 'the field x_karin'],
  ['en', 'mr ng called', 'name: ng'],
  ['en', 'li ekström left', 'name: li ekström'],
  ['en', 'spoke to anna zebrino', 'name: anna zebrino'],
  ['en', 'spoke to anna list', 'name: anna'],
  ['en', 'anna berg left', 'name: anna berg'],
  ['sv', 'françois ringde', 'name: françois'],
]);

each('a stranger typed small, who does what only people do', [
  ['en', 'kowalczyk cannot log in', 'name: kowalczyk'],
  ['en', 'It broke. kowalczyk cannot log in', 'name: kowalczyk'],
  ['en', 'It broke:kowalczyk cannot log in', 'name: kowalczyk'],
  ['en', 'okay\nkowalczyk cannot log in', 'name: kowalczyk'],
  ['en', 'mbeki at Nordia asks', 'name: mbeki', 'firm: Nordia'],
  ['en', 'the kowalczyk can see it'],
  ['sv', 'sso kan inte logga in'],
  ['sv', 'zebrinokort kan inte läsa'],
]);

each('who stands in one breath with a person is one too', [
  ['en', 'cc Anna, Eilidh and Ffion', 'name: Anna', 'name: Eilidh', 'name: Ffion'],
  ['sv', 'Anna eller Eilidh', 'name: Anna', 'name: Eilidh'],
  ['en', 'Anna and B said so', 'name: Anna'],
  ['en', 'Ask Anna, who knows', 'name: Anna'],
  ['en', 'cc Anna and Sorrel', 'name: Anna', 'name: Sorrel'],
  ['sv', 'cc Anna och Trast', 'name: Anna', 'name: Trast'],
  ['sv', 'Anna, Lärka och Trast', 'name: Anna', 'name: Lärka', 'name: Trast'],
  ['en', 'cc Anna or Wren', 'name: Anna'],
]);

each('a genitive stays outside, with or without a hyphen', [
  ['sv', 'Stina-Majas order', 'name: Stina-Maja'],
  ['sv', 'ring Hans', 'name: Hans'],
  ['en', 'McAllister called', 'name: McAllister'],
  ['en', 'ask Adams', 'name: Adams'],
  ['en', 'John Adams called', 'name: John Adams'],
]);

each('an initial typed small behind a title, and a shouted name behind one, are whole', [
  ['en', "mr j. okonkwo can't log in", 'name: j. okonkwo'],
  ['sv', 'fru j. lindeberg vill betala', 'name: j. lindeberg'],
  ['en', 'mr wu cannot log in', 'name: wu'],
  ['en', 'CALL MRS MINA MCALLISTER NOW', 'name: MINA MCALLISTER'],
  ['en', 'MR SMITH CANNOT SAVE', 'name: SMITH'],
  ['en', 'DR VON ROSEN cannot see it', 'name: VON ROSEN'],
  ['sv', 'ove lind-bergs affär', 'name: ove lind-bergs'],
]);

each('a heading that has a capital in each word is no name and no firm as a whole', [
  ['sv', 'Erik Johansson Ska Ringa Upp Oss Igen Om Nytt Bygg', 'name: Erik Johansson'],
  ['en', 'Call Anna Svensson About New Contract With Our Local Energy Partners', 'name: Anna Svensson'],
]);
