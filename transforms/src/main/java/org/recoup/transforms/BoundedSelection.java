package org.recoup.transforms;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first few of very many, whatever order they come in. */
final class BoundedSelection<T> {
  private final int limit;
  private final Comparator<T> order;
  private final PriorityQueue<T> lastFirst;

  BoundedSelection(int limit, Comparator<T> order) {
    this.limit = limit;
    this.order = order;
    this.lastFirst = new PriorityQueue<>(order.reversed());
  }

  void add(T value) {
    lastFirst.add(value);
    if (lastFirst.size() > limit) {
      lastFirst.remove();
    }
  }

  /** Those kept, in order. */
  List<T> sorted() {
    return lastFirst.stream().sorted(order).toList();
  }
}
