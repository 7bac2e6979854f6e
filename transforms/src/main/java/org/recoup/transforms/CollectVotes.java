package org.recoup.transforms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.DelegateCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.recoup.analysis.entity.Gazetteer;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.score.ArticleVotes;
import org.recoup.analysis.score.Ballot;
import org.recoup.analysis.score.Byline;
import org.recoup.analysis.score.FactKey;
import org.recoup.analysis.score.GazetteerPlaces;
import org.recoup.analysis.score.Vote;
import org.recoup.transforms.coder.HashedKeyCoder;
import org.recoup.transforms.coder.RecordCoder;
import org.recoup.transforms.coder.Sealed;

/**
 * Makes one vote of what an article says of a fact, and gathers each fact's votes in a ballot. A
 * ballot is combined, so that an event told by very many articles is no burden on one worker.
 */
final class CollectVotes extends PTransform<PCollection<CompletedArticle>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** One ballot for each fact. */
  static final TupleTag<KV<FactKey, Ballot.Content>> BALLOTS = new TupleTag<>() {};

  /** Claims that have a vote, each with the part of the fact that it belongs to. */
  static final TupleTag<KV<FactPart, DatedClaim>> VOTING = new TupleTag<>() {};

  /** Claims that have none. */
  static final TupleTag<DatedClaim> OTHERS = new TupleTag<>() {};

  private CollectVotes() {}

  static CollectVotes create() {
    return new CollectVotes();
  }

  /**
   * A claim on its way to its verdict.
   *
   * @param claim the claim
   * @param at when it was made, in milliseconds since 1970, or null
   * @param overruled whether its article votes for another figure
   */
  record DatedClaim(Sealed<Claim> claim, Long at, boolean overruled) {}

  @Override
  public PCollectionTuple expand(PCollection<CompletedArticle> articles) {
    // Two steps that read the article, rather than one with three outputs: an engine may send each
    // output's reader everything.
    PCollection<KV<FactKey, Ballot.Content>> ballots =
        articles
            .apply("Cast votes", ParDo.of(new CastVotesFn()))
            .setCoder(
                KvCoder.of(
                    HashedKeyCoder.of(FactKey.class), RecordCoder.of(ArticleVotes.Cast.class)))
            .apply("Gather ballots", Combine.perKey(new BallotFn()));
    PCollectionTuple claims =
        articles.apply(
            "Part claims",
            ParDo.of(new PartClaimsFn()).withOutputTags(VOTING, TupleTagList.of(OTHERS)));
    return PCollectionTuple.of(BALLOTS, ballots)
        .and(
            VOTING,
            claims
                .get(VOTING)
                .setCoder(
                    KvCoder.of(RecordCoder.of(FactPart.class), RecordCoder.of(DatedClaim.class))))
        .and(OTHERS, claims.get(OTHERS));
  }

  /** What reads all that an article says of facts. */
  private abstract static class VotesFn<O> extends DoFn<CompletedArticle, O> {
    private static final long serialVersionUID = 1L;

    private transient ArticleVotes votes;

    @Setup
    public void setup() {
      votes = new ArticleVotes(new GazetteerPlaces(Gazetteer.get()));
    }

    final List<ArticleVotes.Cast> votes(Byline byline, List<Claim> claims) {
      return votes.of(byline, claims);
    }
  }

  private static final class CastVotesFn extends VotesFn<KV<FactKey, ArticleVotes.Cast>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element CompletedArticle article, OutputReceiver<KV<FactKey, ArticleVotes.Cast>> out) {
      for (ArticleVotes.Cast cast :
          votes(Byline.of(article.article().open()), article.claims().open())) {
        out.output(KV.of(cast.key(), cast));
      }
    }
  }

  private static final class PartClaimsFn extends VotesFn<KV<FactPart, DatedClaim>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element CompletedArticle article, MultiOutputReceiver out) {
      Byline byline = Byline.of(article.article().open());
      List<Claim> claims = article.claims().open();
      Map<FactKey, Vote> said = new HashMap<>();
      for (ArticleVotes.Cast cast : votes(byline, claims)) {
        said.put(cast.key(), cast.vote());
      }
      for (Claim claim : claims) {
        boolean voting = ArticleVotes.votes(claim);
        Vote vote = voting ? said.get(new FactKey(claim.eventId(), claim.attribute())) : null;
        boolean overruled = vote != null && ArticleVotes.overrules(vote, claim);
        DatedClaim dated =
            new DatedClaim(Sealed.of(claim), ArticleVotes.at(byline, claim), overruled);
        if (voting) {
          out.get(VOTING).output(KV.of(FactPart.of(claim), dated));
        } else {
          out.get(OTHERS).output(dated);
        }
      }
    }
  }

  /** Gathers votes; see {@link Ballot} on its bounds. */
  static final class BallotFn extends Combine.CombineFn<ArticleVotes.Cast, Ballot, Ballot.Content> {
    private static final long serialVersionUID = 1L;

    @Override
    public Ballot createAccumulator() {
      return new Ballot();
    }

    @Override
    public Ballot addInput(Ballot ballot, ArticleVotes.Cast cast) {
      ballot.add(cast);
      return ballot;
    }

    @Override
    public Ballot mergeAccumulators(Iterable<Ballot> ballots) {
      Ballot merged = new Ballot();
      ballots.forEach(merged::merge);
      return merged;
    }

    @Override
    public Ballot.Content extractOutput(Ballot ballot) {
      return ballot.content();
    }

    @Override
    public Coder<Ballot> getAccumulatorCoder(
        CoderRegistry registry, Coder<ArticleVotes.Cast> cast) {
      return DelegateCoder.of(
          RecordCoder.of(Ballot.Content.class),
          Ballot::content,
          Ballot::new,
          TypeDescriptor.of(Ballot.class));
    }
  }
}
