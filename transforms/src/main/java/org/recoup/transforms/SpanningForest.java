package org.recoup.transforms;

import java.util.Arrays;
import java.util.function.BiConsumer;

/**
 * What a stream of edges connects, in bounded memory: a union-find of nodes, each tree rooted in
 * its least node. Of the edges it keeps what tells the components: one for each node but the roots.
 */
final class SpanningForest {
  /** Nodes held at most; twelve bytes for each of twice as many places. */
  static final int MOST_NODES = 1 << 19;

  private static final int NONE = -1;

  private long[] nodes = new long[1 << 10];
  private int[] parents = noParents(nodes.length);
  private int size;

  /** Whether it must be {@linkplain #drain drained} before it can take another edge. */
  boolean isFull() {
    return size > MOST_NODES - 2;
  }

  /** Takes an edge between two nodes. */
  void connect(long a, long b) {
    if (2 * (size + 2) > nodes.length) {
      grow();
    }
    int x = root(place(a));
    int y = root(place(b));
    if (nodes[x] < nodes[y]) {
      parents[y] = x;
    } else {
      parents[x] = y;
    }
  }

  /** Hands out each node but the roots with the least of its tree, and is empty then. */
  void drain(BiConsumer<Long, Long> edges) {
    for (int i = 0; i < nodes.length; i++) {
      if (parents[i] != NONE) {
        int root = root(i);
        if (root != i) {
          edges.accept(nodes[i], nodes[root]);
        }
      }
    }
    Arrays.fill(parents, NONE);
    size = 0;
  }

  /** Where a node stands, after adding it where it is new. */
  private int place(long node) {
    int place = find(node);
    if (parents[place] == NONE) {
      nodes[place] = node;
      parents[place] = place;
      size++;
    }
    return place;
  }

  private int find(long node) {
    int mask = nodes.length - 1;
    int place = (int) (node * 0x9E3779B97F4A7C15L >>> 40) & mask;
    while (parents[place] != NONE && nodes[place] != node) {
      place = place + 1 & mask;
    }
    return place;
  }

  private int root(int place) {
    int root = place;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  private void grow() {
    long[] oldNodes = nodes;
    int[] oldParents = parents;
    nodes = new long[2 * oldNodes.length];
    parents = noParents(nodes.length);
    int[] moved = new int[oldNodes.length];
    for (int i = 0; i < oldNodes.length; i++) {
      if (oldParents[i] != NONE) {
        moved[i] = find(oldNodes[i]);
        nodes[moved[i]] = oldNodes[i];
        parents[moved[i]] = moved[i];
      }
    }
    for (int i = 0; i < oldNodes.length; i++) {
      if (oldParents[i] != NONE) {
        parents[moved[i]] = moved[oldParents[i]];
      }
    }
  }

  private static int[] noParents(int length) {
    int[] parents = new int[length];
    Arrays.fill(parents, NONE);
    return parents;
  }
}
