import { each } from './rows';

each('before its form', [
  ['en', 'Acme 2000 Ltd is gone', 'firm: Acme 2000 Ltd'],
  ['en', 'Acme 7 Ltd is gone', 'firm: Acme 7 Ltd'],
  ['en', 'Bank of Zebrino Ltd is gone', 'firm: Bank of Zebrino Ltd'],
  ['en', 'Rebecca and Sons', 'firm: Rebecca and Sons'],
  ['sv', 'Kolla, Nordanvind AB är borta', 'firm: Nordanvind AB'],
  ['sv', 'Kunden Nordanvind AB är borta', 'firm: Nordanvind AB'],
  ['sv', 'ring nordanvind ab', 'firm: nordanvind ab'],
  ['sv', 'ring anna ab', 'name: anna'],
  ['sv', 'Skog och Nordanvind AB', 'firm: Skog och Nordanvind AB'],
  ['sv', 'skog och Nordanvind AB', 'firm: Nordanvind AB'],
  ['en', 'NORDANVIND AS is gone', 'firm: NORDANVIND AS'],
  ['en', 'PLEASE MARK THIS AS DONE'],
  ['en', 'SAVE AS PDF does nothing'],
]);

each('behind a word for a customer', [
  ['en', 'customer Acme logistics is gone', 'firm: Acme logistics'],
  ['en', 'the customer Acme I called', 'firm: Acme'],
  ['en', 'customer “Zebrino” is gone', 'firm: Zebrino'],
  ['sv', 'kunden: Zebrino är borta', 'firm: Zebrino'],
  ['en', 'our customer Dr Okonkwo', 'name: Okonkwo'],
  ['en', 'customer SKF is gone', 'firm: SKF'],
  ['en', 'account SCANIA is gone', 'firm: SCANIA'],
  ['en', 'customer IDs are gone'],
  ['en', 'customer URL is gone'],
  ['en', 'account XYZ is gone'],
  ['en', 'customer Acme’s order', 'firm: Acme'],
]);

each('typed small behind a word for a customer', [
  ['en', 'customer status zebrino logistics', 'firm: status zebrino logistics'],
  ['en', 'customer wants to see logistics'],
  ['en', 'customer blue, harbour logistics'],
  ['en', 'customer settings page logistics'],
]);

each('known or not, by what stands around', [
  ['sv', 'offerten till ikeas lager', 'firm: ikeas'],
  ['en', 'We saw ikea yesterday'],
  ['en', 'Volkswagen Financial is gone', 'firm: Volkswagen Financial'],
  ['en', 'the Quetzal order is gone', 'firm: Quetzal'],
  ['en', 'Quetzal + Zebrino', 'firm: Quetzal + Zebrino'],
  ['sv', 'Tjörn Kontakter'],
  ['sv', 'TJÖRN LOGISTIK ligger'],
  ['sv', 'AB Tallmo saknas', 'firm: AB Tallmo'],
  ['en', 'AB Settings is gone'],
  ['en', 'a Zebrino account', 'firm: Zebrino'],
  ['sv', 'Ystads Möbelsnickeri syns', 'firm: Ystads Möbelsnickeri'],
]);

each('where somebody works', [
  ['en', 'Anna at Zebrino called', 'name: Anna', 'firm: Zebrino'],
  ['en', 'anna at zebrino called', 'name: anna', 'firm: zebrino'],
  ['en', 'anna at logistics called', 'name: anna'],
  ['en', 'Anna from IT called', 'name: Anna'],
  ['sv', 'Lisbeth på Måndag', 'name: Lisbeth'],
  ['en', 'Anna at Settings', 'name: Anna'],
  ['en', 'Anna at HubSpot', 'name: Anna', 'firm: HubSpot'],
]);

each('e-mail in quotation marks and behind a sign', [
  ['en', "'anna@firma.se' is odd", 'email: anna@firma.se'],
  ['en', '+anna@firma.se is odd', 'email: anna@firma.se'],
]);
