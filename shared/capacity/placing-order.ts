/** The order in which the nodes of a network are placed. */
import type { Network } from '../schedule/network.js';
import { KeyHeap } from './levelling/key-heap.js';

/** Every node that can have dates, each after all that it waits for; of those that are free the lowest key first. */
export function placingOrder(network: Network, keys: Float64Array): number[] {
  const { incomingFrom, outgoing, outgoingFrom, to, scheduled, order } = network;
  const heap = new KeyHeap(network.nodeCount, keys);
  const waitsFor = new Int32Array(network.nodeCount);
  for (const node of order) {
    waitsFor[node] = (incomingFrom[node + 1] as number) - (incomingFrom[node] as number);
    if (waitsFor[node] === 0) heap.push(node);
  }
  const sorted: number[] = [];
  while (!heap.isEmpty()) {
    const node = heap.pop();
    sorted.push(node);
    for (let at = outgoingFrom[node] as number; at < (outgoingFrom[node + 1] as number); at += 1) {
      const next = to[outgoing[at] as number] as number;
      waitsFor[next] = (waitsFor[next] as number) - 1;
      if (waitsFor[next] === 0 && scheduled[next] === 1) heap.push(next);
    }
  }
  return sorted;
}
