package org.recoup.analysis.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What is known of languages lies in resource folders {@code language/CODE/}, CODE being ISO 639-1.
 * A language is supported as soon as its folder is on the class path: no list of languages is kept
 * anywhere else.
 */
public final class LanguageFolders {
  private static final String ROOT = "/language/";

  /** The file that every language folder has. */
  private static final String MARK = "files.txt";

  private static final List<String> CODES =
      Arrays.stream(java.util.Locale.getISOLanguages())
          .filter(code -> code.length() == 2 && exists(code, MARK))
          .sorted()
          .toList();

  private LanguageFolders() {}

  /** ISO 639-1 codes of the supported languages, sorted. */
  public static List<String> codes() {
    return CODES;
  }

  /** Whether a language's folder holds a file of this name. */
  public static boolean exists(String code, String name) {
    return LanguageFolders.class.getResource(ROOT + code + "/" + name) != null;
  }

  /**
   * The lines of a file in a language's folder, without comments ({@code #} at the line's start)
   * and blank lines, trimmed.
   *
   * @throws IllegalArgumentException if there is no such file
   */
  public static List<String> lines(String code, String name) {
    InputStream stream = LanguageFolders.class.getResourceAsStream(ROOT + code + "/" + name);
    if (stream == null) {
      throw new IllegalArgumentException("no file " + name + " in the folder of language " + code);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + " of language " + code, e);
    }
  }
}
