package org.recoup.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.model.Event;
import org.recoup.analysis.model.Field;
import org.recoup.output.RunFiles;
import org.recoup.output.Table;
import org.recoup.output.TableReader;
import org.recoup.simulation.Measures;

/** The corpus with known truth: its files, and how well a run finds the truth. */
final class SimulateCommandTest {
  private static final List<String> TRUTH =
      List.of("articles", "claims", "events", "facts", "sources");

  @TempDir private Path folder;

  @Test
  void sameSeedGivesTheSameBytes() throws IOException {
    simulate("one", 400, 7);
    simulate("two", 400, 7);
    simulate("three", 400, 8);
    for (String file : files()) {
      assertThat(folder.resolve("two").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("one").resolve(file));
    }
    assertThat(Files.mismatch(article("one"), article("three"))).isNotNegative();
  }

  @Test
  void everyRowIsOneOfItsTable() throws IOException {
    simulate("corpus", 300, 3);
    Measures.Tables truth = tables(truthOf("corpus"));
    assertThat(truth.articles()).hasSize(300);
    assertThat(truthOf("corpus").all(Table.EVENTS)).isNotEmpty();
    assertThat(truth.articles()).extracting(Article::originId).doesNotContainNull();
    assertThat(truth.articles()).extracting(Article::mainEventId).doesNotContainNull();
  }

  @Test
  void claimsStandWhereTheySay() throws IOException {
    simulate("corpus", 300, 4);
    Map<String, JsonNode> articles = new HashMap<>();
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(article("corpus"))) {
      JsonNode article = json.readTree(line);
      articles.put(article.get("id").asText(), article);
    }
    List<Claim> claims = truthOf("corpus").all(Table.CLAIMS);
    assertThat(claims).isNotEmpty();
    for (Claim claim : claims) {
      String field = claim.field() == Field.TITLE ? "title" : "text";
      String text = articles.get(claim.articleId()).get(field).asText();
      assertThat(text.substring(claim.begin(), claim.end())).isEqualTo(claim.valueText());
    }
  }

  @Test
  void oneEventMayFillAShareOfTheCorpus() throws IOException {
    CommandRun run =
        CommandRun.of(
            "simulate", "--articles=200", "--hotShare=0.5", "--output=" + folder.resolve("hot"));
    assertThat(run.status()).isZero();
    Map<String, Integer> events = new HashMap<>();
    tables(truthOf("hot")).articles().forEach(a -> events.merge(a.mainEventId(), 1, Integer::sum));
    assertThat(events).containsValue(100);
  }

  @Test
  void allMayHappenOnOneDayInOneCountry() throws IOException {
    CommandRun run =
        CommandRun.of(
            "simulate",
            "--articles=300",
            "--hotShare=0.3",
            "--oneDay",
            "--output=" + folder.resolve("day"));
    assertThat(run.status()).isZero();
    List<Event> events = truthOf("day").all(Table.EVENTS);
    assertThat(events).hasSizeGreaterThan(100);
    assertThat(events).extracting(Event::start).containsOnly(events.get(0).start());
    assertThat(events).extracting(Event::country).containsOnly("US");
    assertThat(events).extracting(Event::placeId).doesNotHaveDuplicates();
    assertThat(events).extracting(Event::articles).contains(90, 1, 2);
  }

  @Test
  void runFindsTheTruth() throws IOException {
    simulate("corpus", 500, 5);
    CommandRun run =
        CommandRun.of(
            "analyze",
            "--input=" + article("corpus"),
            "--output=" + folder.resolve("out"),
            "--asOf=2025-12-31",
            "--tableFormat=JSONL");
    assertThat(run.status()).isZero();
    Measures measures =
        Measures.of(
            tables(truthOf("corpus")), tables(new TableReader(RunFiles.in(folder.resolve("out")))));
    assertThat(measures.origins().f()).as("origins").isGreaterThan(.88);
    assertThat(measures.events().f()).as("events").isGreaterThan(.85);
    assertThat(measures.best().value()).as("best").isGreaterThan(.85);
    assertThat(measures.stale().value()).as("stale").isGreaterThan(.95);
    assertThat(measures.claims().value()).as("figures read").isGreaterThan(.95);
  }

  @Test
  void allMistakesAreToldAtOnce() {
    CommandRun run = CommandRun.of("simulate", "--articles=0", "--hotShare=2", "--sed=1");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("--articles=0: not positive")
        .contains("--hotShare=2.0: not from 0 to 1")
        .contains("--output is missing")
        .contains("--sed: no such option; did you mean --seed?");
  }

  private void simulate(String name, int articles, int seed) {
    CommandRun run =
        CommandRun.of(
            "simulate",
            "--articles=" + articles,
            "--seed=" + seed,
            "--output=" + folder.resolve(name));
    assertThat(run.status()).as(run.err()).isZero();
  }

  private Path article(String corpus) {
    return folder.resolve(corpus).resolve("articles.jsonl");
  }

  private static List<String> files() {
    List<String> files = new ArrayList<>(List.of("articles.jsonl", "simulation.json"));
    TRUTH.forEach(table -> files.add("truth/" + table + ".jsonl"));
    return files;
  }

  private TableReader truthOf(String corpus) {
    return new TableReader(RunFiles.in(folder.resolve(corpus)), "truth");
  }

  private static Measures.Tables tables(TableReader tables) throws IOException {
    return new Measures.Tables(
        tables.all(Table.ARTICLES),
        tables.all(Table.CLAIMS),
        tables.all(Table.FACTS),
        tables.all(Table.SOURCES));
  }
}
