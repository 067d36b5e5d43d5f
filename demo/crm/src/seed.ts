import faker from 'faker/locale/en';

// The CRM invents its records when its data provider is imported. All locales
// of faker draw from one generator, so seeding it here, in a module that is
// imported first, gives the same people and deals on each load.
faker.seed(20);
