package org.recoup.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The data that news is made from. */
final class Resources {
  private Resources() {}

  /** Lines of a resource that are neither blank nor comments. */
  static List<String> lines(String name) {
    InputStream in = Resources.class.getResourceAsStream("/simulation/" + name);
    if (in == null) {
      throw new IllegalStateException("there is no resource simulation/" + name);
    }
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      List<String> lines = new ArrayList<>();
      String line;
      while ((line = reader.readLine()) != null) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          lines.add(line);
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rows of a table whose columns are parted by tabs. */
  static List<String[]> rows(String name) {
    return lines(name).stream().map(line -> line.split("\t")).toList();
  }
}
