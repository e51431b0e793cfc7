// Numbers that look random and are the same for the same seed, so that a finding can be had again.

export function chance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
  /** The same things in another order. */
  const shuffled = (things) => {
    const all = [...things];
    for (let i = all.length - 1; i > 0; i -= 1) {
      const other = Math.floor(next() * (i + 1));
      [all[i], all[other]] = [all[other], all[i]];
    }
    return all;
  };
  return { next, shuffled };
}
