/** The days that a date can mean. */
export interface DaySpan {
  /** The first and the last of them, as days since 1970-01-01; infinite where an interval is open. */
  readonly firstDay: number;
  readonly lastDay: number;
}

/** Whether two dates can mean a common day. */
export function overlaps(a: DaySpan, b: DaySpan): boolean {
  return a.firstDay <= b.lastDay && b.firstDay <= a.lastDay;
}

/** Whether every day that `inner` can mean is one that `outer` can mean. */
export function contains(outer: DaySpan, inner: DaySpan): boolean {
  return outer.firstDay <= inner.firstDay && inner.lastDay <= outer.lastDay;
}
