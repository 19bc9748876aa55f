import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type MessagePort, Worker } from 'node:worker_threads';
import { forEachKind, IMPORTED_KINDS, type RecordKindOfImport } from '../domain/import-effects';
import type { ImportPart } from '../domain/import-parts';
import type { ImportRegister } from '../domain/import-plan-types';
import type { Preparation, PreparedPart } from './imports-preparing.server';
import type { ListSource } from './imports-reading.server';
import type { RegisterSource } from './imports-register.server';
import { type BroughtList, type Counting, type ImportWork, type KeptList, workHere } from './imports-work.server';

/** What goes to a thread instead of a register: it asks for what it needs of the rest. */
type Sent<Of extends Counting> = Omit<Of, 'register' | 'list'> & Pick<RegisterSource, 'marks'> & { list: ListSource };
/** What the thread is asked: one request after the other. */
type Request =
  | { work: 'read'; of: readonly BroughtList[] }
  | { work: 'count'; of: Sent<Counting> }
  | { work: 'prepare'; of: Sent<Preparation> };
/** What it hears meanwhile: a part is written and another may come, or some of what it asked for, and whether all. */
type Answer = { taken: true } | { asked: number; register: ImportRegister; isAll: boolean };

/** What it says: how far it is, what it needs of the register, then what came of it. */
type Reply =
  | { rows: number }
  /** Rows of the part that comes next, as much as fits a message. */
  | { slice: Columns; of: RecordKindOfImport }
  /** A part without its columns, once all of them are said. */
  | { part: PreparedPart }
  | { asking: number; vendors: ImportPart['vendors'] }
  | { result: unknown }
  | { error: unknown };
type Columns = PreparedPart['entered'][RecordKindOfImport]['columns'];
type Hearing = {
  register?: RegisterSource;
  tell?: ((rows: number) => void) | undefined;
  take?: (part: PreparedPart) => Promise<void>;
};

/** Lists of fewer characters, or bytes, are done with before a thread has begun. */
const LONG_LIST = 250_000;
/**
 * Megabytes the thread is given for what it holds: several times the longest delimited text, and many times what it needs
 * for a moment. Where that does not do, as for a workbook, it begins again with what any list takes.
 */
const MEMORY = 170;
const MOST_MEMORY = 2_000;
const MEMORY_FOR_A_MOMENT = 24;
/**
 * Rows, or records, of one message. A longer one than 100 KB is taken for something that lasts: what it holds is only
 * forgotten when all memory is looked through.
 */
const ROWS_OF_A_MESSAGE = 200;
const RECORDS_OF_A_MESSAGE = 40;
/** Parts that are planned ahead of those written. */
const PARTS_AHEAD = 3;
/** Parts of which the register is asked for at once. */
const PARTS_AT_ONCE = 5;
/** A thread that nobody asked anything for so long ends, and gives its memory back. */
const IDLE_MS = 5 * 60_000;

/** Where the build puts the thread, beside whatever it compiles this into. */
const COMPILED = join(dirname(fileURLToPath(import.meta.url)), '../thread/import-thread.js');

/**
 * The work on lists, on long ones in a thread of its own that runs the compiled `file`: requests are answered meanwhile,
 * what is planned is written while the next part is planned, and no list takes more memory than it is given. Where there
 * is no such file, as when the program runs from its sources, all of it is done here.
 */
export function workInThread(file = COMPILED, memory = MEMORY): ImportWork {
  const thread = existsSync(file) ? startedWhenAsked(file, memory) : undefined;
  const threadFor = (characters: number) => (characters >= LONG_LIST ? thread : undefined);
  return {
    async read(forms) {
      const bytes = forms.reduce((sum, form) => sum + form.bytes.length, 0);
      const asked = threadFor(bytes)?.ask(async () => ({ work: 'read', of: forms.map(copied) }));
      return asked ? ((await asked) as ReturnType<ImportWork['read']>) : workHere.read(forms);
    },
    async count(counting, tell) {
      const { list, register } = counting;
      const asked = threadFor(list.characters)?.ask(async () => ({ work: 'count', of: await sent(counting) }), {
        register,
        tell,
      });
      return asked ? ((await asked) as ReturnType<ImportWork['count']>) : workHere.count(counting, tell);
    },
    async prepare(preparation, take) {
      const { list, register } = preparation;
      const asked = threadFor(list.characters)?.ask(async () => ({ work: 'prepare', of: await sent(preparation) }), {
        register,
        take,
      });
      return asked ? ((await asked) as ReturnType<ImportWork['prepare']>) : workHere.prepare(preparation, take);
    },
  };
}

