/**
 * Large firms and chains that reps sell to, lower case, one word each. Named alone they are a customer more often than
 * a place or a tool. Firms whose name is first a tool of the rep's ("Google", "Slack") or an ordinary word are left out.
 */
export const LARGE_FIRMS: ReadonlySet<string> = new Set(
  `
aareon abb adidas adyen ahlsell ahlstrom airbus akzonobel aldi allianz alstom astrazeneca atea autoliv avanza axfood
bahnhof barclays basf bauhaus bayer beijer bilia billerud biltema blackrock bmw boliden bombardier boozt bosch bravida
bufab byggmax cargill carlsberg carrefour castellum caterpillar citroën cloetta coloplast cramo daimler danfoss danone
danske deloitte dnb dometic ekornes electrolux elgiganten elkem elkjøp ellevio equinor ericsson essity evonik fabege
fiskars folksam foodora fortum getinge gjensidige grohe grundfos heidelberg heineken hemköp hexpol holmen honda
honeywell husqvarna hyundai ica ikea indutrade ingka intersport jula jungheinrich jysk kesko kinnevik klarna kone
konecranes kongsberg kpmg krafton lantmännen lego lidl lindab lindex loomis loreal lundbeck maersk martela mathem
metso michelin mitsubishi mondelez munters mycronic ncc nestle nestlé nibe nobia nokia nordea norlys novartis novo
novozymes okq8 olympus orkla orsted outokumpu panasonic peab pepsico peugeot pfizer philips porsche preem ramboll
rambøll ramirent renault roche rusta ryanair saab samhall samsung sandvik sanofi scania schneider securitas siemens
skanska skf skoda sobi sodexo sony spendrups ssab stellantis stena stihl storytel swedavia swedbank swedol synsam
systembolaget tele2 telenor telia tesco tetra thule tieto tietoevry toyota trelleborgs unilever valmet vattenfall
veidekke veolia vestas vodafone volkswagen volvo waitrose wallenius wartsila wihlborgs willys wärtsilä yamaha zalando
zeekr ørsted
`
    .trim()
    .split(/\s+/),
);
