package org.recoup.analysis.score;

import java.util.Comparator;

/**
 * What a source says of one attribute of one event. Articles of one source and origin that say the
 * same are one vote, which keeps the earliest.
 *
 * @param origin id of the group of articles, or of sources, that go back to one origin
 * @param author who answers for it and is weighed: the agency that the article credits, else the
 *     source, or the group of sources that copy each other
 * @param source publisher
 * @param own whether the source wrote it, rather than copy it
 * @param at milliseconds since 1970 from which it said so, or null
 * @param value what it says
 * @param partial whether a number counts only a part of the people (soldiers, children)
 * @param corrects whether it says that a higher figure, which was held before, is wrong
 * @param claimId the earliest claim that says so
 * @param articles how many articles say so, 1 or more
 */
public record Vote(
    String origin,
    String author,
    String source,
    boolean own,
    Long at,
    Value value,
    boolean partial,
    boolean corrects,
    String claimId,
    long articles) {
  /**
   * Earliest first, what is undated before all; then by what is said, and only at last by who says
   * it.
   */
  static final Comparator<Vote> BY_TIME =
      Comparator.comparing(Vote::at, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(v -> v.value.best(), Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(v -> v.value.key())
          .thenComparing(Vote::claimId)
          .thenComparing(Vote::source)
          .thenComparing(Vote::origin);

  private static final Comparator<Vote> FIRST_TO_SAY =
      Comparator.comparing(Vote::at, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Vote::claimId)
          .thenComparing(v -> v.value.text());

  /** Equal for votes that are one: of one origin and source, with one value. */
  String key() {
    return String.join(
        "\u001f",
        origin,
        source,
        author,
        own ? "own" : "copy",
        partial ? "part" : "all",
        value.key());
  }

  /** The same vote, of another origin for which somebody else answers. */
  Vote from(String anotherOrigin, String anotherAuthor) {
    return new Vote(
        anotherOrigin, anotherAuthor, source, own, at, value, partial, corrects, claimId, articles);
  }

  /** Joins two votes of one key; in whatever order and grouping, the result is the same. */
  Vote merge(Vote other) {
    Vote first = FIRST_TO_SAY.compare(this, other) <= 0 ? this : other;
    return new Vote(
        origin,
        author,
        source,
        own,
        first.at,
        first.value,
        partial,
        corrects || other.corrects,
        first.claimId,
        articles + other.articles);
  }
}
