import type { Database } from '../../db/client';
import {
  type Carrier,
  claimDeliveries,
  giveBackDeliveries,
  hasDueDelivery,
  renewLeases,
} from '../../db/queries/deliveries';
import type { DeliveryRow } from '../../db/schema';
import type { Instant } from '../domain/days';
import type { Logger } from '../lib/log.server';
import { type Result, recordResults } from './deliveries.server';
import { pauseMs } from './delivery-retries.server';
import type { Handed } from './delivery-transport.server';

/** One way deliveries go, with workers of its own, so that one that is slow or away holds up no other. */
export type Lane = {
  wake(): void;
  start(): void;
  stop(): Promise<void>;
};

export type LaneParts = {
  db: Database;
  log: Logger;
  now: () => Instant;
  carrier: Carrier;
  /** Names this lane of this process in the leases it holds. */
  owner: string;
  /** Deliveries handed over and not recorded yet, at most. */
  slots: number;
  hand(delivery: DeliveryRow, senderName: string | null): Promise<Handed>;
};

/** A claimed delivery is the lane's for so long; it renews what it still has well before. */
export const LEASE_SECONDS = 60;
const RENEW_MS = (LEASE_SECONDS * 1000) / 3;
/** How often the outbox is looked at when nobody wakes it: what another process wrote, and delays that have passed. */
const POLL_MS = 2_000;
/** A stop waits so long for what is under way; what hangs keeps its lease, since the other side may have taken it. */
const STOP_GRACE_MS = 8_000;
const RECORD_TRIES = 5;
/** Claimed at once, since a claim costs as much as a record. */
const CLAIMED_AT_ONCE = 100;
/** What was claimed and not handed over for so long is given back: its reader may have left, or another replica is free. */
const HELD_MS = 5_000;
/** Share of the slots whose results are recorded together; the others keep the connections busy meanwhile. */
const RECORDED_TOGETHER = 0.75;
/** How long a result waits for others while there is more to hand over. Each record waits for the disk. */
const RECORD_AFTER_MS = 250;

type Claimed = Awaited<ReturnType<typeof claimDeliveries>>[number];

/**
 * Empties one part of the outbox: claims in batches, hands over, records in batches. At any moment at most `slots`
 * deliveries are with the other side or taken by it without our knowing for good, so that a kill makes so many go out
 * twice at the most; what is only claimed was handed to nobody.
 */
