export function replaced<T>(list: readonly T[], index: number, item: T): T[] {
  return list.map((each, position) => (position === index ? item : each));
}

export function without<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, position) => position !== index);
}

/** The item one place further up (-1) or down (1). */
export function moved<T>(list: readonly T[], index: number, step: -1 | 1): T[] {
  const item = list[index];
  const other = list[index + step];
  if (item === undefined || other === undefined) return [...list];
  return replaced(replaced(list, index, other), index + step, item);
}
