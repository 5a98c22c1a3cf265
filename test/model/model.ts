/** Who of the three persons, and which of the places; each place has an employer of its own. */
export type Who = 0 | 1 | 2;
export type Where = 0 | 1;

/** Days from today, half-open. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Hours of one day of the week, as minutes. */
export interface Hours {
  readonly day: 'mon' | 'tue';
  readonly from: number;
  readonly to: number;
}

/** What somebody does. */
export type Act =
  | {
      readonly kind: 'offer' | 'withdraw-offer' | 'stop-yes';
      readonly who: Who;
      readonly at: Where;
    }
  | { readonly kind: 'answer'; readonly who: Who; readonly at: Where; readonly says: 'yes' | 'maybe' | 'no' }
  | { readonly kind: 'reply'; readonly who: Who; readonly at: Where; readonly welcome: boolean }
  | {
      readonly kind: 'book';
      readonly who: Who;
      readonly at: Where;
      readonly hours: Hours;
      readonly span: Span;
    }
  | { readonly kind: 'start'; readonly who: Who; readonly at: Where; readonly prepared: boolean }
  | { readonly kind: 'end'; readonly who: Who; readonly at: Where; readonly lastDay: number }
  | { readonly kind: 'call-off'; readonly who: Who; readonly at: Where }
  | { readonly kind: 'protect' | 'erase'; readonly who: Who };

type Offer = 'asked' | 'considering' | 'presented' | 'accepted';
interface Placement {
  readonly who: Who;
  readonly at: Where;
  readonly seat: number;
  readonly hours: Hours;
  span: Span;
  state: 'planned' | 'active' | 'ended';
}

const meets = (a: { from: number; to: number }, b: { from: number; to: number }): boolean =>
  a.from < b.to && b.from < a.to;
const clashes = (a: Pick<Placement, 'hours' | 'span'>, b: Pick<Placement, 'hours' | 'span'>): boolean =>
  a.hours.day === b.hours.day && meets(a.hours, b.hours) && meets(a.span, b.span);

/**
 * What should be true after each act, told anew in as few words as the rules have: it shares no line with the product. An act
 * that the model refuses changes nothing, there as here.
 */
export class Model {
  readonly seats: readonly [number, number];
  private readonly gone = new Map<Who, 'protected' | 'erased'>();
  private readonly offers = new Map<string, Offer>();
  /** Offers whose seat is that of a placement made or changed since. */
  private readonly takenUp = new Set<string>();
  private readonly questions = new Map<string, 'asked' | 'yes'>();
  private placements: Placement[] = [];

  constructor(seats: readonly [number, number]) {
    this.seats = seats;
  }

  /** Takes an act. @returns whether it was taken. */
  take(act: Act): boolean {
    if (this.gone.get(act.who) === 'erased') return false;
    if (!('at' in act)) return act.kind === 'erase' ? this.erase(act.who) : this.protect(act.who);
    // She is in no matching, and presented to nobody; what stands of her is still her staff's to look after.
    const hidden = this.gone.has(act.who);
    if (
      hidden &&
      (act.kind === 'offer' || act.kind === 'reply' || (act.kind === 'answer' && act.says === 'yes'))
    )
      return false;
    const key = `${act.who} ${act.at}`;
    const offer = this.offers.get(key);
    switch (act.kind) {
      case 'offer':
        if (offer || this.isFull(act.at)) return false;
        this.offers.set(key, 'asked');
        this.takenUp.delete(key);
        if (!this.questions.has(key)) this.questions.set(key, 'asked');
        return true;
      case 'withdraw-offer':
        return this.offers.delete(key);
      case 'answer':
        return this.answer(act.says, key, offer, act);
      case 'reply':
        return this.reply(act.welcome, key, offer, act);
      case 'stop-yes':
        if (!this.questions.delete(key)) return false;
        this.offers.delete(key);
        return true;
      case 'book':
        return this.book(act);
      default:
        return this.move(act, key);
    }
  }

  private protect(who: Who): boolean {
    return !this.gone.has(who) && this.gone.set(who, 'protected').has(who);
  }

  private erase(who: Who): boolean {
    this.gone.set(who, 'erased');
    for (const at of [0, 1]) {
      this.offers.delete(`${who} ${at}`);
      this.questions.delete(`${who} ${at}`);
    }
    this.placements = this.placements.filter((one) => one.who !== who);
    return true;
  }

