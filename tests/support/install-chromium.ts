import { ensureChromium } from './chromium';

console.log(`Browser journeys run in ${ensureChromium()}`);
