package org.recoup.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.recoup.transforms.read.InputFiles;

/** The name of a run by what it is made from, so that a run that is made again has it again. */
final class RunId {
  /** Options that decide what comes out; others say where and how it is made. */
  private static final Set<String> DECISIVE =
      Set.of(
          "input",
          "claims",
          "asOf",
          "seed",
          "language",
          "extractor",
          "maxArticleBytes",
          "copies",
          "rounds");

  private static final int BYTES = 8;

  private RunId() {}

  /**
   * 16 hexadecimal digits over the command, the version, the options that decide what comes out,
   * and the names and sizes of the files.
   */
  static String of(String command, Map<String, String> options, InputFiles.Listing files) {
    StringBuilder text = new StringBuilder(command).append('\n').append(Recoup.Version.current());
    options.entrySet().stream()
        .filter(option -> DECISIVE.contains(option.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .forEach(option -> text.append('\n').append(option));
    files
        .files()
        .forEach(
            file -> text.append('\n').append(file.location()).append('\t').append(file.bytes()));
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}
