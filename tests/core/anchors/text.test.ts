import { describe, expect, it } from 'vitest';
import { looksPrivate } from '../../../utils/core/anchors/private';
import { likeness, looksGenerated, normalise, numbersIn, tail } from '../../../utils/core/anchors/text';
import { meaningsOf, meaningsOfCode } from '../../../utils/core/anchors/ui-words';

describe('what a name is made of', () => {
  it('a counter behind a name does not make it another name tomorrow', () => {
    expect(normalise('Mailbox 12 4')).toBe('mailbox');
    expect(normalise('Deals (12)')).toBe(normalise('Deals (7)'));
  });

  it('the two of "Address 2" is still told from the one of "Address 1"', () => {
    expect(numbersIn('Address 2')).toBe('2');
    expect(numbersIn('Order 4711001')).toBe('');
  });

  it('ids that a build makes up are not believed', () => {
    for (const id of [':r1:', 'radix-«rl»', 'mui-4711', 'ember123', 'css-1nssqcn', 'input-8f3a9c1d'])
      expect(looksGenerated(id), id).toBe(true);
    for (const id of ['save-button', 'loansTab', 'gh-cart', 'inputPassword3'])
      expect(looksGenerated(id), id).toBe(false);
  });

  it('a link that gains a slash at its end leads to the same place', () => {
    expect(tail('policies/privacy/')).toBe(tail('policies/privacy'));
    expect(tail('privacy')).toBe('privacy');
    expect(tail('/')).toBe('');
  });

  it('word endings matter little, another word much', () => {
    expect(likeness('create deal', 'create deals')).toBeGreaterThan(0.85);
    expect(likeness('save', 'cancel')).toBeLessThan(0.3);
  });
});

describe('names in another language', () => {
  it('"Add task" and "Lägg till en uppgift" share their meaning', () => {
    const english = meaningsOf('add task');
    expect(meaningsOf('ajouter une tâche')).toEqual(english);
    expect(english.filter(m => meaningsOf('lägg till en uppgift').includes(m))).toHaveLength(2);
  });

  it('what developers called a thing says the same in every language', () => {
    expect(meaningsOfCode('trash-btn')).toEqual(meaningsOfCode('delete'));
    expect(meaningsOfCode('pages/sendInvoice.html')).toEqual(
      expect.arrayContaining(meaningsOf('skicka faktura')),
    );
  });

  it('"Save" and "Cancel" do not', () => {
    expect(meaningsOf('spara')).not.toEqual(meaningsOf('cancel'));
  });
});

describe('what is a customer’s', () => {
  it('addresses, amounts, dates and long numbers are left out of a description', () => {
    for (const text of [
      'ada@brook.example',
      '€ 12,000',
      '12 000 kr',
      '2024-05-03',
      '3/5/24',
      'by 1.2.24',
      '+46 70 123 45 67',
      'https://x.example/1',
    ])
      expect(looksPrivate(text), text).toBe(true);
  });

  it('the app’s own words stay', () => {
    for (const text of ['Expected closing', 'Deals', 'Step 2', 'Hot contacts'])
      expect(looksPrivate(text), text).toBe(false);
  });
});
