import type { DemoRegister } from './demo-register';
import { DESKHERO } from './deskhero';
import { IABAKO } from './iabako';
import { IBOO } from './iboo';
import { LINKELLO } from './linkello';
import { PLATEFORME_MOBILE } from './plateforme-mobile';

export type { DemoRegister } from './demo-register';
export { exampleRegister } from './example';

/** Five organisations, restated from the data protection documents they publish. */
export const DEMO_REGISTERS: readonly DemoRegister[] = [DESKHERO, IABAKO, LINKELLO, IBOO, PLATEFORME_MOBILE];
