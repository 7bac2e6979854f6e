package org.recoup.transforms.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.recoup.analysis.model.RawArticle;
import org.recoup.analysis.model.Reject;
import org.recoup.analysis.model.RejectReason;

/**
 * The fields of one input record, under any of the names that corpora use for them. Case, hyphens
 * and underscores in names make no difference. Reusable for one record after another; not for use
 * by several threads.
 */
final class RecordFields {
  /** A field of {@link RawArticle} with its names, the best first. */
  private enum Field {
    ID("id", "articleid"),
    SOURCE("source", "publisher", "domain", "site", "sourcedomain"),
    URL("url"),
    TITLE("title", "headline"),
    AUTHOR("author", "authors", "byline"),
    PUBLISHED(
        "published",
        "date",
        "publishedat",
        "datepublish",
        "datepublished",
        "publishdate",
        "pubdate",
        "dct"),
    MODIFIED("modified", "modifiedat", "datemodify", "datemodified", "updatedat"),
    LANGUAGE("language", "lang"),
    TEXT("text", "body", "maintext", "content"),
    HTML("html");

    private final String[] names;

    Field(String... names) {
      this.names = names;
    }
  }

  /** A field and how far down the list of its names a name stands. */
  private record Name(Field field, int rank) {}

  private static final Map<String, Name> NAMES = new HashMap<>();
  private static final Name NO_FIELD = new Name(null, 0);

  static {
    for (Field field : Field.values()) {
      for (int rank = 0; rank < field.names.length; rank++) {
        NAMES.put(field.names[rank], new Name(field, rank));
      }
    }
  }

  /**
   * Spellings remembered, so that a file's own names are folded once and not a record at a time.
   */
  private static final int MAX_SPELLINGS = 1000;

  private final Map<String, Name> spellings = new HashMap<>();
  private final String[] values = new String[Field.values().length];
  private final int[] ranks = new int[Field.values().length];
  private boolean broken;

  /** Forgets the record before. */
  void clear() {
    Arrays.fill(values, null);
    broken = false;
  }

  /** Whether any field goes by this name. */
  boolean knows(String name) {
    return !lookUp(name).equals(NO_FIELD);
  }

  /** Sets the field that goes by this name, unless a better name already did; ignores others. */
  void put(String name, String value) {
    Name known = lookUp(name);
    if (known.equals(NO_FIELD) || value == null || value.isBlank()) {
      return;
    }
    int index = known.field.ordinal();
    if (values[index] == null || known.rank <= ranks[index]) {
      values[index] = wellFormed(value);
      ranks[index] = known.rank;
    }
  }

  private Name lookUp(String spelling) {
    Name known = spellings.get(spelling);
    if (known == null) {
      String folded = spelling.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
      known = NAMES.getOrDefault(folded, NO_FIELD);
      if (spellings.size() < MAX_SPELLINGS) {
        spellings.put(spelling, known);
      }
    }
    return known;
  }

  /** Hands the record on, or rejects it where it has no text or a field's bytes were no text. */
  void deliver(String location, String fileName, ArticleSink sink) {
    String text = values[Field.TEXT.ordinal()];
    String html = values[Field.HTML.ordinal()];
    if (broken) {
      sink.reject(new Reject(location, RejectReason.BROKEN_ENCODING, "no UTF-8", excerpt()));
      return;
    }
    if (text == null && html == null) {
      sink.reject(
          new Reject(location, RejectReason.EMPTY_TEXT, "neither text nor html", excerpt()));
      return;
    }
    String url = trimmed(Field.URL);
    String id = trimmed(Field.ID);
    String source = trimmed(Field.SOURCE);
    sink.accept(
        new RawArticle(
            location,
            id != null ? id : Identity.idOf(url, text != null ? text : html),
            source != null ? source : Identity.sourceOf(url, fileName),
            url,
            values[Field.TITLE.ordinal()],
            trimmed(Field.AUTHOR),
            trimmed(Field.PUBLISHED),
            trimmed(Field.MODIFIED),
            trimmed(Field.LANGUAGE),
            text,
            html));
  }

  private String excerpt() {
    String title = values[Field.TITLE.ordinal()];
    return title != null ? title : trimmed(Field.URL);
  }

  private String trimmed(Field field) {
    String value = values[field.ordinal()];
    return value == null ? null : value.strip();
  }

  /**
   * The value with U+FFFD for what no text may hold (half of a surrogate pair, NUL, broken bytes):
   * no output format can carry them. The length stays, and so do all offsets.
   */
  private String wellFormed(String value) {
    int bad = indexOfBad(value, 0);
    if (bad < 0) {
      return value;
    }
    StringBuilder repaired = new StringBuilder(value);
    for (; bad >= 0; bad = indexOfBad(value, bad + 1)) {
      broken |= value.charAt(bad) == TextDecoder.BROKEN;
      repaired.setCharAt(bad, '\uFFFD');
    }
    return repaired.toString();
  }

  private static int indexOfBad(String value, int from) {
    for (int i = from; i < value.length(); i++) {
      char unit = value.charAt(i);
      if (unit == 0 || unit == TextDecoder.BROKEN) {
        return i;
      }
      if (Character.isSurrogate(unit)) {
        if (Character.isLowSurrogate(unit)
            || i + 1 == value.length()
            || !Character.isLowSurrogate(value.charAt(i + 1))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }
}
