package org.recoup.analysis.origin;

/**
 * Disjoint sets of the numbers from 0 to some size, each known by its least member: a union-find
 * that halves the paths it walks.
 */
public final class DisjointSets {
  private final int[] parents;

  /** So many sets of one number each. */
  public DisjointSets(int size) {
    parents = new int[size];
    for (int i = 0; i < size; i++) {
      parents[i] = i;
    }
  }

  /** The least member of a member's set. */
  public int first(int member) {
    int first = member;
    while (parents[first] != first) {
      parents[first] = parents[parents[first]];
      first = parents[first];
    }
    return first;
  }

  /** Makes one set of those of two members. */
  public void join(int a, int b) {
    int x = first(a);
    int y = first(b);
    parents[Math.max(x, y)] = Math.min(x, y);
  }
}
