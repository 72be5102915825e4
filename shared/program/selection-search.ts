/**
 * Chooses the items of most value within two limits: dynamic programming over what is spent, keeping only choices that
 * no other beats in value, cost and capacity at once, and that could still beat the best found.
 *
 * Exact as long as no more than `MOST_STATES` such choices are open at a time, which 60 items stay far below.
 * Source: G. L. Nemhauser and Z. Ullmann, Discrete dynamic programming and capital allocation, 1969.
 */
import { boundFor, type Limits, type Spent, share } from './selection-bound.js';

export interface Item {
  /** Above 0. */
  readonly value: number;
  readonly cost: number;
  readonly capacity: number;
  /** Indices of items that cannot be chosen beside it; both of a pair name each other. */
  readonly excludes: ReadonlySet<number>;
}

export interface Choice {
  readonly chosen: ReadonlySet<number>;
  /** Whether no other choice can be better. */
  readonly exact: boolean;
}

/** A choice among the items looked at so far. */
interface State extends Spent {
  readonly value: number;
  readonly last: { readonly item: number; readonly before: State } | null;
  /** The chosen items that exclude one still to come. */
  readonly pending: readonly number[];
}

const MOST_STATES = 20_000;
/** So many of the most promising choices are filled up at each step, to know early what there is to beat. */
const FILLED_UP = 8;
/** Sums of money in another order differ by less than this share. */
const ROUNDING = 1e-9;

const NOTHING: State = { value: 0, cost: 0, capacity: 0, last: null, pending: [] };

const fits = (used: number, limit: number): boolean =>
  used <= limit + ROUNDING * Math.max(1, Math.abs(limit));

export function bestChoice(items: readonly Item[], limits: Limits): Choice {
  const order = orderOf(items, limits);
  let states: State[] = [NOTHING];
  let best = filledUp(NOTHING, order, items, limits);
  let exact = true;
  for (const [at, item] of order.entries()) {
    const later = order.slice(at + 1);
    const bound = boundFor(
      later.map((index) => items[index] as Item),
      limits,
      states[0] ?? NOTHING,
    );
    const grown = states
      .flatMap((state) => extended(state, item, items, limits, later))
      .map((state) => ({ state, most: state.value + bound(state) }))
      .sort((one, other) => other.most - one.most);
    for (const { state } of grown.slice(0, FILLED_UP)) {
      const full = filledUp(state, later, items, limits);
      if (full.value > best.value) best = full;
    }
    const open = grown.filter(({ most }) => most > best.value * (1 + ROUNDING));
    exact &&= open.length <= MOST_STATES;
    states = undominated(open.slice(0, MOST_STATES).map(({ state }) => state));
  }
  return { chosen: chosenIn(best), exact };
}

/** The items that fit at all, those with most value for what they take of both limits first. */
function orderOf(items: readonly Item[], limits: Limits): number[] {
  const taken = ({ cost, capacity }: Item) => share(cost, limits.cost) + share(capacity, limits.capacity);
  return items
    .flatMap((item, index) =>
      fits(item.cost, limits.cost) && fits(item.capacity, limits.capacity)
        ? [{ index, density: item.value / taken(item) }]
        : [],
    )
    .sort((one, other) =>
      one.density === other.density ? one.index - other.index : other.density - one.density,
    )
    .map(({ index }) => index);
}

/** The state without the item, and with it where it fits. */
function extended(
  state: State,
  index: number,
  items: readonly Item[],
  limits: Limits,
  later: readonly number[],
): State[] {
  const still = (chosen: readonly number[]) =>
    chosen.filter((each) => later.some((next) => items[each]?.excludes.has(next)));
  const pending = state.pending.length === 0 ? state.pending : still(state.pending);
  const without = { ...state, pending };
  const taken = withItem(state, index, items[index] as Item, limits);
  if (taken === null) return [without];
  return [{ ...taken, pending: still(taken.pending) }, without];
}

/** Null where the item does not fit, or is excluded. */
function withItem(state: State, index: number, item: Item, limits: Limits): State | null {
  const cost = state.cost + item.cost;
  const capacity = state.capacity + item.capacity;
  if (!fits(cost, limits.cost) || !fits(capacity, limits.capacity)) return null;
  if (state.pending.some((each) => item.excludes.has(each))) return null;
  const pending = item.excludes.size === 0 ? state.pending : [...state.pending, index];
  return { value: state.value + item.value, cost, capacity, last: { item: index, before: state }, pending };
}

/** The state with every later item taken that still fits, in their order. */
function filledUp(state: State, later: readonly number[], items: readonly Item[], limits: Limits): State {
  return later.reduce((full, index) => withItem(full, index, items[index] as Item, limits) ?? full, state);
}

/** Drops a state where another with the same exclusions to come has at least its value for no more of either limit. */
function undominated(states: readonly State[]): State[] {
  const groups = new Map<string, State[]>();
  for (const state of states) {
    const key = state.pending.join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [state]);
    else group.push(state);
  }
  return [...groups.values()].flatMap(undominatedGroup);
}

/** By rising cost, the best value seen for each capacity so far is kept in a tree of prefix maxima. */
function undominatedGroup(states: State[]): State[] {
  const capacities = [...new Set(states.map(({ capacity }) => capacity))].sort((one, other) => one - other);
  const rank = new Map(capacities.map((capacity, index) => [capacity, index + 1]));
  const most = new Float64Array(capacities.length + 1).fill(Number.NEGATIVE_INFINITY);
  const sorted = states.sort(
    (one, other) => one.cost - other.cost || one.capacity - other.capacity || other.value - one.value,
  );
  return sorted.filter(({ value, capacity }) => {
    const place = rank.get(capacity) as number;
    for (let at = place; at > 0; at -= at & -at) if ((most[at] as number) >= value) return false;
    for (let at = place; at < most.length; at += at & -at) most[at] = Math.max(most[at] as number, value);
    return true;
  });
}

function chosenIn(state: State): ReadonlySet<number> {
  const chosen = new Set<number>();
  for (let at = state.last; at !== null; at = at.before.last) chosen.add(at.item);
  return chosen;
}
