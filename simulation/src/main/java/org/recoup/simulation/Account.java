package org.recoup.simulation;

/**
 * What an author states of an event, right or wrong.
 *
 * @param stage the stage of the event that the author knows
 * @param killed the dead, or null where the article does not count them
 * @param injured the injured, or null
 * @param missing the missing, or null
 * @param points points of a plan, or null
 * @param previous what the author gave for the dead before, or null
 * @param previousPoints points of a plan before, or null
 */
record Account(
    int stage,
    Figure killed,
    Figure injured,
    Figure missing,
    Figure points,
    Figure previous,
    Figure previousPoints) {
  boolean isRevisedDown() {
    return previous != null && killed != null && previous.best() > killed.best();
  }
}
