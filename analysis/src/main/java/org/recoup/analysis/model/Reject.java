package org.recoup.analysis.model;

/**
 * A row of {@code rejects}: an input record that could not be read.
 *
 * @param location the file, then {@code :line} or {@code #record}
 * @param reason from a closed list
 * @param detail what was wrong, for people
 * @param excerpt at most {@value #EXCERPT_CHARS} characters of it, or null
 */
public record Reject(String location, RejectReason reason, String detail, String excerpt) {
  /** Longest excerpt, in UTF-16 code units. */
  public static final int EXCERPT_CHARS = 200;

  public Reject {
    if (excerpt != null && excerpt.length() > EXCERPT_CHARS) {
      int cut = EXCERPT_CHARS;
      if (Character.isHighSurrogate(excerpt.charAt(cut - 1))) {
        cut--;
      }
      excerpt = excerpt.substring(0, cut);
    }
  }
}
