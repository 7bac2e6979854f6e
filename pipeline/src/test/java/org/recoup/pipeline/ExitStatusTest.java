package org.recoup.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ExitStatusTest {
  private static final Pattern ROW = Pattern.compile("\\| (\\d) \\| ([a-z ]+) \\|.*");

  @Test
  void theManualListsEveryStatusByItsName() throws IOException, IllegalAccessException {
    Map<Integer, String> written = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("../docs/exit-status.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        written.put(Integer.valueOf(row.group(1)), row.group(2));
      }
    }

    Map<Integer, String> known = new TreeMap<>();
    for (Field status : ExitStatus.class.getDeclaredFields()) {
      if (status.getType() == int.class) {
        known.put(status.getInt(null), status.getName().toLowerCase(Locale.ROOT).replace('_', ' '));
      }
    }
    assertThat(written).isEqualTo(known);
  }

  @Test
  void helpTellsThemToo() {
    for (String[] arguments : new String[][] {{"--help"}, {"analyze", "--help"}}) {
      assertThat(CommandRun.of(arguments).out().replaceAll("\\s+", " "))
          .contains(
              "Exit status: 0 done; 1 failed; 2 wrong usage; 3 done, but with more rejects than"
                  + " allowed.");
    }
  }
}
