package org.recoup.pipeline;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.recoup.analysis.Analyzer;
import org.recoup.analysis.Extractors;
import org.recoup.analysis.text.LanguageFolder;
import picocli.CommandLine.Option;

/**
 * What a user brings for reading articles: folders of languages, and an extractor. The folders are
 * read where the command is given; a job carries their text to its workers.
 */
final class ReadingOptions {
  /** What lies beside a language's files, such as a README, is not read. */
  private static final List<String> ENDINGS = List.of(".lex", ".rules", ".txt", ".properties");

  /** More than the largest language by far. */
  private static final long MAX_BYTES = 16L << 20;

  @Option(
      names = "--language",
      paramLabel = "DIR",
      description =
          "Folder of a further language, named by its code, such as languages/pt; it takes the"
              + " place of a built-in one of that code. May be given several times.")
  private List<Path> directories = List.of();

  @Option(
      names = "--extractor",
      paramLabel = "CLASS",
      description =
          "Class on the class path (RECOUP_CLASS_PATH) that finds events and claims in place of"
              + " Recoup's rules; see docs/extractor.md.")
  private String extractor;

  private final List<LanguageFolder> folders = new ArrayList<>();

  /** Reads the folders, looks for the extractor, and tells what is wrong with them. */
  void check(List<String> mistakes) {
    checkExtractor(mistakes);
    folders.clear();
    for (Path directory : directories) {
      try {
        LanguageFolder folder = read(directory);
        Analyzer.check(folder);
        if (folders.stream().anyMatch(other -> other.code().equals(folder.code()))) {
          throw new IllegalArgumentException("the language " + folder.code() + " is given twice");
        }
        folders.add(folder);
      } catch (IllegalArgumentException | IOException e) {
        mistakes.add("--language=" + directory + ": " + e.getMessage());
      }
    }
  }

  private void checkExtractor(List<String> mistakes) {
    if (extractor != null) {
      try {
        Extractors.load(extractor);
      } catch (IllegalArgumentException | ServiceConfigurationError e) {
        mistakes.add("--extractor=" + extractor + ": " + e.getMessage());
      }
    }
  }

  private static LanguageFolder read(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      throw new IllegalArgumentException("no such folder");
    }
    Map<String, String> files = new TreeMap<>();
    long left = MAX_BYTES;
    for (Path file : filesOf(directory)) {
      left -= Files.size(file);
      if (left < 0) {
        throw new IllegalArgumentException("larger than " + (MAX_BYTES >> 20) + " MiB");
      }
      try {
        files.put(file.getFileName().toString(), Files.readString(file));
      } catch (CharacterCodingException e) {
        throw new IllegalArgumentException(file.getFileName() + " is not in UTF-8", e);
      }
    }
    return LanguageFolder.of(
        directory.toAbsolutePath().normalize().getFileName().toString(), files);
  }

  private static List<Path> filesOf(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    }
  }

  /** The folders as they were read when the command was checked. */
  List<LanguageFolder> folders() {
    return List.copyOf(folders);
  }

  /** The extractor's class, or null for Recoup's own rules. */
  String extractor() {
    return extractor;
  }

  /** The options as given, for the summary of a run. */
  void describe(Map<String, String> options) {
    if (!directories.isEmpty()) {
      options.put("language", String.join(",", directories.stream().map(Path::toString).toList()));
    }
    if (extractor != null) {
      options.put("extractor", extractor);
    }
  }
}
