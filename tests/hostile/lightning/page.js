import '@lwc/synthetic-shadow';
import { createElement } from '@lwc/engine-dom';
import Deal from 'x/deal';

document.querySelector('main').append(createElement('x-deal', { is: Deal }));
