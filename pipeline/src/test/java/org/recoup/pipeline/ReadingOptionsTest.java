package org.recoup.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Languages and extractors that a user brings. */
class ReadingOptionsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Map<String, String> PORTUGUESE =
      Map.of(
          "files.txt", "words.lex\npeople.rules\ncasualties.rules\nevents.rules\n",
          "README.md", "Not read.",
          "tokens.properties", "decimal-separator = ,\n",
          "stopwords.txt",
              "o\nos\num\numa\nde 0.4\ndo\nda\nno 0.5\nna\ne 0.3\nem\nmorreram\npessoas\nsegundo\n",
          "words.lex",
              "[number-word]\ntrês = 3\n[victim-person]\npessoas = -:-\n[victim-dies]\nmorreram = killed\n"
                  + "[event_noun]\nincêndio = ACCIDENT fire\n",
          "people.rules",
              "rule pt.people.counted\n  when  n={NUMBER} h=<victim-person>\n  then  ref=counted\n",
          "casualties.rules",
              "rule pt.casualty.dies\n  when  p={PEOPLE} v=<victim-dies>\n  then  attribute=$v\n"
                  + "  ex    \"três pessoas morreram\" -> killed 3..3\n",
          "events.rules", "rule pt.event.noun\n  when  t=<event_noun>\n  then  event=$t\n");

  @TempDir private Path folder;
  private Path language;
  private Path input;

  @BeforeEach
  void writeFolderAndNews() throws IOException {
    language = Files.createDirectories(folder.resolve("languages/pt"));
    for (Map.Entry<String, String> file : PORTUGUESE.entrySet()) {
      Files.writeString(language.resolve(file.getKey()), file.getValue());
    }
    input =
        Files.writeString(
            folder.resolve("news.jsonl"),
            "{\"id\":\"pt1\",\"published\":\"2025-11-26\",\"text\":\"Três pessoas morreram em um incêndio no centro da cidade, segundo os bombeiros.\"}\n");
  }

  private CommandRun analyze(String... more) {
    List<String> arguments =
        new java.util.ArrayList<>(
            List.of(
                "analyze",
                "--input=" + input,
                "--output=" + folder.resolve("out"),
                "--asOf=2025-11-30",
                "--tableFormat=JSONL",
                "--runner=DirectRunner"));
    arguments.addAll(List.of(more));
    return CommandRun.of(arguments.toArray(String[]::new));
  }

  @Test
  void aJobReadsALanguageOfAFolder() throws IOException {
    CommandRun run = analyze("--language=" + language);

    assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
    assertThat(RunRows.of(folder.resolve("out"), "articles").get(0).get("language").asText())
        .isEqualTo("pt");
    assertThat(RunRows.of(folder.resolve("out"), "claims"))
        .filteredOn(claim -> claim.get("attribute").asText().equals("killed"))
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.get("best").asDouble()).isEqualTo(3);
              assertThat(claim.get("rule").asText()).isEqualTo("pt.casualty.dies");
            });
    JsonNode options = JSON.readTree(folder.resolve("out/run.json").toFile()).get("options");
    assertThat(options.get("language").asText()).isEqualTo(language.toString());
  }

  @Test
  void annotateReadsALanguageOfAFolder() {
    CommandRun run = CommandRun.of("annotate", "--language=" + language, input.toString());

    assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out()).contains("\"language\":\"pt\"").contains("pt.casualty.dies");
  }

  @Test
  void saysWhatIsWrongWithAFolder() throws IOException {
    Path missing = folder.resolve("languages/de");
    Path unnamed = Files.createDirectories(folder.resolve("languages/Portuguese"));
    Files.writeString(unnamed.resolve("files.txt"), "");
    Path empty = Files.createDirectories(folder.resolve("languages/it"));
    Path latin = Files.createDirectories(folder.resolve("languages/nl"));
    Files.writeString(latin.resolve("files.txt"), "words.lex");
    Files.write(latin.resolve("words.lex"), "[a]\né".getBytes(StandardCharsets.ISO_8859_1));
    Path absent = Files.createDirectories(folder.resolve("languages/sv"));
    Files.writeString(absent.resolve("files.txt"), "words.lex");

    CommandRun run =
        analyze(
            "--language=" + missing,
            "--language=" + unnamed,
            "--language=" + empty,
            "--language=" + latin,
            "--language=" + absent);

    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err())
        .contains("--language=" + missing + ": no such folder")
        .contains("--language=" + unnamed + ": «Portuguese» is no code of a language")
        .contains("--language=" + empty + ": there is no files.txt in it")
        .contains("--language=" + latin + ": words.lex is not in UTF-8")
        .contains("--language=" + absent + ": no file words.lex in the folder of language sv");
  }

  @Test
  void namesTheLineOfARuleThatMeansNothing() throws IOException {
    Path rules = language.resolve("casualties.rules");
    String good = Files.readString(rules);
    Files.writeString(rules, good.replace("<victim-dies>", "<victim-died>"));
    assertThat(analyze("--language=" + language).err())
        .contains("casualties.rules:2")
        .contains("no class [victim-died]");

    Files.writeString(rules, good);
    Files.writeString(language.resolve("files.txt"), "words.lex\nnumbers.rules\n");
    Files.writeString(
        language.resolve("numbers.rules"),
        "rule pt.number.about\n  when  cerca de n={NUMBER}\n  then  hedge=abuot\n  ex    \"cerca de três\" -> 2..4/3\n");
    assertThat(analyze("--language=" + language).err()).contains("numbers.rules:1");
  }

  @Test
  void namesTheExtractorThatIsMissing() {
    CommandRun run = analyze("--extractor=com.example.Model");

    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err())
        .contains("--extractor=com.example.Model: the class path provides no such extractor");
  }

  @Test
  void aJobExtractsWithAClassOfTheClassPath() throws IOException {
    Files.writeString(
        input,
        "{\"id\":\"en1\",\"published\":\"2025-11-26\",\"language\":\"en\",\"title\":\"12 dead in Lisbon fire\",\"text\":\"Twelve people were killed and 30 were injured when a fire broke out, the mayor said.\"}\n");

    CommandRun run = analyze("--extractor=" + HeadlineTolls.class.getName());

    assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
    assertThat(RunRows.of(folder.resolve("out"), "claims"))
        .filteredOn(claim -> claim.hasNonNull("best"))
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.get("best").asDouble()).isEqualTo(12);
              assertThat(claim.get("rule").asText()).isEqualTo(HeadlineTolls.class.getName());
            });
    assertThat(RunRows.of(folder.resolve("out"), "facts")).isNotEmpty();
  }

  @Test
  void namesTheArticleThatAnExtractorFailsOn() throws IOException {
    Files.writeString(
        input,
        "{\"id\":\"en1\",\"published\":\"2025-11-26\",\"language\":\"en\",\"title\":\"Fire in Lisbon kills twelve\",\"text\":\"Twelve people were killed when a fire broke out, the mayor said.\"}\n");

    CommandRun run = analyze("--extractor=" + HeadlineTolls.class.getName());

    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err().stripTrailing().lines().reduce((first, last) -> last).orElseThrow())
        .startsWith(
            "recoup analyze: "
                + input
                + ":1: a defect of Recoup or "
                + HeadlineTolls.class.getName())
        .contains("For input string: \"Fire\"")
        .endsWith("leave it out to go on, and report the defect");
  }
}
