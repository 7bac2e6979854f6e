package org.recoup.transforms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.DelegateCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.recoup.analysis.entity.Gazetteer;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.score.ArticleVotes;
import org.recoup.analysis.score.Ballot;
import org.recoup.analysis.score.Byline;
import org.recoup.analysis.score.FactKey;
import org.recoup.analysis.score.GazetteerPlaces;
import org.recoup.transforms.coder.RecordCoder;

/**
 * Joins claims with the bylines of their articles, makes one vote of what an article says of a
 * fact, and gathers each fact's votes in a ballot. A ballot is combined, so that an event told by
 * very many articles is no burden on one worker.
 */
final class CollectVotes extends PTransform<PCollectionTuple, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** One ballot for each fact. */
  static final TupleTag<KV<FactKey, Ballot.Content>> BALLOTS = new TupleTag<>() {};

  /** Claims that have a vote, with the time at which they were made. */
  static final TupleTag<DatedClaim> VOTING = new TupleTag<>() {};

  /** Claims that have none. */
  static final TupleTag<Claim> OTHERS = new TupleTag<>() {};

  private static final TupleTag<ArticleVotes.Cast> CASTS = new TupleTag<>() {};

  private CollectVotes() {}

  static CollectVotes create() {
    return new CollectVotes();
  }

  /** A claim and when it was made, in milliseconds since 1970, or null. */
  record DatedClaim(Claim claim, Long at) {}

  /** What belongs to an article: its byline, or one of its claims. */
  record OfArticle(Byline byline, Claim claim) {}

  @Override
  public PCollectionTuple expand(PCollectionTuple input) {
    PCollection<KV<String, OfArticle>> bylines =
        input
            .get(ScoreFacts.BYLINES)
            .apply(
                "Bylines by article",
                MapElements.into(
                        TypeDescriptors.kvs(
                            TypeDescriptors.strings(), TypeDescriptor.of(OfArticle.class)))
                    .via(b -> KV.of(b.articleId(), new OfArticle(b, null))));
    PCollection<KV<String, OfArticle>> claims =
        input
            .get(ScoreFacts.CLAIMS)
            .apply(
                "Claims by article",
                MapElements.into(
                        TypeDescriptors.kvs(
                            TypeDescriptors.strings(), TypeDescriptor.of(OfArticle.class)))
                    .via(c -> KV.of(c.articleId(), new OfArticle(null, c))));
    PCollectionTuple cast =
        PCollectionList.of(bylines)
            .and(claims)
            .apply("All of articles", Flatten.pCollections())
            .apply("Group by article", GroupByKey.create())
            .apply(
                "Cast votes",
                ParDo.of(new CastVotesFn())
                    .withOutputTags(CASTS, TupleTagList.of(VOTING).and(OTHERS)));
    PCollection<KV<FactKey, Ballot.Content>> ballots =
        cast.get(CASTS)
            .apply(
                "Votes by fact",
                MapElements.into(
                        TypeDescriptors.kvs(
                            TypeDescriptor.of(FactKey.class),
                            TypeDescriptor.of(ArticleVotes.Cast.class)))
                    .via(c -> KV.of(c.key(), c)))
            .apply("Gather ballots", Combine.perKey(new BallotFn()));
    return PCollectionTuple.of(BALLOTS, ballots)
        .and(VOTING, cast.get(VOTING))
        .and(OTHERS, cast.get(OTHERS));
  }

  private static final class CastVotesFn
      extends DoFn<KV<String, Iterable<OfArticle>>, ArticleVotes.Cast> {
    private static final long serialVersionUID = 1L;

    private static final Comparator<Byline> BY_PUBLICATION =
        Comparator.comparing(Byline::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Byline::originId)
            .thenComparing(Byline::own);

    private transient ArticleVotes votes;

    @Setup
    public void setup() {
      votes = new ArticleVotes(new GazetteerPlaces(Gazetteer.get()));
    }

    @ProcessElement
    public void process(@Element KV<String, Iterable<OfArticle>> article, MultiOutputReceiver out) {
      Byline byline = null;
      List<Claim> claims = new ArrayList<>();
      for (OfArticle part : article.getValue()) {
        if (part.byline() != null) {
          byline = byline == null ? part.byline() : earlier(byline, part.byline());
        } else {
          claims.add(part.claim());
        }
      }
      if (byline == null) {
        throw new IllegalStateException("claims without an article: " + article.getKey());
      }
      for (Claim claim : claims) {
        if (ArticleVotes.votes(claim)) {
          out.get(VOTING).output(new DatedClaim(claim, ArticleVotes.at(byline, claim)));
        } else {
          out.get(OTHERS).output(claim);
        }
      }
      votes.of(byline, claims).forEach(out.get(CASTS)::output);
    }

    /** Of two versions of one article; what each of them claims bears its own date. */
    private static Byline earlier(Byline one, Byline two) {
      return BY_PUBLICATION.compare(one, two) <= 0 ? one : two;
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
