package org.recoup.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private CommandRun score(Path claims, String... more) {
    return CommandRun.of(
        Stream.concat(
                Stream.of(
                    "score",
                    "--claims=" + claims,
                    "--output=" + folder.resolve("out"),
                    "--tableFormat=JSONL",
                    "--runner=DirectRunner"),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private JsonNode fact(String event, String attribute) throws IOException {
    return RunRows.of(folder.resolve("out"), "facts").stream()
        .filter(f -> f.get("event_id").asText().equals(event))
        .filter(f -> f.get("attribute").asText().equals(attribute))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void scoresClaimsOfEveryKindAndRejectsWhatIsNone() throws IOException {
    Path claims =
        Files.writeString(
            folder.resolve("claims.csv"),
            """
            source,event,attribute,value,as_of
            a,quake,killed,7,2025-11-25T08:00:00Z
            b,quake,killed,7,2025-11-25T09:00:00Z
            a,quake,killed,9,2025-11-25T20:00:00Z
            c,quake,killed,9,2025-11-25T21:00:00Z
            a,flight,departure,7:05 a.m.,
            b,flight,departure,07:05,
            c,flight,departure,7:05 a.m.,
            d,flight,departure,9:40 p.m.,
            d,flight,departure,
            a,stock,price,$36.16,
            b,stock,price,36.2,
            c,stock,price,35.10,
            a,book,author,"Knuth, Donald",
            b,book,author,Donald Knuth,
            c,book,author,Edgar Codd,
            ,quake,killed,3,
            a,quake,injured
            """);

    CommandRun run = score(claims, "--maxRejectShare=1");

    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(fact("quake", "killed").get("best").asInt()).isEqualTo(9);
    assertThat(fact("quake", "killed").get("status").asText()).isEqualTo("revised");
    assertThat(fact("quake", "killed").get("value").asText()).isEqualTo("9");
    assertThat(fact("flight", "departure").get("value").asText()).isEqualTo("7:05 a.m.");
    assertThat(fact("flight", "departure").get("origins").asInt()).isEqualTo(4);
    assertThat(fact("stock", "price").get("value").asText()).isEqualTo("$36.16");
    assertThat(fact("stock", "price").get("best").asDouble()).isEqualTo(36.16);
    assertThat(fact("book", "author").get("value").asText()).isIn("Knuth, Donald", "Donald Knuth");
    assertThat(RunRows.of(folder.resolve("out"), "sources"))
        .extracting(s -> s.get("source").asText())
        .containsExactlyInAnyOrder("a", "b", "c", "d");
    assertThat(RunRows.of(folder.resolve("out"), "rejects"))
        .extracting(r -> r.get("location").asText() + " " + r.get("reason").asText())
        .containsExactlyInAnyOrder(
            claims + ":10 malformed_record",
            claims + ":17 malformed_record",
            claims + ":18 malformed_record");
    JsonNode json = JSON.readTree(folder.resolve("out/run.json").toFile());
    assertThat(json.get("sum").asText())
        .isEqualTo("17 inputs = 14 claims + 0 repeated + 3 rejects");
  }

  @Test
  void readsJsonLinesWithBoundsAndStatedOrigins() throws IOException {
    Path claims =
        Files.writeString(
            folder.resolve("claims.jsonl"),
            """
            {"source":"a","event":"e","attribute":"injured","value":40,"low":35,"high":45,"origin":"wire"}
            {"source":"b","event":"e","attribute":"injured","value":40,"low":35,"high":45,"origin":"wire"}
            {"source":"c","event":"e","attribute":"injured","value":"42"}
            {"source":"c","event":"e","attribute":"injured"
            """);

    CommandRun run = score(claims, "--copies=GIVEN", "--maxRejectShare=1");

    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    JsonNode injured = fact("e", "injured");
    assertThat(injured.get("origins").asInt()).isEqualTo(2);
    assertThat(injured.get("sources").asInt()).isEqualTo(3);
    assertThat(injured.get("status").asText()).isEqualTo("compatible");
    assertThat(injured.get("consistency").asDouble()).isGreaterThan(.98);
    assertThat(RunRows.of(folder.resolve("out"), "rejects")).hasSize(1);
  }

  @Test
  void namesAllMistakesAtOnce() {
    CommandRun run = score(folder.resolve("claims.xml"), "--rounds=0", "--copies=PERHAPS");
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err()).contains("there is no file", "--rounds=0", "--copies=PERHAPS");
  }
}
