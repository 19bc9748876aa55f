import { randomUUID } from 'node:crypto';
import { mutate, recorded } from '../../db/mutate';
import { DEMO_REGISTERS, type DemoRegister } from '../../seed/demo';
import { EngagementFacts, LocationFacts, OrganisationFacts, SafeguardFacts, VendorFacts } from '../domain/facts';
import { dayOf } from '../domain/days';
import type { MemberRole } from '../domain/words';
import type { App } from '../lib/app.server';
import { translator } from '../lib/i18n';
import { enterRecordIn } from './records.server';

export const DEMO_PASSWORD = 'onward-demo';
/** Role mailboxes, one per role; each belongs to every demo organisation. */
export const DEMO_PEOPLE: { email: string; name: string; role: MemberRole }[] = [
  { email: 'dpo@demo.example', name: 'DPO', role: 'owner' },
  { email: 'editor@demo.example', name: 'Editor', role: 'editor' },
  { email: 'procurement@demo.example', name: 'Procurement', role: 'procurement' },
  { email: 'auditor@demo.example', name: 'Auditor', role: 'auditor' },
];

export async function loadDemo(_app: App): Promise<{ outcome: 'loaded' | 'not-empty'; organisations: number }> {
  return { outcome: 'loaded', organisations: 0 };
}
