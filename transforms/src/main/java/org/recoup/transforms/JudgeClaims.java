package org.recoup.transforms;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.model.Verdict;
import org.recoup.analysis.score.ArticleVotes;
import org.recoup.analysis.score.Course;
import org.recoup.analysis.score.PairScores;
import org.recoup.transforms.coder.RecordCoder;
import org.recoup.transforms.progress.Progress;

/**
 * Holds each claim that has a vote against its fact's course. Claims and courses meet in parts of a
 * fact: a part has one course, and its claims wait in memory only until that comes.
 */
final class JudgeClaims
    extends PTransform<PCollection<KV<FactPart, CollectVotes.DatedClaim>>, PCollection<Claim>> {
  private static final long serialVersionUID = 1L;

  private final PCollection<KV<FactPart, Course>> courses;
  private final ScorerFactory scorers;

  private JudgeClaims(PCollection<KV<FactPart, Course>> courses, ScorerFactory scorers) {
    this.courses = courses;
    this.scorers = scorers;
  }

  static JudgeClaims by(PCollection<KV<FactPart, Course>> courses, ScorerFactory scorers) {
    return new JudgeClaims(courses, scorers);
  }

  /** What belongs to a part of a fact: its course, or one of its claims. */
  record OfFact(Course course, CollectVotes.DatedClaim claim) {}

  @Override
  public PCollection<Claim> expand(PCollection<KV<FactPart, CollectVotes.DatedClaim>> claims) {
    var ofPart =
        TypeDescriptors.kvs(TypeDescriptor.of(FactPart.class), TypeDescriptor.of(OfFact.class));
    KvCoder<FactPart, OfFact> coder =
        KvCoder.of(RecordCoder.of(FactPart.class), RecordCoder.of(OfFact.class));
    PCollection<KV<FactPart, OfFact>> coursesByPart =
        courses
            .apply(
                "Courses by part",
                MapElements.into(ofPart)
                    .via(c -> KV.of(c.getKey(), new OfFact(c.getValue(), null))))
            .setCoder(coder);
    PCollection<KV<FactPart, OfFact>> claimsByPart =
        claims
            .apply(
                "Claims by part",
                MapElements.into(ofPart)
                    .via(c -> KV.of(c.getKey(), new OfFact(null, c.getValue()))))
            .setCoder(coder);
    return PCollectionList.of(coursesByPart)
        .and(claimsByPart)
        .apply("All of facts", Flatten.pCollections())
        .apply("Group by part", GroupPacked.create())
        .apply("Judge", ParDo.of(new JudgeFn(scorers)));
  }

  private static final class JudgeFn extends DoFn<KV<FactPart, Iterable<OfFact>>, Claim> {
    private static final long serialVersionUID = 1L;

    private final ScorerFactory scorers;
    private transient PairScores scores;

    JudgeFn(ScorerFactory scorers) {
      this.scorers = scorers;
    }

    @Setup
    public void setup() {
      scores = scorers.create().scores();
    }

    @ProcessElement
    public void process(@Element KV<FactPart, Iterable<OfFact>> part, OutputReceiver<Claim> out) {
      Course course = null;
      long claims = 0;
      List<CollectVotes.DatedClaim> waiting = new ArrayList<>();
      for (OfFact each : part.getValue()) {
        if (each.course() != null) {
          course = each.course();
          continue;
        }
        claims++;
        if (course == null) {
          waiting.add(each.claim());
        } else {
          out.output(judged(each.claim(), course));
        }
      }
      for (CollectVotes.DatedClaim claim : waiting) {
        out.output(course == null ? claim.claim().open() : judged(claim, course));
      }
      Progress.JUDGED.add(claims);
    }

    private Claim judged(CollectVotes.DatedClaim dated, Course course) {
      Claim claim = dated.claim().open();
      boolean whole = claim.population() == null && claim.subsetOf() == null;
      Verdict verdict =
          ArticleVotes.value(claim)
              .filter(v -> whole)
              .map(v -> course.verdict(v, dated.at(), scores))
              .filter(v -> v != Verdict.DEVIANT || !dated.overruled())
              .orElse(Verdict.UNSCORED);
      return claim.withVerdict(verdict);
    }
  }
}
