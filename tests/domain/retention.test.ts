import { expect, test } from 'vitest';
import { isMarketing, longestRetention } from '../../app/domain/retention';

test.each([
  ['3 years', 36],
  ['1 year after the end of the contract', 12],
  ['5 ans', 60],
  ['1 an', 12],
  ['18 months', 18],
  ['1 month', 1],
  ['6 mois', 6],
  ['90 days', 0],
  ['1 day', 0],
  ['30 jours', 0],
  ['1 jour', 0],
  ['10years', 120],
  ['2  YEARS', 24],
  ['6 mois, puis 5 ans en archive', 60],
  ['5 ans, puis 6 mois', 60],
  ['as long as needed', undefined],
  ['the year 2026', undefined],
  ['', undefined],
])('%s is at most %s months', (rule, months) => {
  expect(longestRetention(rule)).toBe(months);
});

test.each([
  'marketing',
  'Direct Marketing',
  'news',
  'newsletter',
  'newsletters',
  'promotion',
  'promotions',
  'referral',
  'prospect',
  'prospects',
  'prospection',
  'prospecting',
  'parrainage',
  'lettre d’information',
  'lettres d’information',
  "lettre d'information",
])('%s advertises', (purpose) => {
  expect(isMarketing(`envoi : ${purpose} ; suivi`)).toBe(true);
});

test.each(['hosting', 'newsroom', 'prospectus', 'remarketings', 'lettre recommandée', 'support'])(
  '%s does not',
  (purpose) => {
    expect(isMarketing(purpose)).toBe(false);
  },
);

test.each(['actualités', 'démarchage'])('%s advertises', (purpose) => {
  expect(isMarketing(purpose)).toBe(true);
});

test.each([
  'billing',
  'invoicing',
  'accounting',
  'payment',
  'support',
  'contract',
  'facturation',
  'comptabilité',
  'paiement',
  'assistance',
  'contrats',
])('marketing beside %s says nothing about whose term it is', (other) => {
  expect(isMarketing(`marketing, ${other}`)).toBe(false);
});
