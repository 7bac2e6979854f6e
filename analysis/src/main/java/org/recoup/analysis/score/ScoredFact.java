package org.recoup.analysis.score;

import java.util.List;
import org.recoup.analysis.model.Fact;

/**
 * A fact with all that follows from its ballot.
 *
 * @param fact the row
 * @param course what claims are held against
 * @param tallies what it tells of each source, sorted
 * @param authors what it tells of who answers for each voice
 * @param alpha its part in the corpus' sums
 */
public record ScoredFact(
    Fact fact, Course course, List<Tally> tallies, List<AuthorTally> authors, AlphaSums alpha) {
  public ScoredFact {
    tallies = List.copyOf(tallies);
    authors = List.copyOf(authors);
  }

  /**
   * What a fact of two voices or more tells of who answers for one of them.
   *
   * @param author see {@link Vote#author}
   * @param attribute the fact's attribute
   * @param agreement agreement with the other voices, in millionths
   * @param credit how the voice's figures fare with those of the others
   */
  public record AuthorTally(String author, String attribute, long agreement, Credit credit) {}
}
