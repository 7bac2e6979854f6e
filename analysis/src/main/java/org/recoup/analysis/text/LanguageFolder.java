package org.recoup.analysis.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/**
 * All that is known of one language: a folder of files of text, one of the resources {@code
 * language/CODE/} or one that a user brings. A user's folder travels with a job as its text.
 * Immutable; equal where code and files are.
 */
public final class LanguageFolder implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String ROOT = "/language/";

  /** The file that every language folder has. */
  public static final String MARK = "files.txt";

  private static final String TOKENS = "tokens.properties";

  private final String code;

  /** Text of the files by name; null for a folder of the resources. */
  @SuppressWarnings("serial")
  private final TreeMap<String, String> files;

  private LanguageFolder(String code, TreeMap<String, String> files) {
    this.code = code;
    this.files = files;
  }

  /** The resource folder of a language, whether it is there or not. */
  static LanguageFolder ofResources(String code) {
    return new LanguageFolder(code, null);
  }

  /**
   * A folder that a user brings.
   *
   * @param code ISO 639-1 code of its language, or another name in two lower-case letters
   * @param files text of its files by name
   * @throws IllegalArgumentException where the code is none, or there is no {@code files.txt}
   */
  public static LanguageFolder of(String code, Map<String, String> files) {
    if (!code.matches("[a-z]{2}")) {
      throw new IllegalArgumentException(
          "«" + code + "» is no code of a language: two small letters, such as de");
    }
    if (!files.containsKey(MARK)) {
      throw new IllegalArgumentException("there is no " + MARK + " in it");
    }
    return new LanguageFolder(code, new TreeMap<>(files));
  }

  /** The language's code. */
  public String code() {
    return code;
  }

  /** Whether it holds a file of this name. */
  public boolean has(String name) {
    return files == null
        ? LanguageFolder.class.getResource(ROOT + code + "/" + name) != null
        : files.containsKey(name);
  }

  /**
   * All lines of a file.
   *
   * @throws IllegalArgumentException if there is no such file
   */
  public List<String> allLines(String name) {
    if (files != null) {
      if (!files.containsKey(name)) {
        throw missing(name);
      }
      return files.get(name).lines().toList();
    }
    InputStream stream = LanguageFolder.class.getResourceAsStream(ROOT + code + "/" + name);
    if (stream == null) {
      throw missing(name);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + " of language " + code, e);
    }
  }

  private IllegalArgumentException missing(String name) {
    return new IllegalArgumentException("no file " + name + " in the folder of language " + code);
  }

  /**
   * The lines of a file without comments ({@code #} at the line's start) and blank lines, trimmed;
   * none where there is no such file.
   */
  public List<String> lines(String name) {
    return !has(name)
        ? List.of()
        : allLines(name).stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .toList();
  }

  /** How the language writes words, numbers and dates: its {@code tokens.properties}. */
  public Properties tokenProperties() {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(String.join("\n", lines(TOKENS))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LanguageFolder that
        && code.equals(that.code)
        && Objects.equals(files, that.files);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, files);
  }

  @Override
  public String toString() {
    return code;
  }
}
