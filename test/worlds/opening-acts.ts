import {
  approveEasyText,
  closeOpening,
  copyOpening,
  createOpening,
  deleteDraft,
  editOpening,
  EMPTY_CONTENT,
  type OpeningContent,
  type OpeningContentPatch,
  type OpeningStatus,
  pauseOpening,
  publishOpening,
  resumeOpening,
  setUpOpenings,
} from '@stegvis/openings';
import { type MemberActor, newId, system } from '@stegvis/platform';
import type { OpeningWorld } from './opening-world';

const ACTS = {
  publish: publishOpening,
  pause: pauseOpening,
  resume: resumeOpening,
  close: closeOpening,
  approve_easy_text: approveEasyText,
};

interface StoredOpening {
  readonly status: string;
  readonly version: number;
  readonly title: string;
  readonly easy_text_approved_at: Date | null;
  readonly posted_for_employer: boolean;
}

/** What `failure` answers when there was none. */
export const NO_FAILURE = 'no failure';

/** The error that a piece of work ended with. */
export const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => NO_FAILURE,
    (error: unknown) => error,
  );

/** The acts on openings in one line each, and a look at what they left in the database. */
export class OpeningActs {
  constructor(private readonly world: OpeningWorld) {}

  /** Content at the café that lacks nothing. */
  content(): OpeningContent {
    return {
      ...EMPTY_CONTENT,
      title: 'Hjälp på kaféet',
      easyText: 'Du brygger kaffe. Du dukar bord.',
      workplaceId: this.world.cafe.workplaceId,
      areas: ['it'],
      tasks: [{ text: 'Brygga kaffe', frequency: 'daily', removable: false }],
      demands: [{ ability: 'standing_walking', level: 2, essential: true }],
      exposures: [{ factor: 'noise', exposure: 2 }],
      access: [{ need: 'quiet_room', provided: false, canBeArranged: true }],
      schedule: {
        ...EMPTY_CONTENT.schedule,
        weekdays: ['mon', 'tue'],
        minHoursQuarters: 16,
        maxHoursQuarters: 40,
      },
    };
  }

  create(
    actor: MemberActor,
    organisationId: string,
    content: OpeningContentPatch = this.content(),
    idempotencyKey = newId(),
  ) {
    const input = { idempotencyKey, organisationId, content };
    return this.world.as(actor, (transaction) =>
      createOpening(transaction, this.world.catalogue, actor, input),
    );
  }

  edit(
    actor: MemberActor,
    id: string,
    expectedVersion: number,
    content: OpeningContentPatch,
    idempotencyKey = newId(),
  ) {
    const input = { idempotencyKey, id, expectedVersion, content };
    return this.world.as(actor, (transaction) =>
      editOpening(transaction, this.world.catalogue, actor, input),
    );
  }

  copy(actor: MemberActor, id: string) {
    return this.world.as(actor, (transaction) =>
      copyOpening(transaction, actor, { idempotencyKey: newId(), id }),
    );
  }

  delete(actor: MemberActor, id: string, expectedVersion: number) {
    const input = { idempotencyKey: newId(), id, expectedVersion };
    return this.world.as(actor, (transaction) => deleteDraft(transaction, actor, input));
  }

  act(
    name: keyof typeof ACTS,
    actor: MemberActor,
    id: string,
    expectedVersion: number,
    idempotencyKey = newId(),
  ) {
    const input = { idempotencyKey, id, expectedVersion, reason: name === 'close' ? 'Tillsatt' : null };
    return this.world.as(actor, (transaction) => ACTS[name](transaction, actor, input));
  }

  /** An opening of the café in a state, at version 1, that nobody acted on. */
  async setUp(status: OpeningStatus): Promise<string> {
    const id = newId();
    const by = { at: new Date(), byMembership: null, byName: 'Edith', reason: null };
    const opening = {
      id,
      municipalityCode: '1280',
      organisationId: this.world.cafe.id,
      content: this.content(),
      postedForEmployer: false,
      constructed: true,
      history: [{ ...by, act: 'create' as const, to: status }],
    };
    await this.world.database.withActor(system('set-up'), (transaction) =>
      setUpOpenings(transaction, [opening]),
    );
    return id;
  }

  async stored(id: string): Promise<StoredOpening | undefined> {
    const [row] = await this.world.look<StoredOpening>(
      `select status, version, title, easy_text_approved_at, posted_for_employer from openings where id = $1`,
      [id],
    );
    return row;
  }

  /** Lines of history as `act@version`, and versions of the tasks in the outbox. */
  async traces(id: string): Promise<{ history: string[]; tasks: number[] }> {
    const history = await this.world.look<{ trace: string }>(
      `select act || '@' || version as trace from opening_events where opening_id = $1 order by version`,
      [id],
    );
    const tasks = await this.world.look<{ version: number }>(
      `select subject_version as version from outbox where subject_id = $1 and kind = 'opening-changed' order by 1`,
      [id],
    );
    return { history: history.map(({ trace }) => trace), tasks: tasks.map(({ version }) => version) };
  }
}
