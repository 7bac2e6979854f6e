package org.recoup.analysis.link;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.recoup.analysis.entity.Gazetteer;
import org.recoup.analysis.event.Harm;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.EventType;

/**
 * A {@link MentionSignature} packed for comparing and for travelling: days as numbers, names as
 * hashes, arrays for lists. What is copied into every block must be small. Immutable.
 */
public final class Profile {
  /** A day that is not known. */
  static final int NO_DAY = Integer.MIN_VALUE;

  /**
   * The most telling first: an article's main story, with a type, a place and a day; then by node,
   * so that no two tie.
   */
  public static final Comparator<Profile> BY_RANK =
      Comparator.<Profile>comparingInt(p -> -p.rank()).thenComparingLong(p -> p.node);

  /**
   * Bytes of what has a fixed size: two numbers, three bytes, four days and languages, a place, its
   * position, the lengths of five lists.
   */
  private static final int FIXED_BYTES = 2 * 8 + 4 + 4 * 4 + 8 + 2 * 4 + 5;

  /** A stretch of more days than this dates nothing. */
  private static final int LONGEST_DAYS = 7;

  private static final int PARTICIPANTS = 8;
  private static final int PATH = 4;
  private static final EventType[] TYPES = EventType.values();
  private static final Harm[] HARMS = Harm.values();
  private static final EventStatus[] STATUSES = EventStatus.values();
  private static final byte MAIN = 1;
  private static final byte BACKGROUND = 2;
  private static final byte HAS_POINT = 4;
  private static final byte HAS_MENTION = 8;
  private static final byte CALL = 16;

  final long node;
  final long article;
  final byte flags;
  final EventType type;
  final Harm harm;
  final EventStatus status;
  final int language;
  final int start;
  final int end;
  final int published;
  final long place;
  final long[] path;
  final float latitude;
  final float longitude;
  final long[] participants;

  /** Hashes of the countries that take part. */
  final long[] parties;

  final int[] names;
  final int[] words;

  private Profile(MentionSignature signature, String version) {
    boolean point = signature.latitude() != null && signature.longitude() != null;
    node = node(signature, version);
    article = article(signature.articleId(), version);
    flags =
        (byte)
            ((signature.main() ? MAIN : 0)
                | (signature.background() ? BACKGROUND : 0)
                | (point ? HAS_POINT : 0)
                | (signature.mentionId() != null ? HAS_MENTION : 0)
                | ("call".equals(signature.mode()) ? CALL : 0));
    type = signature.type();
    harm = Harm.of(signature.mode());
    status = signature.status();
    language = Stems.hash32(signature.language());
    start = day(signature.start());
    end = day(signature.end());
    published = day(signature.published());
    place =
        signature.place() == null ? 0 : Stems.hash64(Gazetteer.idWithoutGuess(signature.place()));
    path = hashes(signature.placePath(), PATH);
    latitude = point ? signature.latitude().floatValue() : 0;
    longitude = point ? signature.longitude().floatValue() : 0;
    participants = hashes(signature.participants(), PARTICIPANTS);
    parties = hashes(signature.parties(), PARTICIPANTS);
    names = terms(signature.names());
    words = terms(signature.words());
  }

  private Profile(ByteBuffer in) {
    node = in.getLong();
    article = in.getLong();
    flags = in.get();
    byte typeCode = in.get();
    byte statusCode = in.get();
    harm = HARMS[in.get()];
    type = typeCode < 0 ? null : TYPES[typeCode];
    status = statusCode < 0 ? null : STATUSES[statusCode];
    language = in.getInt();
    start = in.getInt();
    end = in.getInt();
    published = in.getInt();
    place = in.getLong();
    path = longs(in);
    latitude = in.getFloat();
    longitude = in.getFloat();
    participants = longs(in);
    parties = longs(in);
    names = ints(in);
    words = ints(in);
  }

  /**
   * Packs a signature.
   *
   * @param version hash of the article's content: articles of one id may differ in it
   */
  public static Profile of(MentionSignature signature, String version) {
    return new Profile(signature, version);
  }

  /** The profile that {@link #toBytes()} packed. */
  public static Profile of(byte[] bytes) {
    return new Profile(ByteBuffer.wrap(bytes));
  }