export function createLane({ db, log, now, carrier, owner, slots, hand }: LaneParts): Lane {
  let held: Claimed[] = [];
  let heldSinceMs = 0;
  const underWay = new Set<Promise<void>>();
  let results: Result[] = [];
  let unrecorded = 0;
  let recording: Promise<void> = Promise.resolve();
  let recordSoon: NodeJS.Timeout | undefined;
  const signal = createSignal();
  let isStopping = false;
  let failuresInARow = 0;
  let pausedUntil = 0;
  let working: Promise<void> | undefined;
  let renewal: NodeJS.Timeout | undefined;

  const leaseUntil = () => new Date(Date.parse(now()) + LEASE_SECONDS * 1000).toISOString();
  const restMs = () => (pausedUntil > Date.now() ? pausedUntil - Date.now() : POLL_MS);
  const report = (error: Error) => log.error({ error: error.message, stack: error.stack }, 'the outbox stumbled');

  /** After the other side failed, one delivery at a time tries whether it is back. */
  const freeSlots = () => (failuresInARow > 0 ? 1 : slots) - underWay.size - unrecorded;

  async function work(): Promise<void> {
    while (!isStopping) {
      const begun = await begin().catch((error: Error) => {
        report(error);
        return 0;
      });
      // Something that finishes, somebody who wakes us, or the next look: whatever comes first.
      if (!isStopping) await signal.wait(begun > 0 && freeSlots() > 0 ? 0 : restMs());
    }
  }

  /** Hands over as many as there are slots; returns how many. */
  async function begin(): Promise<number> {
    const isPaused = Date.now() < pausedUntil;
    if (held.length > 0 && (isPaused || Date.now() - heldSinceMs > HELD_MS)) await giveBack();
    if (isPaused || freeSlots() <= 0) return 0;
    if (held.length === 0) await claim();
    const begun = held.splice(0, freeSlots());
    for (const claimed of begun) {
      const handing = deliver(claimed).finally(() => {
        underWay.delete(handing);
        if (underWay.size === 0 && held.length === 0) recordNow();
        signal.raise();
      });
      underWay.add(handing);
    }
    return begun.length;
  }

  async function claim(): Promise<void> {
    if (!(await hasDueDelivery(db.read, now(), carrier))) return;
    const limit = failuresInARow > 0 ? 1 : CLAIMED_AT_ONCE;
    const claiming = { owner, now: now(), leaseUntil: leaseUntil(), limit, carrier };
    held = await db.transact((tx) => claimDeliveries(tx, claiming));
    heldSinceMs = Date.now();
  }

  async function giveBack(): Promise<void> {
    const ids = held.map(({ delivery }) => delivery.id);
    held = [];
    await db.transact((tx) => giveBackDeliveries(tx, owner, ids));
  }

  async function deliver({ delivery, organisationName }: Claimed): Promise<void> {
    const handed = await hand(delivery, organisationName);
    if (handed.outcome === 'unreachable') pause();
    else failuresInARow = 0;
    log.info({ delivery: delivery.id, kind: delivery.kind, outcome: handed.outcome }, 'handed a delivery over');
    results.push({ delivery: { id: delivery.id }, handed });
    unrecorded += 1;
    if (results.length >= slots * RECORDED_TOGETHER) recordNow();
    else recordSoon ??= setTimeout(recordNow, RECORD_AFTER_MS);
  }

  function pause(): void {
    if (Date.now() < pausedUntil) return;
    failuresInARow += 1;
    pausedUntil = Date.now() + pauseMs(failuresInARow);
    log.warn({ failuresInARow, pauseMs: pauseMs(failuresInARow) }, 'the mail server cannot be reached');
  }

  /** One transaction after the other, as all of them append to the same history. */
  function recordNow(): void {
    clearTimeout(recordSoon);
    recordSoon = undefined;
    if (results.length === 0) return;
    const some = results;
    results = [];
    recording = recording.then(async () => {
      await record(some);
      unrecorded -= some.length;
      signal.raise();
    });
  }

  /** What cannot be recorded would go out twice: try again. */
  async function record(some: Result[]): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        return await recordResults({ db, now, random: Math.random }, owner, some);
      } catch (error) {
        report(error as Error);
        if (tries === RECORD_TRIES) return;
        await new Promise((resolve) => setTimeout(resolve, 100 * 2 ** tries));
      }
    }
  }

  return {
    wake() {
      pausedUntil = 0;
      signal.raise();
    },
    start() {
      working ??= work();
      renewal ??= setInterval(() => {
        if (underWay.size + unrecorded + held.length > 0)
          db.transact((tx) => renewLeases(tx, owner, leaseUntil())).catch(report);
      }, RENEW_MS);
      renewal.unref();
    },
    async stop() {
      isStopping = true;
      signal.raise();
      await working;
      clearInterval(renewal);
      if (held.length > 0) await giveBack().catch(report);
      await Promise.race([Promise.all(underWay), new Promise((resolve) => setTimeout(resolve, STOP_GRACE_MS).unref())]);
      recordNow();
      await recording;
    },
  };
}

/** Something that can be waited for, at most so long; a raise while nobody waits is kept for the next. */
function createSignal() {
  let isRaised = false;
  let release: (() => void) | undefined;
  return {
    raise() {
      isRaised = true;
      release?.();
    },
    async wait(atMostMs: number): Promise<void> {
      if (!isRaised && atMostMs > 0)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, atMostMs);
          release = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      release = undefined;
      isRaised = false;
    },
  };
}
