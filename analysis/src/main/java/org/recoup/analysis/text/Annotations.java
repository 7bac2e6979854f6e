package org.recoup.analysis.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The annotations of one text, by layer and by first token. At most one annotation of a layer
 * begins at a token: the longest. Not safe for use by several threads; one is made for each text.
 */
public final class Annotations {
  private static final AnnotationKind[] KINDS = AnnotationKind.values();

  private final int[] kindsAt;
  private final Annotation[][] byFirst = new Annotation[KINDS.length][];

  /** Empty layers over {@code tokens} tokens. */
  public Annotations(int tokens) {
    kindsAt = new int[tokens + 1];
  }

  /**
   * Adds an annotation, unless one of its kind that is as long or longer begins at the same token.
   */
  public void add(AnnotationKind kind, int first, int end, Object value) {
    Annotation[] layer = byFirst[kind.ordinal()];
    if (layer == null) {
      layer = new Annotation[kindsAt.length];
      byFirst[kind.ordinal()] = layer;
    }
    if (layer[first] == null || layer[first].end() < end) {
      layer[first] = new Annotation(kind, first, end, value);
      kindsAt[first] |= 1 << kind.ordinal();
    }
  }

  /** Takes back the annotation of a kind that begins at a token, if any. */
  public void remove(AnnotationKind kind, int first) {
    Annotation[] layer = byFirst[kind.ordinal()];
    if (layer != null) {
      layer[first] = null;
      kindsAt[first] &= ~(1 << kind.ordinal());
    }
  }

  /** The annotation of a kind that begins at a token, or null. */
  public Annotation at(AnnotationKind kind, int token) {
    return (kindsAt[token] & (1 << kind.ordinal())) == 0 ? null : byFirst[kind.ordinal()][token];
  }

  /** Bit set of the ordinals of the kinds that begin at a token. */
  public int kindsAt(int token) {
    return kindsAt[token];
  }

  /**
   * The nearest annotation of a kind that covers a token, looking back at most {@code reach} tokens
   * for its beginning; null where there is none.
   */
  public Annotation covering(AnnotationKind kind, int token, int reach) {
    Annotation[] layer = byFirst[kind.ordinal()];
    if (layer == null) {
      return null;
    }
    for (int first = token; first >= Math.max(0, token - reach); first--) {
      if (layer[first] != null && layer[first].end() > token) {
        return layer[first];
      }
    }
    return null;
  }

  /** All annotations of a kind whose first token lies in [from, to), in order. */
  public List<Annotation> between(AnnotationKind kind, int from, int to) {
    Annotation[] layer = byFirst[kind.ordinal()];
    if (layer == null) {
      return Collections.emptyList();
    }
    List<Annotation> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (layer[i] != null) {
        found.add(layer[i]);
      }
    }
    return found;
  }

  /** All annotations of a kind, in order. */
  public List<Annotation> all(AnnotationKind kind) {
    return between(kind, 0, kindsAt.length);
  }

  /** Drops a whole layer. */
  public void clear(AnnotationKind kind) {
    byFirst[kind.ordinal()] = null;
    int mask = ~(1 << kind.ordinal());
    Arrays.setAll(kindsAt, i -> kindsAt[i] & mask);
  }
}
