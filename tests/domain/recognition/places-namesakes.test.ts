import { describe, expect, test } from 'vitest';
import { toldWhole } from './places-table';

describe('names that several places have, with what stands beside them', () => {
  test.each([
    ['Ireland, Dublin', 'IE Dublin 1'],
    ['Cambridge (MA)', 'US Cambridge 0.8'],
    ['Paris (Texas)', 'US Paris; Texas 0.8'],
    ['Paris (TX)', 'US Paris 0.8'],
    ['London (Ontario)', 'CA London; Ontario 0.8'],
    ['Cambridge, Boston, Ireland', 'US Cambridge; Boston 0.8 + IE 1'],
    ['Ireland, Cambridge', 'IE 1 + GB Cambridge 0.6'],
    ['Boston, Georgia', 'US Boston 0.8'],
    ['US (Georgia)', 'US 1'],
    ['Georgia and Atlanta', 'GE 0.6 + US Atlanta 0.8'],
    ['Georgia\nUSA', 'US 1'],
    ['San Jose (Costa Rica)', 'CR San Jose 1'],
    ['Costa Rica, San Jose', 'CR San Jose 1'],
    ['San Jose and Costa Rica', 'US San Jose 0.6 + CR 1'],
    ['Valencia / Spain', 'ES Valencia 1'],
    ['Spain / Valencia', 'ES Valencia 1'],
    ['Spain\nValencia', 'ES Valencia 1'],
    ['Nice (France)', 'FR Nice 1'],
    ['France: Nice', 'FR Nice 1'],
    ['Nice, Lyon', 'FR Nice; Lyon 0.8'],
    ['Reading, logs of errors', '? Reading'],
    ['logs, Reading, UK', 'GB Reading 0.7 unread logs'],
    ['Mobile', 'US Mobile 0.8'],
    ['Split and Zagreb', 'HR Split; Zagreb 0.8'],
  ])('%s', (text, expected) => {
    expect(toldWhole(text)).toBe(expected);
  });
});

describe('two letters after a town, alone, or beside other words', () => {
  test.each([
    ['NO data', '?'],
    ['NO', 'NO 1'],
    ['DE data', 'DE 1'],
    ['IN', 'IN 1'],
    ['ES servers', 'ES storage 1'],
    ['servers ES', 'ES storage 1'],
    ['AT', 'AT 1'],
    ['AT, CH', 'AT 1 + CH 1'],
    ['DE US', 'DE 1 + US 1'],
    ['US DE', 'US 1 + DE 1'],
    ['DE FR IE', 'DE 1 + FR 1 + IE 1'],
    ['IN US', 'US 1'],
    ['DE US servers', 'DE storage 1 + US storage 1'],
    ['Hosting AT', 'AT storage 1'],
    ['IS', 'IS 1'],
    ['IS, NO, LI', 'IS 1 + NO 1 + LI 1'],
    ['ME, RS', 'ME 1 + RS 1'],
    ['US (TX)', 'US 1'],
    ['US (TX), IE', 'US 1 + IE 1'],
    ['USA (NY, TX), Canada (ON)', 'US 1 + CA 1'],
    ['Canada (ON)', 'CA 1'],
    ['Toronto (ON)', 'CA Toronto 0.8'],
    ['Toronto ON', 'CA Toronto 0.8'],
    ['Austin TX', 'US Austin 0.8'],
    ['Austin TX 78701', 'US Austin 0.9'],
    ['Boston MA, USA', 'US Boston 1'],
    ['Miami, FL, US', 'US Miami 1'],
    ['Milano (MI)', 'IT Milano 0.8'],
    ['Roma (RM), Italia', 'IT Roma 1'],
    ['Sample Falls, OH', 'US Sample Falls 0.6'],
    ['Sample Falls, CA', 'US Sample Falls 0.6'],
    ['Sample Falls, CA 94016', 'US 0.9'],
    ['Sample Falls, ON, Canada', 'CA Sample Falls 1'],
    ['Sample Falls (ON), Canada', 'CA Sample Falls 1'],
    ['Sample, TX', 'US Sample 0.6'],
    ['Sample falls, TX', 'US Sample falls 0.6'],
  ])('%s', (text, expected) => {
    expect(toldWhole(text)).toBe(expected);
  });
});
