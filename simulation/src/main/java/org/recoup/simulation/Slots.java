package org.recoup.simulation;

/** What the slots of patterns are filled with in one article. */
interface Slots {
  /** The text of a slot, or null where this article has none. */
  String text(String slot);

  /** The number of a slot, or null. */
  Figure figure(String slot);
}
