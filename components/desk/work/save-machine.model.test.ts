/**
 * Two people write one text, in any order of keys, pauses, lost requests, lost answers, failures, ended sessions,
 * crashes and conflicts. Whatever happened: when all has calmed down, every word is at the server.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KeptWords } from '#components/desk/work/browser-store.ts';
import { openWords } from '#components/desk/work/open-words.ts';
import { isUnsaved, openSaving, type Save, type SaveAnswer, type SaveEvent, type Saving, step, wakeAt } from '#components/desk/work/save-machine.ts';

type Words = readonly string[];

/** Stores as `write` does, and keeps both texts of a conflict. */
class Server {
  version = 0;
  saveId = '';
  words: Words = [];
  by = '';
  readonly ever = new Set<string>();

  take({ id, base, words }: Save<Words>, by: string): SaveAnswer<Words> {
    for (const word of words) this.ever.add(word);
    if (id === this.saveId) return { kind: 'saved', version: this.version, at: 'now' };
    if (base !== this.version) return { kind: 'conflict', theirs: { version: this.version, words: this.words, by: this.by, at: 'then' } };
    Object.assign(this, { version: base + 1, saveId: id, words, by });
    return { kind: 'saved', version: this.version, at: 'now' };
  }
}

class Tab {
  saving: Saving<Words> = openSaving<Words>([], { version: 0, savedAt: null });
  kept: KeptWords<Words> | undefined;
  out: Save<Words> | undefined;
  typed = 0;

  readonly name: string;
  readonly server: Server;
  readonly world: World;

  constructor(name: string, server: Server, world: World) {
    this.name = name;
    this.server = server;
    this.world = world;
  }

  tell(event: SaveEvent<Words>): void {
    const before = this.saving;
    const { state, send } = step(this.saving, event, { at: this.world.at, freshId: `save-${this.world.ids++}` });
    this.saving = state;
    if (send) {
      expect(this.out, 'a second save while one is under way').toBeUndefined();
      this.out = send;
    }
    if (isUnsaved(state)) {
      const { words, base, baseWords, save, lastEditAt: at } = state;
      this.kept = { person: this.name, article: 'a', words, base, baseWords, sentId: save?.id ?? null, at };
    } else if (isUnsaved(before)) this.kept = undefined;
    if (!isUnsaved(state)) for (const word of state.words) expect(this.server.ever).toContain(word);
  }

  type(): void {
    const word = `${this.name}${this.typed++}`;
    this.world.typed.push(word);
    this.tell({ kind: 'changed', words: [...this.saving.words, word] });
  }

  /** What becomes of the request that is out. */
  meet(fate: Fate): void {
    const save = this.out;
    if (!save) return;
    this.out = undefined;
    const answer = fate === 'arrives' || fate === 'answer-lost' ? this.server.take(save, this.name) : undefined;
    const given: SaveAnswer<Words> =
      fate === 'arrives' && answer ? answer : { kind: fate === 'fails' ? 'failed' : fate === 'session-over' ? 'signed-out' : 'offline' };
    this.tell({ kind: 'answered', saveId: save.id, answer: given });
  }

  /** The tab is gone at once and opened again: what is left is what the server and the browser's store have. */
  crash(requestArrived: boolean): void {
    if (this.out && requestArrived) this.server.take(this.out, this.name);
    this.out = undefined;
    const { words, version, saveId, by } = this.server;
    const { saving, forget } = openWords({ words, version, saveId, savedAt: 'then', savedBy: by }, this.kept, this.world.at);
    if (forget) this.kept = undefined;
    this.saving = saving;
  }

  join(): void {
    const { trouble, words } = this.saving;
    if (trouble?.kind !== 'conflict') return;
    const { theirs } = trouble;
    this.tell({ kind: 'joined', words: [...new Set([...theirs.words, ...words])], theirs });
  }
}

class World {
  at = 1_000;
  ids = 0;
  readonly typed: string[] = [];
}

const FATES = ['arrives', 'answer-lost', 'request-lost', 'fails', 'session-over'] as const;
type Fate = (typeof FATES)[number];

const happening = fc.record({
  tab: fc.nat(1),
  what: fc.oneof(
    { weight: 6, arbitrary: fc.constant({ kind: 'type' as const }) },
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 20_000 }) }) },
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('meet' as const), fate: fc.constantFrom(...FATES) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('crash' as const), arrived: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('ask' as const), keep: fc.boolean() }) },
    { weight: 1, arbitrary: fc.constantFrom({ kind: 'sign-in' as const }, { kind: 'online' as const }, { kind: 'join' as const }) },
  ),
});
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

function happen(world: World, tabs: Tab[], { tab: index, what }: Happening): void {
  const tab = tabs[index] as Tab;
  if (what.kind === 'type') tab.type();
  else if (what.kind === 'wait') wait(world, tabs, what.ms);
  else if (what.kind === 'meet') tab.meet(what.fate);
  else if (what.kind === 'crash') tab.crash(what.arrived);
  else if (what.kind === 'ask') tab.tell({ kind: 'asked', keep: what.keep });
  else if (what.kind === 'sign-in') tab.tell({ kind: 'signed-in' });
  else if (what.kind === 'online') tab.tell({ kind: 'online' });
  else tab.join();
}

function wait(world: World, tabs: Tab[], ms: number): void {
  world.at += ms;
  for (const tab of tabs) {
    const due = wakeAt(tab.saving);
    if (due !== null && due <= world.at) tab.tell({ kind: 'due' });
  }
}

test('no word is lost, none is overwritten, and one save at most is under way, whatever happens', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 80 }), (story) => {
      const world = new World();
      const server = new Server();
      const tabs = [new Tab('a', server, world), new Tab('b', server, world)];
      for (const moment of story) {
        happen(world, tabs, moment);
        for (const tab of tabs) {
          const somewhere = new Set([...server.ever, ...tab.saving.words, ...(tab.kept?.words ?? [])]);
          for (const word of world.typed.filter((one) => one.startsWith(tab.name))) expect(somewhere).toContain(word);
        }
      }
      for (let round = 0; round < 30; round++) {
        for (const tab of tabs) {
          tab.tell({ kind: 'signed-in' });
          tab.meet('arrives');
          tab.join();
        }
        wait(world, tabs, 20_000);
      }
      for (const tab of tabs) expect(isUnsaved(tab.saving)).toBe(false);
      expect([...server.words].sort()).toEqual([...world.typed].sort());
    }),
    { numRuns: 600 },
  );
});
