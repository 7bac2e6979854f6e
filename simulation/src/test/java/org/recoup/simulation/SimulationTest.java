package org.recoup.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.Attribute;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.model.Event;
import org.recoup.analysis.model.Fact;
import org.recoup.analysis.model.RawArticle;
import org.recoup.analysis.model.Source;
import org.recoup.analysis.model.Verdict;

/** What a simulated corpus is like. */
final class SimulationTest {
  /** A corpus in memory. */
  private static final class Corpus implements SimulationOutput {
    private final List<RawArticle> raw = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();

    static Corpus of(long articles, long seed) throws IOException {
      Corpus corpus = new Corpus();
      Simulation.of(new SimulationSettings(articles, seed, 0, false)).run(corpus);
      return corpus;
    }

    @Override
    public void article(RawArticle article, Article truth) {
      raw.add(article);
      articles.add(truth);
    }

    @Override
    public void claim(Claim claim) {
      claims.add(claim);
    }

    @Override
    public void event(Event event) {
      events.add(event);
    }

    @Override
    public void fact(Fact fact) {
      facts.add(fact);
    }

    @Override
    public void source(Source source) {
      sources.add(source);
    }
  }

  @Test
  void textsAreFilledInWhole() throws IOException {
    for (RawArticle article : Corpus.of(1500, 11).raw) {
      assertThat(article.title() + article.text())
          .doesNotContain("{")
          .doesNotContain("}")
          .doesNotContain("#")
          .doesNotContain("~")
          .doesNotContainPattern("\\bnull\\b")
          .doesNotContain("  ");
    }
  }

  @Test
  void corpusHasAllThatIsHard() throws IOException {
    Corpus corpus = Corpus.of(3000, 12);
    assertThat(corpus.articles).extracting(Article::copyOf).anyMatch(c -> c != null);
    assertThat(corpus.articles).extracting(Article::agency).anyMatch(a -> a != null);
    assertThat(corpus.articles).anyMatch(Article::publishedConflict);
    assertThat(corpus.raw).extracting(RawArticle::published).anyMatch(p -> p == null);
    assertThat(corpus.claims)
        .extracting(Claim::verdict)
        .contains(Verdict.CONSISTENT, Verdict.STALE, Verdict.DEVIANT);
    assertThat(corpus.facts).anyMatch(f -> f.steps().size() > 2);
    assertThat(corpus.facts).anyMatch(SimulationTest::falls);
    assertThat(corpus.sources)
        .anyMatch(s -> s.bias() != null && s.bias() > .1)
        .anyMatch(s -> s.bias() != null && s.bias() < -.1);
    Set<String> types = new HashSet<>();
    corpus.events.forEach(e -> types.add(e.type() + "/" + e.mode()));
    assertThat(types).hasSizeGreaterThan(10);
  }

  private static boolean falls(Fact fact) {
    List<Fact.Step> steps = fact.steps();
    return fact.attribute().equals(Attribute.KILLED)
        && steps.size() > 1
        && steps.get(steps.size() - 1).best() < steps.get(steps.size() - 2).best();
  }

  @Test
  void copiesGoBackToAnEarlierArticle() throws IOException {
    Map<String, Article> byId = new HashMap<>();
    for (Article article : Corpus.of(1000, 13).articles) {
      if (article.copyOf() != null) {
        Article original = byId.get(article.copyOf());
        assertThat(original).isNotNull();
        assertThat(article.originId()).isEqualTo(original.originId());
        assertThat(article.mainEventId()).isEqualTo(original.mainEventId());
      }
      byId.put(article.articleId(), article);
    }
  }

  @Test
  void asManyArticlesAsAskedFor() throws IOException {
    assertThat(Corpus.of(1, 14).articles).hasSize(1);
    assertThat(Corpus.of(777, 14).articles).hasSize(777);
  }
}
