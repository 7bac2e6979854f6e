package org.recoup.transforms.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recoup.analysis.model.Reject;
import org.recoup.analysis.model.RejectReason;

@ExtendWith(TestPipelineExtension.class)
class ReadArticlesTest {
  @TempDir private Path folder;

  private String file(String name, String content) throws IOException {
    return Files.write(folder.resolve(name), content.getBytes(UTF_8)).toString();
  }

  private static PCollection<String> locations(PCollection<ReadResult> read) {
    return read.apply("Read", Filter.by(each -> each.article() != null))
        .apply(
            "Articles",
            MapElements.into(TypeDescriptors.strings())
                .via(each -> each.article().location() + " " + each.article().text()));
  }

  private static PCollection<Reject> rejects(PCollection<ReadResult> read) {
    return read.apply("Not read", Filter.by(each -> each.reject() != null))
        .apply(
            "Rejects", MapElements.into(TypeDescriptor.of(Reject.class)).via(ReadResult::reject));
  }

  @Test
  void readsFilesOfAllKindsByOneGlobAndRejectsTheRest(TestPipeline pipeline) throws IOException {
    String text = file("a.txt", "Un texte.");
    String lines = file("b.jsonl", "{\"text\":\"one\"}\nbroken\n{\"text\":\"three\"}\n");
    String other = file("c.csvx", "?");
    String missing = folder.resolve("missing.jsonl").toString();

    PCollection<ReadResult> read =
        pipeline.apply(
            ReadArticles.from(
                InputFiles.matching(List.of(folder + "/*", folder + "/a*," + missing))));

    PAssert.that(locations(read))
        .containsInAnyOrder(text + " Un texte.", lines + ":1 one", lines + ":3 three");
    PAssert.that(
            rejects(read)
                .apply(
                    "Reasons",
                    MapElements.into(TypeDescriptors.strings())
                        .via(reject -> reject.location() + " " + reject.reason())))
        .containsInAnyOrder(
            lines + ":2 " + RejectReason.MALFORMED_RECORD,
            other + " " + RejectReason.UNKNOWN_FORMAT,
            missing + " " + RejectReason.UNREADABLE_FILE);
    pipeline.run();
  }

  @Test
  void sharesALongFileAndStillKnowsEachLine(TestPipeline pipeline) throws IOException {
    List<String> records =
        IntStream.rangeClosed(1, 200)
            .mapToObj(i -> "{\"text\":\"" + "é".repeat(i % 17) + i + "\"}")
            .toList();
    String path = file("long.jsonl", "\n" + String.join("\n", records));
    List<String> expected =
        IntStream.rangeClosed(1, 200)
            .mapToObj(i -> path + ":" + (i + 1) + " " + "é".repeat(i % 17) + i)
            .toList();

    PCollection<ReadResult> read =
        pipeline.apply(
            ReadArticles.from(InputFiles.matching(List.of(path))).withMinSliceBytes(100));

    PAssert.that(locations(read)).containsInAnyOrder(expected);
    PAssert.that(rejects(read)).empty();
    pipeline.run();
  }

  @Test
  void spreadsTheSlicesOfALongFileOverManyWorkers() {
    long slice = 1L << 20;
    int workers = 8;
    Map<Integer, Long> shares =
        LongStream.range(0, 800)
            .mapToObj(i -> new FileSlice("news.jsonl", "news.jsonl", i * slice, (i + 1) * slice, 1))
            .map(part -> ReadArticles.spread(part).getKey() % workers)
            .collect(Collectors.groupingBy(worker -> worker, Collectors.counting()));

    assertThat(shares).hasSize(workers);
    assertThat(shares.values()).allSatisfy(share -> assertThat(share).isBetween(60L, 140L));
  }

  @Test
  void rejectsRecordsAboveItsLimit(TestPipeline pipeline) throws IOException {
    String path = file("a.jsonl", "{\"text\":\"0123456789\"}\n{\"text\":\"a\"}\n");

    PCollection<ReadResult> read =
        pipeline.apply(
            ReadArticles.from(InputFiles.matching(List.of(path))).withMaxArticleBytes(15));

    PAssert.that(locations(read)).containsInAnyOrder(path + ":2 a");
    PAssert.that(rejects(read))
        .containsInAnyOrder(
            new Reject(
                path + ":1", RejectReason.TOO_LARGE, "more than 15 bytes", "{\"text\":\"0123456"));
    pipeline.run();
  }

  @Test
  void namesPatternsThatMatchNothing() throws IOException {
    String present = file("a.txt", "x");
    String missing = folder.resolve("missing.txt").toString();

    assertThat(InputFiles.matching(List.of(folder + "/*.jsonl", present)).list().problems())
        .containsExactly("no file matches " + folder + "/*.jsonl");
    assertThat(InputFiles.matching(List.of(missing)).list().problems())
        .containsExactly("there is no file " + missing);
    assertThat(InputFiles.matching(List.of(present + "," + missing)).list().problems()).isEmpty();
  }

  @Test
  void keepsTheUsersSpellingOfAFolder() throws IOException {
    Path here = Path.of("").toAbsolutePath();
    file("a.txt", "x");
    String relative = here.relativize(folder) + "/{a,b}*.txt";

    InputFiles.Listing found = InputFiles.matching(List.of(relative)).list();

    assertThat(found.files())
        .extracting(InputFiles.FoundFile::path, InputFiles.FoundFile::location)
        .containsExactly(
            tuple(folder.resolve("a.txt").toString(), here.relativize(folder) + "/a.txt"));
  }
}