  /** Number of the node that a signature is in the graph of mentions. */
  public static long node(MentionSignature signature, String version) {
    String id = signature.mentionId() == null ? "" : signature.mentionId();
    return Stems.hash64(signature.articleId() + '\n' + version + '\n' + id);
  }

  /** Number of an article. */
  public static long article(String articleId, String version) {
    return Stems.hash64(articleId + '\n' + version);
  }

  /** Number of the node in the graph of mentions. */
  public long node() {
    return node;
  }

  /** Whether this is what its article is mainly about. */
  public boolean isMain() {
    return (flags & MAIN) != 0;
  }

  /** Whether its article tells it only as the background of something else. */
  boolean isBackground() {
    return (flags & BACKGROUND) != 0;
  }

  /** Whether it stands for a mention, not for an article without one. */
  boolean hasMention() {
    return (flags & HAS_MENTION) != 0;
  }

  /** Whether those who meet only call each other, wherever they are. */
  boolean isCall() {
    return (flags & CALL) != 0;
  }

  boolean hasPoint() {
    return (flags & HAS_POINT) != 0;
  }

  boolean isDated() {
    return start != NO_DAY;
  }

  /**
   * Whether a day is known well enough to be held against another's. What has happened did not
   * happen after it was reported: such a day belongs to something else.
   */
  boolean hasDay() {
    return start != NO_DAY
        && end - start <= LONGEST_DAYS
        && (status != EventStatus.HELD || published == NO_DAY || start <= published);
  }

  /**
   * The day that it belongs to, in days since 1970: the event's first where that is known, else
   * that of publication, else the least of all numbers.
   */
  public int day() {
    return hasDay() ? start : published;
  }

  /** The place's first-order division, or 0. */
  long division() {
    return path.length >= 3 ? path[path.length - 3] : 0;
  }

  /** The place's country, itself if it is one, or 0. */
  long country() {
    return path.length >= 2 ? path[path.length - 2] : path.length == 1 ? place : 0;
  }

  /** Whether the place lies within a country, rather than being one or lying outside all. */
  boolean isWithinCountry() {
    return path.length >= 2;
  }

  private int rank() {
    return (isMain() ? 16 : 0)
        + (isBackground() ? 0 : 8)
        + (type != null ? 4 : 0)
        + (place != 0 ? 2 : 0)
        + (isDated() ? 1 : 0);
  }

  /** Packs a profile into bytes; {@link #of(byte[])} is the way back. */
  public byte[] toBytes() {
    ByteBuffer out =
        ByteBuffer.allocate(
            FIXED_BYTES
                + Long.BYTES * (path.length + participants.length + parties.length)
                + Integer.BYTES * (names.length + words.length));
    out.putLong(node).putLong(article).put(flags);
    out.put((byte) (type == null ? -1 : type.ordinal()));
    out.put((byte) (status == null ? -1 : status.ordinal()));
    out.put((byte) harm.ordinal());
    out.putInt(language).putInt(start).putInt(end).putInt(published).putLong(place);
    put(out, path);
    out.putFloat(latitude).putFloat(longitude);
    put(out, participants);
    put(out, parties);
    put(out, names);
    put(out, words);
    return out.array();
  }

  private static void put(ByteBuffer out, long[] values) {
    out.put((byte) values.length);
    for (long value : values) {
      out.putLong(value);
    }
  }

  private static void put(ByteBuffer out, int[] values) {
    out.put((byte) values.length);
    for (int value : values) {
      out.putInt(value);
    }
  }

  private static long[] longs(ByteBuffer in) {
    long[] values = new long[in.get()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.getLong();
    }
    return values;
  }

  private static int[] ints(ByteBuffer in) {
    int[] values = new int[in.get()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.getInt();
    }
    return values;
  }

  private static int day(LocalDate day) {
    return day == null ? NO_DAY : (int) day.toEpochDay();
  }

  private static long[] hashes(List<String> strings, int limit) {
    return strings.stream().limit(limit).mapToLong(Stems::hash64).toArray();
  }

  /** Terms in the order of their hashes, so that two lists are compared in one pass. */
  private static int[] terms(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Profile that && Arrays.equals(toBytes(), that.toBytes());
  }

  @Override
  public int hashCode() {
    return Long.hashCode(node);
  }

  @Override
  public String toString() {
    return String.format("Profile[%016x]", node);
  }
}
