package org.recoup.analysis.link;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.EventType;

/**
 * A {@link MentionSignature} packed for comparing and for travelling: days as numbers, names as
 * hashes, arrays for lists. What is copied into every block must be small. Immutable.
 */
public final class Profile {
  /** A day that is not known. */
  static final int NO_DAY = Integer.MIN_VALUE;

  private static final int PARTICIPANTS = 8;
  private static final int PATH = 4;
  private static final EventType[] TYPES = EventType.values();
  private static final EventStatus[] STATUSES = EventStatus.values();
  private static final byte MAIN = 1;
  private static final byte BACKGROUND = 2;
  private static final byte HAS_POINT = 4;
  private static final byte HAS_MENTION = 8;

  /**
   * The most telling first: an article's main story, with a type, a place and a day; then by node,
   * so that no two tie.
   */
  static final Comparator<Profile> BY_RANK =
      Comparator.<Profile>comparingInt(p -> -p.rank).thenComparingLong(p -> p.node);

  final long node;
  final String id;
  final String articleId;
  final byte flags;
  final EventType type;
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
  final int[] names;
  final int[] words;
  private final int rank;

  private Profile(
      String id,
      String articleId,
      byte flags,
      EventType type,
      EventStatus status,
      int language,
      int start,
      int end,
      int published,
      long place,
      long[] path,
      float latitude,
      float longitude,
      long[] participants,
      int[] names,
      int[] words) {
    this.node = Stems.hash64(((flags & HAS_MENTION) != 0 ? "m:" : "a:") + id);
    this.id = id;
    this.articleId = articleId;
    this.flags = flags;
    this.type = type;
    this.status = status;
    this.language = language;
    this.start = start;
    this.end = end;
    this.published = published;
    this.place = place;
    this.path = path;
    this.latitude = latitude;
    this.longitude = longitude;
    this.participants = participants;
    this.names = names;
    this.words = words;
    this.rank =
        (isMain() ? 16 : 0)
            + (isBackground() ? 0 : 8)
            + (type != null ? 4 : 0)
            + (place != 0 ? 2 : 0)
            + (isDated() ? 1 : 0);
  }

  /** Packs a signature. */
  public static Profile of(MentionSignature signature) {
    boolean point = signature.latitude() != null && signature.longitude() != null;
    byte flags =
        (byte)
            ((signature.main() ? MAIN : 0)
                | (signature.background() ? BACKGROUND : 0)
                | (point ? HAS_POINT : 0)
                | (signature.mentionId() != null ? HAS_MENTION : 0));
    return new Profile(
        signature.id(),
        signature.articleId(),
        flags,
        signature.type(),
        signature.status(),
        Stems.hash32(signature.language()),
        day(signature.start()),
        day(signature.end()),
        day(signature.published()),
        signature.place() == null ? 0 : Stems.hash64(signature.place()),
        hashes(signature.placePath(), PATH),
        point ? signature.latitude().floatValue() : 0,
        point ? signature.longitude().floatValue() : 0,
        hashes(signature.participants(), PARTICIPANTS),
        ints(signature.names()),
        ints(signature.words()));
  }

  /**
   * Number of the node in the graph of mentions: a hash of the mention's id, or of the article's
   * where it has none.
   */
  public long node() {
    return node;
  }

  /** The mention's id, or the article's where it has no mention. */
  public String id() {
    return id;
  }

  /** The article. */
  public String articleId() {
    return articleId;
  }

  /** Whether this is what its article is mainly about. */
  public boolean isMain() {
    return (flags & MAIN) != 0;
  }

  /** Whether its article tells it only as the background of something else. */
  public boolean isBackground() {
    return (flags & BACKGROUND) != 0;
  }

  /** Whether it stands for a mention, not for an article without one. */
  public boolean hasMention() {
    return (flags & HAS_MENTION) != 0;
  }

  boolean hasPoint() {
    return (flags & HAS_POINT) != 0;
  }

  boolean isDated() {
    return start != NO_DAY;
  }

  /** Packs a profile into bytes; {@link #of(byte[])} is the way back. */
  public byte[] toBytes() {
    byte[] idBytes = Stems.utf8(id);
    byte[] articleBytes = hasMention() ? Stems.utf8(articleId) : new byte[0];
    int size =
        4
            + idBytes.length
            + articleBytes.length
            + 3
            + 4 * 4
            + 8
            + 1
            + 8 * path.length
            + 8
            + 1
            + 8 * participants.length
            + 2
            + 4 * (names.length + words.length);
    ByteBuffer out = ByteBuffer.allocate(size);
    out.putShort((short) idBytes.length)
        .put(idBytes)
        .putShort((short) articleBytes.length)
        .put(articleBytes);
    out.put(flags)
        .put((byte) (type == null ? -1 : type.ordinal()))
        .put((byte) (status == null ? -1 : status.ordinal()));
    out.putInt(language).putInt(start).putInt(end).putInt(published).putLong(place);
    put(out, path);
    out.putFloat(latitude).putFloat(longitude);
    put(out, participants);
    put(out, names);
    put(out, words);
    return out.array();
  }

  /** The profile that {@link #toBytes()} packed. */
  public static Profile of(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    String id = string(in);
    String article = string(in);
    byte flags = in.get();
    byte type = in.get();
    byte status = in.get();
    int language = in.getInt();
    int start = in.getInt();
    int end = in.getInt();
    int published = in.getInt();
    long place = in.getLong();
    long[] path = longs(in);
    float latitude = in.getFloat();
    float longitude = in.getFloat();
    long[] participants = longs(in);
    int[] names = ints(in);
    int[] words = ints(in);
    return new Profile(
        id,
        (flags & HAS_MENTION) != 0 ? article : id,
        flags,
        type < 0 ? null : TYPES[type],
        status < 0 ? null : STATUSES[status],
        language,
        start,
        end,
        published,
        place,
        path,
        latitude,
        longitude,
        participants,
        names,
        words);
  }

  private static String string(ByteBuffer in) {
    byte[] bytes = new byte[Short.toUnsignedInt(in.getShort())];
    in.get(bytes);
    return Stems.utf8(bytes);
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

  private static int[] ints(List<Integer> values) {
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
    return "Profile[" + id + "]";
  }
}
