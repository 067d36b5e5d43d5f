import { describe, expect, it } from 'vitest';
import { letterText, subjectOf } from '../../../utils/core/help/letter-text';
import { inPieces } from '../../../utils/core/help/pieces';
import type { HelpRequest } from '../../../utils/core/help/request';

const bare: HelpRequest = {
  v: 1,
  id: 'id-1',
  reference: 'K7-4MX',
  kind: 'question',
  urgent: false,
  words: '',
  app: 'CRM',
  page: '',
  pack: { id: 'crm', serial: 3 },
  lastSteps: [],
  language: 'en',
  foothold: '1.2.0',
};

describe('a request as a letter', () => {
  it('says nothing of what was left out', () => {
    expect(letterText(bare)).toBe(
      [
        'Kind: Question',
        'App: CRM',
        'Tips: crm 3',
        'Language: en',
        'Foothold: 1.2.0',
        'Reference: K7-4MX',
        'Id: id-1',
      ].join('\n'),
    );
  });

  it('begins with the rep’s words, then says each part on a line of its own', () => {
    const whole: HelpRequest = {
      ...bare,
      kind: 'bug',
      urgent: true,
      anonymous: true,
      pack: { id: 'crm', serial: 0 },
      language: 'und',
      foothold: '',
      words: 'It is gone.',
      scenario: 'a call',
      need: 'a price',
      tried: 'waiting',
      about: { kind: 'change', id: 'c', title: 'New board' },
      verdict: { me: 'yes', customer: 'partly' },
      contact: 'by phone',
      page: '/deals/:id',
      element: { role: 'button', name: 'Save' },
      feature: 'Deal board',
      step: { walkthrough: 'log-a-call', n: 2, of: 5 },
      lastSteps: ['Plan', 'Export'],
    };
    expect(letterText(whole).split('\n')).toEqual([
      'It is gone.',
      '',
      'Kind: Bug',
      'With a customer now: yes',
      'Without a name: yes',
      'In the middle of: a call',
      'The customer needs: a price',
      'Tried: waiting',
      'About: New board',
      'Works for the rep: yes',
      'Works for the customer: partly',
      'To be reached: by phone',
      'App: CRM',
      'Page: /deals/:id',
      'Element: Save (button)',
      'Feature: Deal board',
      'Step: log-a-call, 2 of 5',
      'Used last: Plan, Export',
      // What nobody knows of a request without a name is not made up.
      'Tips: crm',
      'Reference: K7-4MX',
      'Id: id-1',
    ]);
  });

  it('has a subject that says what it is and where, and never what the rep wrote', () => {
    const of = (more: Partial<HelpRequest>) => subjectOf({ ...bare, words: 'secret', ...more });
    expect(of({})).toBe('Question: CRM [K7-4MX]');
    expect(of({ feature: 'Deal board', urgent: true })).toBe('Now: Question: CRM, Deal board [K7-4MX]');
    expect(of({ app: '', feature: 'Deal board' })).toBe('Question: Deal board [K7-4MX]');
    const kinds = (['question', 'concern', 'bug', 'worry', 'verdict', 'pilot', 'thanks'] as const).map(
      kind => of({ kind }).split(':')[0],
    );
    expect(kinds).toEqual(['Question', 'Concern', 'Bug', 'Worry', 'Verdict', 'Volunteer', 'Thanks']);
  });
});

describe('a letter too long for one message', () => {
  it('is cut at a line’s end, else at a word’s, else where it must be, and nothing is lost', () => {
    expect(inPieces('', 9)).toEqual([]);
    expect(inPieces('123456789', 9)).toEqual(['123456789']);
    expect(inPieces('123 567\n9 123', 9)).toEqual(['123 567\n', '9 123']);
    expect(inPieces('12 4567 9 1', 9)).toEqual(['12 4567 ', '9 1']);
    expect(inPieces('1234567890123', 9)).toEqual(['123456789', '0123']);
    expect(inPieces('12 4567890123', 9)).toEqual(['12 456789', '0123']);
  });

  it('is cut so that a line’s end goes before a word’s, but not far before it', () => {
    expect(inPieces('123456\n8 0', 9)).toEqual(['123456\n', '8 0']);
    expect(inPieces('12345\n78 0', 9)).toEqual(['12345\n78 ', '0']);
    expect(inPieces('12345678\n0', 9)).toEqual(['12345678\n', '0']);
    expect(inPieces('123456789\n1', 9)).toEqual(['123456789', '\n1']);
  });

  it('is never cut within a character', () => {
    expect(inPieces('12345678😀x', 9)).toEqual(['12345678', '😀x']);
    expect(inPieces('1234567😀xy', 9)).toEqual(['1234567😀', 'xy']);
  });
});
