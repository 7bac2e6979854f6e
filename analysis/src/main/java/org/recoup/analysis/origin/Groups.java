package org.recoup.analysis.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Groups of the members of one list: those that ties connect, directly or through others. */
public final class Groups {
  private static final int EXACT = 128;
  private static final int LEADERS = 64;

  private final DisjointSets sets;

  private Groups(int size) {
    sets = new DisjointSets(size);
  }

  /**
   * Groups by a symmetric test. The first {@value #EXACT} members are tested each with each; every
   * later one only with the first members of the groups that these made, at most {@value #LEADERS},
   * and joins the first that it is tied to. So the cost is linear in the length of a long list, and
   * whoever gives the list in an order of content gets groups that depend on content alone.
   *
   * @param members the list, the most telling first
   * @param tie whether two members belong together
   */
  public static <T> Groups of(List<T> members, BiPredicate<T, T> tie) {
    Groups groups = new Groups(members.size());
    int exact = Math.min(EXACT, members.size());
    for (int i = 1; i < exact; i++) {
      for (int j = 0; j < i; j++) {
        if (groups.first(i) != groups.first(j) && tie.test(members.get(i), members.get(j))) {
          groups.sets.join(i, j);
        }
      }
    }
    if (exact < members.size()) {
      List<Integer> leaders = groups.firsts(exact);
      for (int i = exact; i < members.size(); i++) {
        T member = members.get(i);
        for (int leader : leaders.subList(0, Math.min(LEADERS, leaders.size()))) {
          if (tie.test(member, members.get(leader))) {
            groups.sets.join(i, leader);
            break;
          }
        }
      }
    }
    return groups;
  }

  /** Index of the first member of a member's group. */
  public int first(int member) {
    return sets.first(member);
  }

  private List<Integer> firsts(int end) {
    List<Integer> firsts = new ArrayList<>();
    for (int i = 0; i < end; i++) {
      if (first(i) == i) {
        firsts.add(i);
      }
    }
    return firsts;
  }
}
