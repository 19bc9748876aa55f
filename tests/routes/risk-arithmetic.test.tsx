import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type Risk, type RiskInputs, scoreRisk } from '../../app/domain/risk';
import { FLOORS, RISK_INPUTS, RISK_VALUES } from '../../app/domain/risk-inputs';
import { RISK_REASONS } from '../../app/domain/risk-reasons';
import { MEASURE_KEYS, weightsByPath } from '../../app/domain/scoring-model';
import { LANGUAGES, type Language } from '../../app/domain/words';
import { isMessageKey, type MessageKey, translator } from '../../app/lib/i18n';
import { fieldInWords, valueInWords } from '../../app/ui/history';
import { LanguageProvider, type useWords } from '../../app/ui/language';
import { BandBadge } from '../../app/ui/risk/band-badge';
import { RiskArithmetic } from '../../app/ui/risk/risk-arithmetic';
import { measureInWords, riskValueInWords, weightInWords } from '../../app/ui/risk/risk-words';
import { SCORING_MODEL } from '../../seed/reference/scoring-model';
import { harmless, modelWith, scoreOf } from '../domain/risk-builders';

const wordsOf = (language: Language) => {
  const t = translator(language);
  return { t, word: (kind: string, code: string) => t(`words.${kind}.${code}` as MessageKey) };
};

/** What a reader sees of the arithmetic, without the tags. */
function read(risk: Risk, language: Language = 'en', places?: { destination?: string; parent?: string }): string {
  const html = renderToString(
    <LanguageProvider language={language} today="2026-11-22">
      <RiskArithmetic risk={risk} {...(places && { places })} />
    </LanguageProvider>,
  );
  return html
    .replace(/<!-- -->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, '’')
    .replace(/[\s\u00a0]+/g, ' ');
}

const backup: Partial<RiskInputs> = {
  sensitivity: 'special',
  vulnerability: 'vulnerable-adults',
  scale: 'under-1000000',
  frequency: 'regular',
  format: 'encrypted-eea-keys',
  destination: 'criticised',
  parent: 'criticised',
  tool: 'complete',
};

describe.each(LANGUAGES)('words in %s', (language) => {
  const words = wordsOf(language);

  test('every value of every input, every measure, floor and reason has them, and no two values share theirs', () => {
    for (const input of RISK_INPUTS) {
      const texts = RISK_VALUES[input].map((value) => riskValueInWords(input, value, words));
      expect(new Set(texts).size).toBe(texts.length);
    }
    expect(new Set(MEASURE_KEYS.map((measure) => measureInWords(measure, words))).size).toBe(MEASURE_KEYS.length);
    for (const floor of FLOORS) expect(isMessageKey(`risk.floor.${floor}`)).toBe(true);
    for (const reason of RISK_REASONS) expect(isMessageKey(`risk.why.${reason}`)).toBe(true);
  });

  test('every weight has a name of its own, in the history too', () => {
    const paths = Object.keys(weightsByPath(SCORING_MODEL));
    expect(new Set(paths.map((path) => weightInWords(path, words))).size).toBe(paths.length);
    for (const path of paths)
      expect(fieldInWords(path, words as ReturnType<typeof useWords>, 'scoring-model')).toBe(
        weightInWords(path, words),
      );
  });
});

test('the history names the band of a floor', () => {
  expect(valueInWords('scoring-model', 'floors.dpf-alone', 'very-high', wordsOf('fr') as never)).toBe('Très élevé');
});

test('the arithmetic shows its sum with numbers, the measure, both scores and the version', () => {
  const text = read(scoreOf(backup));
  expect(text).toContain('Data 28 + exposure 22 × 25 % + chain 0 + safeguards 3 = 36.5, rounded to 36');
  expect(text).toContain(
    'Strongest measure in place: Encrypted, keys held in the EEA only. It leaves 25 % of the exposure.',
  );
  expect(text).toContain('Without measures 53 of 100');
  expect(text).toContain('With the measures in place 36 of 100');
  expect(text).toContain('Weights 2026.1');
  expect(text).not.toContain('Not known, and counted');
});

test('each input stands with its value and the points that counted', () => {
  const text = read(scoreOf(backup));
  expect(text).toContain('Sensitivity of the data Special categories (Art. 9) 14');
  expect(text).toMatch(/found wanting Does not count: no farther away than the data\. 0 /);
  expect(read(scoreOf({ access: 'remote-access' }))).toMatch(/Does not count inside the EEA\. 0 /);
});

test('what is not known is named, and so is what lifted the band', () => {
  const text = read(scoreOf({ vulnerability: 'unknown', destination: 'dpf', tool: 'dpf-alone' }));
  expect(text).toContain('Not known, and counted with caution Persons concerned');
  expect(text).toContain('Higher than the score alone would give: Data Privacy Framework with nothing to fall back on');
  expect(read(scoreOf({}))).not.toContain('Higher than');
});

test('a sum above the cap says so', () => {
  const model = modelWith({
    sensitivity: { technical: 40 },
    vulnerability: { none: 40 },
    scale: { 'under-1000': 40 },
  });
  expect(read(scoreRisk(harmless, model))).toContain('= 123, more than 100 counts as 100');
});

test('reasons name the countries when they are known, and read whole when they are not', () => {
  const risk = scoreOf({ destination: 'third-country', parent: 'criticised', measures: ['contractual'] });
  expect(read(risk, 'en', { destination: 'Singapore', parent: 'United States' })).toContain(
    'this importer (Singapore), so',
  );
  expect(read(risk, 'fr', { parent: 'États-Unis' })).toContain('un pays (États-Unis) dont le droit');
  expect(read(risk)).toContain('covers this importer, so everything hangs on the safeguard');
  expect(read(risk)).toContain('they take away 10 % of the exposure');
});

test('a badge says score and band in words', () => {
  const html = renderToString(
    <LanguageProvider language="fr" today="2026-11-22">
      <BandBadge band="very-high" score={69} />
    </LanguageProvider>,
  );
  expect(html.replace(/<!-- -->|<[^>]+>/g, '')).toBe('69 Très élevé');
});
