/** Works something out once for each thing it is asked about, and keeps the answer for as long as the thing is kept. */
export function onceFor<Thing extends object, Answer extends object>(
  workOut: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const kept = new WeakMap<Thing, Answer>();
  return (thing) => {
    let answer = kept.get(thing);
    if (!answer) {
      answer = workOut(thing);
      kept.set(thing, answer);
    }
    return answer;
  };
}
