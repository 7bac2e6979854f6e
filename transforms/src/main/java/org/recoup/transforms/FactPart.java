package org.recoup.transforms;

import org.recoup.analysis.model.Claim;
import org.recoup.analysis.score.Ballot;

/** One part of a fact's claims, so that no fact's claims are too many for one group. */
record FactPart(String eventId, String attribute, int shard) {
  /** The part that a claim belongs to. */
  static FactPart of(Claim claim) {
    return new FactPart(claim.eventId(), claim.attribute(), Ballot.shardOf(claim.articleId()));
  }
}
