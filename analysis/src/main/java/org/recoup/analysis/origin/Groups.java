package org.recoup.analysis.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Groups of the members of one short list: those that ties connect, directly or through others. */
public final class Groups {
  private final int[] parent;

  private Groups(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /**
   * Groups by a symmetric test of every pair, so that the order of the list makes no difference.
   * Costs n²/2 tests.
   *
   * @param members the list
   * @param tie whether two members belong together
   */
  public static <T> Groups of(List<T> members, BiPredicate<T, T> tie) {
    Groups groups = new Groups(members.size());
    for (int i = 1; i < members.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (groups.first(i) != groups.first(j) && tie.test(members.get(i), members.get(j))) {
          groups.join(i, j);
        }
      }
    }
    return groups;
  }

  /** Index of the first member of a member's group. */
  public int first(int member) {
    int root = member;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  /** Indices of the groups' first members, ascending. */
  public List<Integer> firsts() {
    List<Integer> firsts = new ArrayList<>();
    for (int i = 0; i < parent.length; i++) {
      if (first(i) == i) {
        firsts.add(i);
      }
    }
    return firsts;
  }

  private void join(int a, int b) {
    int x = first(a);
    int y = first(b);
    parent[Math.max(x, y)] = Math.min(x, y);
  }
}
