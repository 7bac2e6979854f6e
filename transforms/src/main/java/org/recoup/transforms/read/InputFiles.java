package org.recoup.transforms.read;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;

/**
 * The files that a user asked for, on any file system of Beam. Relative local patterns are resolved
 * where this is made, so that a worker elsewhere means the same files; locations keep the user's
 * own spelling.
 */
public final class InputFiles implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Pattern COMMAS_OUTSIDE_BRACES = Pattern.compile(",(?![^{]*})");
  private static final Pattern HAS_SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");
  private static final Pattern WILDCARD = Pattern.compile("[*?\\[{]");

  /**
   * One pattern.
   *
   * @param given as the user spells it
   * @param givenFolder the part of {@code given} up to the last slash before any wildcard
   * @param folder what {@code givenFolder} is resolved to
   */
  private record Glob(String given, String givenFolder, String folder) implements Serializable {
    static Glob of(String given) {
      String literal = WILDCARD.split(given, 2)[0];
      String givenFolder = literal.substring(0, literal.lastIndexOf('/') + 1);
      if (HAS_SCHEME.matcher(given).matches() || given.startsWith("/")) {
        return new Glob(given, givenFolder, givenFolder);
      }
      String resolved = Path.of(givenFolder).toAbsolutePath().normalize().toString();
      return new Glob(given, givenFolder, resolved.endsWith("/") ? resolved : resolved + "/");
    }

    String resolved() {
      return folder + given.substring(givenFolder.length());
    }

    boolean hasWildcard() {
      return WILDCARD.matcher(given).find();
    }

    String locationOf(String path) {
      return path.startsWith(folder) ? givenFolder + path.substring(folder.length()) : path;
    }
  }

  /**
   * A file that was found.
   *
   * @param path as the file system spells it
   * @param location as the user would
   * @param bytes its size
   * @param seekable whether reading may cheaply begin in its middle
   */
  record FoundFile(String path, String location, long bytes, boolean seekable) {}

  /**
   * A single file that was asked for by name and is not there.
   *
   * @param path where it should lie
   * @param location as the user spells it
   */
  record MissingFile(String path, String location) {}

  /**
   * What matched.
   *
   * @param files in the order of their paths, each once
   * @param missing files that are not there
   * @param emptyGlobs patterns that match nothing
   */
  record Found(List<FoundFile> files, List<MissingFile> missing, List<String> emptyGlobs) {}

  private final List<Glob> globs;

  private InputFiles(List<Glob> globs) {
    this.globs = globs;
  }

  /**
   * The files of patterns, each one a path or a glob, with commas between several.
   *
   * @param patterns relative to the current folder, absolute, or with a file system's scheme
   */
  public static InputFiles matching(List<String> patterns) {
    return new InputFiles(
        patterns.stream()
            .flatMap(COMMAS_OUTSIDE_BRACES::splitAsStream)
            .map(String::strip)
            .filter(pattern -> !pattern.isEmpty())
            .map(Glob::of)
            .toList());
  }

  /**
   * What is wrong with the patterns, a sentence each: globs that match nothing or, where there is
   * no other file to read, a file that is missing. Empty where the files can be read.
   *
   * @throws IOException where a file system cannot list them
   * @throws IllegalArgumentException where a pattern's scheme has no file system here
   */
  public List<String> problems() throws IOException {
    Found found = find();
    List<String> problems = new ArrayList<>();
    found.emptyGlobs().forEach(glob -> problems.add("no file matches " + glob));
    if (found.files().isEmpty()) {
      found.missing().forEach(file -> problems.add("there is no file " + file.location()));
    }
    return problems;
  }

  /** Lists the files, each file system once. */
  Found find() throws IOException {
    List<MatchResult> results =
        FileSystems.match(globs.stream().map(Glob::resolved).toList(), EmptyMatchTreatment.ALLOW);
    TreeMap<String, FoundFile> files = new TreeMap<>();
    List<MissingFile> missing = new ArrayList<>();
    List<String> emptyGlobs = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      Glob glob = globs.get(i);
      List<Metadata> matches = metadataOf(results.get(i));
      if (matches.isEmpty() && glob.hasWildcard()) {
        emptyGlobs.add(glob.given());
      } else if (matches.isEmpty()) {
        missing.add(new MissingFile(glob.resolved(), glob.given()));
      }
      for (Metadata match : matches) {
        String path = match.resourceId().toString();
        files.putIfAbsent(
            path,
            new FoundFile(
                path, glob.locationOf(path), match.sizeBytes(), match.isReadSeekEfficient()));
      }
    }
    return new Found(List.copyOf(files.values()), List.copyOf(missing), List.copyOf(emptyGlobs));
  }

  private static List<Metadata> metadataOf(MatchResult result) throws IOException {
    try {
      return result.metadata();
    } catch (FileNotFoundException e) {
      return List.of();
    }
  }
}
