package org.recoup.analysis.score;

import java.util.List;
import org.recoup.analysis.model.Qualifier;

/** Ballots for tests, written short. */
final class Votes {
  static final FactKey KILLED = new FactKey("e1", "killed");

  private final Ballot ballot = new Ballot();
  private int claims;

  /** A source's own exact figure at an hour. */
  Votes says(String source, double figure, long hour) {
    return says(source, Value.count(figure), hour);
  }

  /** A source's own word at an hour. */
  Votes says(String source, Value value, Long hour) {
    return add(source, source, true, value, hour);
  }

  /** The same words in a copy. */
  Votes copies(String source, String origin, double figure, long hour) {
    return add(source, origin, false, Value.count(figure), hour);
  }

  /** An agency's figure at an hour, in a text that nobody else prints. */
  Votes credits(String source, String agency, double figure, long hour) {
    String author = new Byline("x", source, "x", true, agency, null).author();
    return add(source, author, source + hour, true, Value.count(figure), hour);
  }

  Votes add(String source, String origin, boolean own, Value value, Long hour) {
    return add(source, source, origin, own, value, hour);
  }

  private Votes add(
      String source, String author, String origin, boolean own, Value value, Long hour) {
    Long at = hour == null ? null : Long.valueOf(hour * 3_600_000);
    claims++;
    Vote vote = new Vote(origin, author, source, own, at, value, false, false, "c" + claims, 1);
    ballot.add(new ArticleVotes.Cast(KILLED, vote, 1, List.of(), 0));
    return this;
  }

  /** A source's own figure of a part of the people, at an hour. */
  Votes saysOfPart(String source, double figure, long hour) {
    claims++;
    Vote vote =
        new Vote(
            source,
            source,
            source,
            true,
            hour * 3_600_000,
            Value.count(figure),
            true,
            false,
            "c" + claims,
            1);
    ballot.add(new ArticleVotes.Cast(KILLED, vote, 1, List.of(), 0));
    return this;
  }

  Ballot.Content content() {
    return ballot.content();
  }

  ScoredFact score() {
    return FactScorer.ofNews(PlaceGeometry.unknown()).score(KILLED, content(), Weights.EQUAL);
  }

  ScoredFact score(String attribute) {
    return FactScorer.ofNews(PlaceGeometry.unknown())
        .score(new FactKey("e1", attribute), content(), Weights.EQUAL);
  }

  static Value atLeast(double low) {
    return Value.number(
        ValueKind.COUNT, low, null, low, Qualifier.AT_LEAST, "at least " + Value.plain(low));
  }

  static Value range(double low, double high, double best) {
    return Value.number(
        ValueKind.COUNT, low, high, best, Qualifier.ABOUT, "about " + Value.plain(best));
  }

  static Value date(String timex) {
    return Value.named(ValueKind.DAYS, timex, timex);
  }
}