/** A list with bytes of its own, to be given away. */
const copied = (form: BroughtList): BroughtList => ({ ...form, bytes: new Uint8Array(form.bytes) });

/** What is given away with a request instead of being copied once more: the bytes of a long list. */
function givenAway(request: Request): ArrayBuffer[] {
  const given = request.work === 'read' ? request.of.map(({ bytes }) => bytes) : [request.of.list.source];
  return given.flatMap((bytes) =>
    typeof bytes !== 'string' && bytes.byteLength === bytes.buffer.byteLength ? [bytes.buffer as ArrayBuffer] : [],
  );
}

/** What a thread is given. */
async function sent<Of extends Counting>({ list, planning, register, ...of }: Of) {
  const { fileName, encoding, source } = await list.open();
  const { capacities, language } = planning.organisation;
  return {
    ...of,
    marks: register.marks,
    list: { fileName, encoding, source },
    planning: { organisation: { capacities, language }, mayEdit: planning.mayEdit },
  };
}

function startedWhenAsked(file: string, memory: number) {
  let worker: Worker | undefined;
  let megabytes = memory;
  let turn: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;

  async function end(): Promise<void> {
    clearTimeout(idle);
    const ending = worker;
    worker = undefined;
    await ending?.terminate();
  }

  function running(): Worker {
    clearTimeout(idle);
    if (!worker) {
      const resourceLimits = { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: MEMORY_FOR_A_MOMENT };
      worker = new Worker(file, { resourceLimits });
      worker.unref();
    }
    return worker;
  }

  async function answered(request: () => Promise<Request>, { register, tell, take }: Hearing): Promise<unknown> {
    const asked = running();
    asked.ref();
    try {
      return await new Promise((resolve, reject) => {
        // One thing after the other: all of it goes over one connection.
        let doing: Promise<unknown> = Promise.resolve();
        const next = (step: () => unknown) => {
          doing = doing.then(step);
          doing.catch(reject);
        };
        const answer = (one: Answer) => asked.postMessage(one);
        let columns = noColumns();
        asked.on('error', reject);
        asked.on('exit', () => reject(new Error('The thread that read a list ended')));
        asked.on('message', (reply: Reply) => {
          if ('rows' in reply) tell?.(reply.rows);
          else if ('error' in reply) reject(reply.error);
          else if ('result' in reply) next(() => resolve(reply.result));
          else if ('asking' in reply)
            next(async () => {
              for (const some of register ? inMessages(await register.of(reply.vendors)) : [])
                answer({ asked: reply.asking, ...some });
            });
          else if ('slice' in reply) append(columns[reply.of], reply.slice);
          else {
            const part = withColumns(reply.part, columns);
            columns = noColumns();
            next(async () => {
              await take?.(part);
              // Messages are heard one after the other as long as there are any: requests have their turn in between.
              await new Promise((resolve) => setImmediate(resolve));
              answer({ taken: true });
            });
          }
        });
        // Nothing keeps what was sent: a long text would be there twice.
        request()
          .then((whole) => asked.postMessage(whole, givenAway(whole)))
          .catch(reject);
      });
    } catch (error) {
      // What it still says is about a request that nobody waits for.
      await end();
      throw error;
    } finally {
      for (const event of ['message', 'error', 'exit']) asked.removeAllListeners(event);
      asked.unref();
      idle = setTimeout(end, IDLE_MS).unref();
    }
  }

  return {
    ask(request: () => Promise<Request>, hearing: Hearing = {}): Promise<unknown> {
      const answer = turn.then(async () => {
        try {
          return await answered(request, hearing);
        } catch (error) {
          if (!isOutOfMemory(error) || megabytes === MOST_MEMORY) throw error;
          megabytes = MOST_MEMORY;
          // What was taken of a list is taken back by whoever asked, who then asks again.
          if (hearing.take) throw error;
          return answered(request, hearing);
        }
      });
      turn = answer.catch(() => undefined);
      return answer;
    },
  };
}

