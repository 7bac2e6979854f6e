package org.recoup.output.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.model.Verdict;

/**
 * Claims of one origin that say the same in the same sentence: one as first told, and where else it
 * stands. Copies of one text thus take one place; independent origins never share one, however
 * alike their words are.
 */
final class ClaimGroup {
  /** Most articles that are named beside the first. */
  private static final int MAX_COPIES = 8;

  private static final Comparator<Claim> FIRST_TOLD =
      Comparator.comparing(Claim::asOf, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Claim::claimId);

  private final TreeSet<Claim> told = new TreeSet<>(FIRST_TOLD);
  private int claims;

  void add(Claim claim) {
    claims++;
    told.add(claim);
    if (told.size() > 1 + MAX_COPIES) {
      told.pollLast();
    }
  }

  /** The claim as first told. */
  Claim first() {
    return told.first();
  }

  /** Articles that tell it too, first ones first. */
  List<String> copies() {
    List<String> copies = new ArrayList<>();
    for (Claim claim : told) {
      if (!claim.articleId().equals(first().articleId()) && !copies.contains(claim.articleId())) {
        copies.add(claim.articleId());
      }
    }
    return copies;
  }

  /** All claims of the group. */
  int claims() {
    return claims;
  }

  /**
   * What makes two claims of one fact the same.
   *
   * @param origin whose word the claim is
   */
  static String key(Claim claim, String origin) {
    return String.join(
        "\u001f",
        origin,
        String.valueOf(claim.low()),
        String.valueOf(claim.high()),
        String.join("\u001e", claim.value()),
        String.valueOf(claim.population()),
        claim.scope().name(),
        claim.modality().name(),
        String.valueOf(claim.speaker()),
        String.valueOf(claim.quote()));
  }

  /** Contradictions first, what was not weighed last. */
  static int rank(Verdict verdict) {
    return switch (verdict) {
      case DEVIANT -> 0;
      case AHEAD -> 1;
      case CONSISTENT -> 2;
      case STALE -> 3;
      case UNSCORED -> 4;
    };
  }
}
