package org.recoup.output.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoup.output.RunFiles;
import org.recoup.output.SampleRun;

/** The report as a reader's browser shows it. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportInBrowserTest {
  private static final int EVENTS = 2000;

  @TempDir private static Path folder;

  private static Browser browser;
  private static URI page;

  @BeforeAll
  static void writeReport() throws IOException {
    assumeTrue(
        Browser.program().isPresent(),
        "no Chromium on the PATH: the report is not tested in a browser");
    SampleRun.ofEvents(EVENTS).writeTo(folder);
    Report.of(RunFiles.in(folder)).write();
    page = folder.resolve(Report.FILE).toUri();
    browser = Browser.start(folder.resolve("profile"));
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() throws IOException {
    browser.resize(1280, 900);
    browser.prefer("prefers-color-scheme", "light");
    browser.open(page);
    browser.evaluate("localStorage.clear()");
  }

  @Test
  void drawsAllOfALargeReportWithoutAskingForAnything() throws IOException {
    assertThat(text("#found")).isEqualTo("2,000 events");
    assertThat(number("document.querySelectorAll('#list > li').length")).isEqualTo(40);
    assertThat(number("document.querySelectorAll('.detail .fact').length")).isPositive();
    assertThat(browser.requests()).containsExactly(page.toString());
    assertThat(browser.problems()).isEmpty();
  }

  @Test
  void isReadyWithinTwoSeconds() throws IOException {
    assertThat(number("performance.now()")).isLessThan(2000);
  }

  @Test
  void searchesWithoutAccentsOrCapitals() throws IOException {
    browser.evaluate("document.getElementById('search').focus()");
    browser.type("VALPARAISO delta");

    int found = found();
    assertThat(found).isBetween(1, EVENTS - 1);
    browser.type(" nowhere-at-all");
    assertThat(text("#found")).isEqualTo("No event matches.");
  }

  @Test
  void filtersByTypeStatusCountryAndDay() throws IOException {
    choose("filter-type", "ASSAULT");
    int attacks = found();
    choose("filter-status", "disputed");
    int disputed = found();
    choose("filter-country", "UA");
    int here = found();
    choose("filter-from", "2025-11-15");
    int later = found();

    assertThat(List.of(later, here, disputed, attacks, EVENTS)).isSorted().doesNotHaveDuplicates();
    assertThat(later).isPositive();
    browser.evaluate("document.getElementById('reset').click()");
    assertThat(found()).isEqualTo(EVENTS);
  }

  @Test
  void sortsTheMostDisputedFirstAndTheNewestOnDemand() throws IOException {
    assertThat(text("#list > li .badge")).startsWith("Disputed");
    choose("filter-sort", "new");

    assertThat(text("#list > li .top")).contains("27 Nov 2025");
  }

  @Test
  void leadsFromAnEventToTheWordsOfItsSources() throws IOException {
    choose("filter-status", "disputed");
    browser.evaluate("document.querySelector('#list a').click()");

    assertThat(number("document.querySelectorAll('.detail .claim mark').length")).isPositive();
    assertThat(number("document.querySelectorAll('.detail .verdict.deviant').length")).isPositive();
    assertThat(number("document.querySelectorAll('.detail .chart svg[role=img]').length"))
        .isPositive();
    JsonNode links =
        browser.evaluate(
            "[...document.querySelectorAll('.detail .claim a')].map(a => [a.href, a.rel])");
    assertThat(links).isNotEmpty();
    for (JsonNode link : links) {
      assertThat(link.get(0).asText()).startsWith("https://");
      assertThat(link.get(1).asText()).isEqualTo("noopener noreferrer");
    }
  }

  @Test
  void keepsHostileTextsTexts() throws IOException {
    browser.evaluate(
        "location.hash = '#event/' + encodeURIComponent(" + quoted(SampleRun.HOSTILE_EVENT) + ")");
    browser.evaluate("new Promise(done => setTimeout(done, 200))");

    assertThat(text("#event-label")).isEqualTo("Label " + SampleRun.HOSTILE);
    assertThat(text(".detail"))
        .contains(
            "Source " + SampleRun.HOSTILE,
            "Quote " + SampleRun.HOSTILE,
            "</script><script>window.hacked=4</script>",
            SampleRun.HOSTILE_URL);
    assertThat(number("document.querySelectorAll('#page script, #page img, #page iframe').length"))
        .isZero();
    assertThat(number("document.querySelectorAll('a[href^=\"javascript\" i]').length")).isZero();
    assertThat(browser.evaluate("window.hacked === undefined").asBoolean()).isTrue();
    assertThat(browser.problems()).isEmpty();
  }

  @Test
  void saysNothingOfArticlesWhereARunHasNone() throws IOException {
    Path scores = Files.createDirectories(folder.resolve("scores/tables"));
    Files.writeString(
        scores.resolve("facts.jsonl"),
        "{\"event_id\":\"quake\",\"attribute\":\"killed\",\"low\":12,\"best\":12,\"high\":12,"
            + "\"consistency\":0.67,\"consistency_low\":0.2,\"consistency_high\":0.9,"
            + "\"status\":\"compatible\",\"claims\":3,\"articles\":3,\"sources\":3,\"origins\":3,"
            + "\"deviants\":[{\"source\":\"Gamma\",\"value\":\"40\"}]}\n");
    Report.of(RunFiles.in(scores.getParent())).write();
    browser.open(scores.getParent().resolve(Report.FILE).toUri());

    assertThat(text(".tiles")).doesNotContain("article", "origin");
    assertThat(text(".notes")).contains("made of claims, not of articles").doesNotContain("dated");
    assertThat(text(".detail .badge")).isEqualTo("Compatible, 1 against");
    assertThat(text(".detail .why")).contains("1 source contradicts them");
    assertThat(text(".detail .evidence")).isEqualTo("This run holds scores alone, no sentences.");
    assertThat(browser.problems()).isEmpty();
  }

  @Test
  void runsNoScriptButItsOwn() throws IOException {
    browser.evaluate(
        "(() => { const script = document.createElement('script');"
            + " try { script.text = 'window.hacked = 5'; } catch (refused) { }"
            + " document.body.append(script); })()");

    assertThat(browser.evaluate("window.hacked === undefined").asBoolean()).isTrue();
    assertThat(browser.problems()).as("the policy refused it").isNotEmpty();
  }

  @Test
  void speaksFrenchAndRemembersIt() throws IOException {
    browser.evaluate("document.getElementById('language').click()");
    assertThat(browser.evaluate("document.documentElement.lang").asText()).isEqualTo("fr");
    assertThat(text("#events-title")).isEqualTo("Événements");
    browser.open(page);

    assertThat(text("#events-title")).isEqualTo("Événements");
    assertThat(text("#page")).doesNotContain("undefined", "[object");
  }

  @Test
  void isReachedByTheKeyboardAlone() throws IOException {
    browser.press("Tab");
    assertThat(browser.evaluate("document.activeElement.className").asText()).isEqualTo("skip");
    browser.evaluate("document.querySelectorAll('#list a')[1].focus()");
    browser.press("Enter");
    browser.evaluate("new Promise(done => setTimeout(done, 200))");

    assertThat(browser.evaluate("document.activeElement.id").asText()).isEqualTo("event-label");
    assertThat(number("[...document.querySelectorAll('#list a')].findIndex(a => a.ariaCurrent)"))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"1280", "390"})
  void fitsTheScreen(int width) throws IOException {
    browser.resize(width, 844);
    browser.open(page);
    browser.evaluate("document.querySelector('#list a').click()");

    assertThat(number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({"1280,light", "1280,dark", "390,light", "390,dark"})
  void hasNoSeriousFindingOfAxe(int width, String colours) throws IOException {
    browser.resize(width, 900);
    browser.prefer("prefers-color-scheme", colours);
    browser.open(page);
    browser.evaluate("document.querySelector('#list a').click()");
    browser.evaluate("new Promise(done => setTimeout(done, 200))");
    browser.evaluate(axe());

    JsonNode findings =
        browser.evaluate(
            "axe.run(document, {resultTypes: ['violations']}).then(r => r.violations"
                + ".map(v => [v.impact, v.id, v.nodes.map(n => n.html.slice(0, 200) + ' '"
                + " + (n.failureSummary ?? '')).slice(0, 3).join(' | ')]))");
    List<String> serious = new ArrayList<>();
    for (JsonNode finding : findings) {
      if (List.of("serious", "critical").contains(finding.get(0).asText())) {
        serious.add(finding.toString());
      }
    }
    assertThat(serious).isEmpty();
  }

  private static String axe() throws IOException {
    try (InputStream in = ReportInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), UTF_8) + "; 1";
    }
  }

  private static void choose(String id, String value) throws IOException {
    browser.evaluate(
        "(() => { const field = document.getElementById('%s'); field.value = '%s';"
                .formatted(id, value)
            + " field.dispatchEvent(new Event('change', {bubbles: true})); })()");
  }

  private static int found() throws IOException {
    return Integer.parseInt(text("#found").replaceAll("\\D", ""));
  }

  private static String text(String selector) throws IOException {
    return browser
        .evaluate("document.querySelector(" + quoted(selector) + ").textContent")
        .asText();
  }

  private static int number(String expression) throws IOException {
    return browser.evaluate(expression).asInt();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