const noColumns = () => forEachKind((): Record<string, unknown[]> => ({}));

function append(columns: Record<string, unknown[]>, slice: Columns): void {
  for (const [property, values] of Object.entries(slice)) {
    const before = columns[property];
    if (before) before.push(...values);
    else columns[property] = [...values];
  }
}

const withColumns = (part: PreparedPart, columns: ReturnType<typeof noColumns>): PreparedPart => ({
  ...part,
  entered: forEachKind((kind) => ({ ...part.entered[kind], columns: columns[kind] })),
});

/** A register in as many answers as it takes. */
function* inMessages({ vendors, engagements }: ImportRegister) {
  const count = Math.max(vendors.length, engagements.length, 1);
  for (let from = 0; from < count; from += RECORDS_OF_A_MESSAGE) {
    const to = from + RECORDS_OF_A_MESSAGE;
    yield {
      register: { vendors: vendors.slice(from, to), engagements: engagements.slice(from, to) },
      isAll: to >= count,
    };
  }
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** A list that is forgotten once it is handed on. */
function listToHand(sent: { list?: ListSource }): KeptList {
  const { source } = sent.list as ListSource;
  return {
    characters: source.length,
    async open() {
      const { list } = sent;
      if (!list) throw new Error('A list was opened twice');
      delete sent.list;
      return list;
    },
  };
}

/** The other end: does what it is asked at this port. */
export function answerAt(port: MessagePort): void {
  let ahead = 0;
  let goOn: () => void = () => undefined;
  let questions = 0;
  const waiting = new Map<number, { told: ImportRegister[]; answer: (register: ImportRegister) => void }>();
  const say = (reply: Reply) => port.postMessage(reply);

  async function handOn(part: PreparedPart): Promise<void> {
    for (const of of IMPORTED_KINDS) {
      const { columns, count } = part.entered[of];
      for (let from = 0; from < count; from += ROWS_OF_A_MESSAGE) {
        const rows = Object.entries(columns).map(([name, values]) => [
          name,
          values.slice(from, from + ROWS_OF_A_MESSAGE),
        ]);
        say({ of, slice: Object.fromEntries(rows) });
      }
    }
    say({ part: { ...part, entered: forEachKind((kind) => ({ ...part.entered[kind], columns: {} })) } });
    ahead += 1;
    if (ahead > PARTS_AHEAD)
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
  }
  const registerWith = (marks: RegisterSource['marks']): RegisterSource => ({
    marks,
    partsAtOnce: PARTS_AT_ONCE,
    of: (vendors) =>
      new Promise((resolve) => {
        waiting.set(++questions, { told: [], answer: resolve });
        say({ asking: questions, vendors });
      }),
  });
  function done(request: Request): Promise<unknown> {
    ahead = 0;
    if (request.work === 'read') return workHere.read(request.of);
    const opened = { list: listToHand(request.of), register: registerWith(request.of.marks) };
    if (request.work === 'count') return workHere.count({ ...request.of, ...opened }, (rows) => say({ rows }));
    return workHere.prepare({ ...request.of, ...opened }, handOn);
  }
  port.on('message', (message: Request | Answer) => {
    if ('taken' in message) {
      ahead -= 1;
      goOn();
    } else if ('asked' in message) {
      const { told, answer } = waiting.get(message.asked) ?? {};
      told?.push(message.register);
      if (!message.isAll) return;
      answer?.({
        vendors: told?.flatMap(({ vendors }) => vendors) ?? [],
        engagements: told?.flatMap(({ engagements }) => engagements) ?? [],
      });
      waiting.delete(message.asked);
    } else
      done(message).then(
        (result) => say({ result }),
        (error: unknown) => say({ error }),
      );
  });
}
