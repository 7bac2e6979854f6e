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
  public record FoundFile(String path, String location, long bytes, boolean seekable) {}

  /**
   * A single file that was asked for by name and is not there.
   *
   * @param path where it should lie
   * @param location as the user spells it
   */
  public record MissingFile(String path, String location) {}

  /**
   * What matched.
   *
   * @param files in the order of their paths, each once
   * @param missing files that are not there
   * @param problems what is wrong with the patterns, a sentence each: globs that match nothing,
   *     schemes without a file system and, where there is no other file to read, files that are
   *     missing; empty where reading can begin
   */
  public record Listing(List<FoundFile> files, List<MissingFile> missing, List<String> problems) {
    /** Size of all files together. */
    public long bytes() {
      return files.stream().mapToLong(FoundFile::bytes).sum();
    }
  }

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
   * Lists the files.
   *
   * @throws IOException where a file system cannot list them
   */
  public Listing list() throws IOException {
    TreeMap<String, FoundFile> files = new TreeMap<>();
    List<MissingFile> missing = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Glob glob : globs) {
      List<Metadata> matches = match(glob, problems);
      if (matches.isEmpty() && !glob.hasWildcard()) {
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
    if (files.isEmpty()) {
      missing.forEach(file -> problems.add("there is no file " + file.location()));
    }
    return new Listing(List.copyOf(files.values()), List.copyOf(missing), List.copyOf(problems));
  }

  private static List<Metadata> match(Glob glob, List<String> problems) throws IOException {
    try {
      List<Metadata> matches = metadataOf(FileSystems.match(glob.resolved()));
      if (matches.isEmpty() && glob.hasWildcard()) {
        problems.add("no file matches " + glob.given());
      }
      return matches;
    } catch (IllegalArgumentException e) {
      problems.add(glob.given() + ": " + StorageModules.missing(glob.given()));
      return List.of();
    }
  }

  private static List<Metadata> metadataOf(MatchResult result) throws IOException {
    try {
      return result.metadata();
    } catch (FileNotFoundException e) {
      return List.of();
    }
  }
}