  private answer(
    says: 'yes' | 'maybe' | 'no',
    key: string,
    offer: Offer | undefined,
    { who, at }: { who: Who; at: Where },
  ): boolean {
    if (!offer) return false;
    if (says === 'no') {
      this.offers.delete(key);
      if (this.questions.get(key) === 'asked') this.questions.delete(key);
      return true;
    }
    if (offer === 'presented' || offer === 'accepted') return false;
    if (says === 'yes' && this.isFull(at, who)) return false;
    this.offers.set(key, says === 'yes' ? 'presented' : 'considering');
    if (says === 'yes') this.questions.set(key, 'yes');
    return true;
  }

  private reply(
    welcome: boolean,
    key: string,
    offer: Offer | undefined,
    { who, at }: { who: Who; at: Where },
  ): boolean {
    if (offer !== 'presented' || (welcome && this.isFull(at, who))) return false;
    if (!welcome) return this.offers.delete(key);
    this.offers.set(key, 'accepted');
    // With the last seat whoever else waits for the place is told, kindly.
    if (this.isFull(at))
      for (const [other, state] of this.offers)
        if (other.endsWith(` ${at}`) && state !== 'accepted') this.offers.delete(other);
    return true;
  }

  private book({ who, at, hours, span }: Extract<Act, { kind: 'book' }>): boolean {
    const held = this.placements.filter((one) => one.state !== 'ended' || one.span.from < one.span.to);
    const plan = { hours, span };
    if (this.questions.get(`${who} ${at}`) !== 'yes') return false;
    if (held.some((one) => one.who === who && clashes(one, plan))) return false;
    const taken = held.filter((one) => one.at === at && clashes(one, plan)).map((one) => one.seat);
    const seat = Array.from({ length: this.seats[at] }, (_, i) => i + 1).find((n) => !taken.includes(n));
    if (seat === undefined) return false;
    this.placements.push({ who, at, seat, hours, span, state: 'planned' });
    this.takenUp.add(`${who} ${at}`);
    return true;
  }

  private move(
    act: Extract<Act, { kind: 'start' } | { kind: 'end' } | { kind: 'call-off' }>,
    key: string,
  ): boolean {
    const from = act.kind === 'end' ? 'active' : 'planned';
    const one = this.placements.find((p) => `${p.who} ${p.at}` === key && p.state === from);
    if (!one) return false;
    if (act.kind === 'call-off') {
      this.takenUp.add(key);
      this.placements = this.placements.filter((other) => other !== one);
      return true;
    }
    if (act.kind === 'start') {
      if (!act.prepared || this.questions.get(key) !== 'yes') return false;
      one.state = 'active';
      this.takenUp.add(key);
      return true;
    }
    if (act.lastDay > 0 || act.lastDay < one.span.from) return false;
    one.state = 'ended';
    this.takenUp.add(key);
    one.span = { from: one.span.from, to: Math.min(one.span.to, act.lastDay + 1) };
    return true;
  }

  /** A seat is promised until the placement is there, then held until it is over; hers is not counted against her. */
  private isFull(at: Where, but: Who | null = null): boolean {
    const promised = [...this.offers].filter(
      ([key, state]) =>
        key.endsWith(` ${at}`) && state === 'accepted' && !this.takenUp.has(key) && key !== `${but} ${at}`,
    );
    const held = this.placements.filter((one) => one.at === at && one.who !== but && one.span.to > 0);
    return promised.length + new Set(held.map(({ seat }) => seat)).size >= this.seats[at];
  }

  /** Everything that the rows should say, in one order. */
  rows(): readonly string[] {
    return [
      ...[...this.offers].map(([key, state]) => `offer ${key} ${state}`),
      ...[...this.questions].map(([key, state]) => `question ${key} ${state}`),
      ...this.placements.map(
        ({ who, at, seat, span, state }) =>
          `placement ${who} ${at} ${state} seat ${seat} ${span.from}-${span.to}`,
      ),
    ].sort();
  }

  /** Whom the employer of a place should read of: those presented to it under a yes that stands. */
  readBy(at: Where): readonly Who[] {
    return ([0, 1, 2] as const).filter(
      (who) =>
        !this.gone.has(who) &&
        ['presented', 'accepted'].includes(this.offers.get(`${who} ${at}`) ?? '') &&
        this.questions.get(`${who} ${at}`) === 'yes',
    );
  }
}
