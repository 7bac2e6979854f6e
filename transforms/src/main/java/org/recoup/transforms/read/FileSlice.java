package org.recoup.transforms.read;

/**
 * What one worker reads at a time: a whole file or, of a long one with a record a line, the lines
 * that begin in {@code [begin, end)}.
 *
 * @param path where the file lies, as its file system spells it
 * @param location the file's name for people, as they asked for it
 * @param begin first byte
 * @param end one past the last byte; {@link Long#MAX_VALUE} for the file's end
 * @param firstLine number of the line that byte {@code begin} belongs to, from 1
 */
public record FileSlice(String path, String location, long begin, long end, long firstLine) {
  /** A whole file. */
  public static FileSlice whole(String path, String location) {
    return new FileSlice(path, location, 0, Long.MAX_VALUE, 1);
  }

  FileSlice withFirstLine(long line) {
    return new FileSlice(path, location, begin, end, line);
  }

  boolean isWhole() {
    return begin == 0 && end == Long.MAX_VALUE;
  }
}
