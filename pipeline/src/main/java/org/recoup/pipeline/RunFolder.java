package org.recoup.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.recoup.output.RunFiles;
import org.recoup.output.Table;
import org.recoup.transforms.read.StorageModules;

/**
 * The folder of a run, on any Beam file system.
 *
 * <p>A run is written into {@code .incomplete} in it, as if that were the folder. Once all is whole
 * the files move to their places, and {@code run.json} comes last: a folder without it holds no
 * finished run.
 */
final class RunFolder {
  private static final String RUN_FILE = FinishedRun.RUN_FILE;
  private static final String COUNTS = "counts";
  private static final String TABLES = "tables";
  private static final List<String> PARTS = List.of(TABLES, "report");
  private static final Pattern TABLE_FILE =
      Pattern.compile("(?<table>\\w+?)(-\\d+-of-\\d+)?\\.(jsonl|parquet)");

  private final ResourceId folder;
  private final ResourceId incomplete;

  private RunFolder(ResourceId folder) {
    this.folder = folder;
    this.incomplete = folder.resolve(".incomplete", StandardResolveOptions.RESOLVE_DIRECTORY);
  }

  /**
   * The folder of this name, which need not exist.
   *
   * @throws IllegalArgumentException where its scheme has no file system here
   */
  static RunFolder of(String name) {
    try {
      return new RunFolder(FileSystems.matchNewResource(name, true));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(StorageModules.missing(name), e);
    }
  }

  /** Where the job writes tables. */
  String incompleteTables() {
    return withoutSlash(in(incomplete, TABLES));
  }

  /** The file in which the job leaves its counts. */
  String incompleteCounts() {
    return file(incomplete, COUNTS).toString();
  }

  /** Removes what a run that was killed left behind. */
  void clear() throws IOException {
    if (isLocal()) {
      deleteLocal(Path.of(incomplete.toString()));
    } else {
      FileSystems.delete(incompleteFiles());
    }
  }

  /** The content of that file. */
  String readCounts() throws IOException {
    try (InputStream in = Channels.newInputStream(FileSystems.open(file(incomplete, COUNTS)))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  /** Writes what {@code run.json} will be once the run is published. */
  void writeSummary(byte[] runJson) throws IOException {
    incompleteRun().write(RUN_FILE, runJson);
  }

  /** The files of the run that was published. */
  RunFiles files() {
    return RunFiles.in(folder.toString());
  }

  /** The files of the run that waits to be published. */
  RunFiles incompleteRun() {
    return RunFiles.in(incomplete.toString());
  }

  /** Puts the run in the place of the one before. */
  void publish() throws IOException {
    FileSystems.delete(match(folder, RUN_FILE));
    FileSystems.delete(match(in(folder, TABLES), "*").stream().filter(RunFolder::isTable).toList());
    for (String part : PARTS) {
      move(match(in(incomplete, part), "*"), in(folder, part));
    }
    move(List.of(file(incomplete, RUN_FILE)), folder);
    clear();
  }

  private List<ResourceId> incompleteFiles() throws IOException {
    List<ResourceId> files = new ArrayList<>(match(incomplete, "*"));
    for (String part : PARTS) {
      files.addAll(match(in(incomplete, part), "*"));
    }
    return files;
  }

  private static void move(List<ResourceId> files, ResourceId target) throws IOException {
    FileSystems.rename(files, files.stream().map(f -> file(target, f.getFilename())).toList());
  }

  /** Nothing but a run's own files is ever deleted. */
  private static boolean isTable(ResourceId file) {
    Matcher name = TABLE_FILE.matcher(file.getFilename());
    return name.matches()
        && Table.WITH_CHANGES.stream().anyMatch(table -> table.name().equals(name.group("table")));
  }

  private static List<ResourceId> match(ResourceId folder, String pattern) throws IOException {
    String glob = withoutSlash(folder) + "/" + pattern;
    return FileSystems.match(glob, EmptyMatchTreatment.ALLOW).metadata().stream()
        .map(Metadata::resourceId)
        .toList();
  }

  private static ResourceId in(ResourceId folder, String name) {
    return folder.resolve(name, StandardResolveOptions.RESOLVE_DIRECTORY);
  }

  private static ResourceId file(ResourceId folder, String name) {
    return folder.resolve(name, StandardResolveOptions.RESOLVE_FILE);
  }

  private static String withoutSlash(ResourceId folder) {
    String name = folder.toString();
    return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
  }

  private boolean isLocal() {
    return folder.getScheme().equals("file");
  }

  /** Folders are things of their own only here; elsewhere they vanish with their files. */
  private static void deleteLocal(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> all = Files.walk(path)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
