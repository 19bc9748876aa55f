import { defaultTreeAdapter, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { ReadingLimit } from './limits';

/** Browsers cut a page at the same depth. */
const DEEPEST = 512;
/** Formatting elements left open are made anew in each paragraph, so a short page may have endless elements. */
const MOST_ELEMENTS = 300_000;

type Grown = Tree.Node & { depth?: number };

/** A tree of HTML that refuses to grow beyond what a page can be. */
export function boundedTree() {
  let elements = 0;
  const grow = (parent: Grown, child: Grown) => {
    child.depth = (parent.depth ?? 0) + 1;
    if (child.depth > DEEPEST) throw new ReadingLimit('too-deep');
  };
  return {
    ...defaultTreeAdapter,
    createElement(...args: Parameters<typeof defaultTreeAdapter.createElement>) {
      elements += 1;
      if (elements > MOST_ELEMENTS) throw new ReadingLimit('too-many-cells');
      return defaultTreeAdapter.createElement(...args);
    },
    appendChild(parent: Tree.ParentNode, child: Tree.ChildNode) {
      grow(parent, child);
      defaultTreeAdapter.appendChild(parent, child);
    },
    insertBefore(parent: Tree.ParentNode, child: Tree.ChildNode, before: Tree.ChildNode) {
      grow(parent, child);
      defaultTreeAdapter.insertBefore(parent, child, before);
    },
  };
}
