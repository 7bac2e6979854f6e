package org.recoup.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoup.output.Table;

/**
 * The command of the README over the four seed articles gives the tables in {@code seeds/expected}.
 *
 * <p>Where a change is meant to change them, {@code ./mvnw test -pl pipeline -am -Dtest=SeedsTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dseeds.update=true} writes them anew; read the
 * difference before you commit it.
 */
class SeedsTest {
  private static final Path SEEDS = Path.of("..", "seeds");
  private static final Path EXPECTED = SEEDS.resolve("expected");

  @TempDir private Path output;

  @Test
  void givesTheExpectedTables() throws IOException {
    CommandRun run =
        CommandRun.of(
            "analyze",
            "--input=" + SEEDS + "/*.txt",
            "--output=" + output,
            "--asOf=2025-12-10",
            "--tableFormat=JSONL");

    assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
    for (Table<?> table : Table.ALL) {
      String file = table.name() + ".jsonl";
      List<String> rows = rows(output.resolve("tables").resolve(file));
      if (Boolean.getBoolean("seeds.update")) {
        Files.createDirectories(EXPECTED);
        Files.write(EXPECTED.resolve(file), rows);
      }
      assertThat(rows).as(file).isEqualTo(Files.readAllLines(EXPECTED.resolve(file)));
    }
  }

  /** Sorted, since workers write in any order; with locations as from the repository's root. */
  private static List<String> rows(Path file) throws IOException {
    try (Stream<String> rows = Files.lines(file)) {
      return rows.map(row -> row.replace("\"../seeds/", "\"seeds/")).sorted().toList();
    }
  }
}
