package org.recoup.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoup.analysis.model.Fact;
import org.recoup.output.RowSchema;

/** What must not change the facts of a whole run over simulated news. */
final class SimulatedRunsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder;

  private static List<String> articles;
  private static List<Fact> facts;

  @BeforeAll
  static void runOnce() throws IOException {
    CommandRun run =
        CommandRun.of(
            "simulate", "--articles=160", "--seed=21", "--output=" + folder.resolve("corpus"));
    assertThat(run.status()).isZero();
    articles = Files.readAllLines(folder.resolve("corpus/articles.jsonl"));
    facts = factsOf("base", articles);
  }

  @Test
  void permutedAndRepeatedArticlesChangeNothing() throws IOException {
    List<String> permuted = new ArrayList<>(articles);
    permuted.addAll(articles.subList(0, 40));
    Collections.shuffle(permuted, new Random(5));
    assertThat(factsOf("permuted", permuted)).isEqualTo(facts);
  }

  @Test
  void renamedSourcesChangeNothingElse() throws IOException {
    List<String> renamed = new ArrayList<>();
    for (String line : articles) {
      ObjectNode article = (ObjectNode) JSON.readTree(line);
      article.put("source", "x" + article.get("source").asText());
      renamed.add(article.toString());
    }
    assertThat(factsOf("renamed", renamed))
        .extracting(SimulatedRunsTest::withoutNames)
        .isEqualTo(facts.stream().map(SimulatedRunsTest::withoutNames).toList());
  }

  @Test
  void consistencyIsBetweenNoughtAndOneAndUnknownForASingleOrigin() {
    assertThat(facts)
        .allSatisfy(
            fact -> {
              if (fact.origins() < 2) {
                assertThat(fact.consistency()).isNull();
              } else {
                assertThat(fact.consistency()).isBetween(0., 1.);
              }
            });
  }

  private static List<Object> withoutNames(Fact fact) {
    List<Object> all = new ArrayList<>();
    Collections.addAll(
        all,
        fact.eventId(),
        fact.attribute(),
        fact.low(),
        fact.best(),
        fact.high(),
        fact.value(),
        fact.consistency(),
        fact.status(),
        fact.claims(),
        fact.sources(),
        fact.origins(),
        fact.steps());
    return all;
  }

  private static List<Fact> factsOf(String name, List<String> lines) throws IOException {
    Path input = Files.write(folder.resolve(name + ".jsonl"), lines);
    CommandRun run =
        CommandRun.of(
            "analyze",
            "--input=" + input,
            "--output=" + folder.resolve(name),
            "--asOf=2025-12-31",
            "--tableFormat=JSONL");
    assertThat(run.status()).as(run.err()).isZero();
    List<Fact> rows = new ArrayList<>();
    List<String> found = Files.readAllLines(folder.resolve(name).resolve("tables/facts.jsonl"));
    Collections.sort(found);
    for (String line : found) {
      rows.add(RowSchema.of(Fact.class).fromJson(line));
    }
    return rows;
  }
}
