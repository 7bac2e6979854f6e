package org.recoup.analysis.origin;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.Attribute;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.model.Modality;
import org.recoup.analysis.model.Scope;

/**
 * What of an article is compared to find who copied whom, small enough to travel into every block.
 * Immutable.
 *
 * @param articleId the article
 * @param version hash of its content: articles of one id may differ in it
 * @param source hash of the publisher
 * @param address hash of publisher and url; 0 without a url
 * @param agency hash of the credited agency; 0 without one
 * @param minute minutes from 1970 to its publication, noon where only the day is known; {@link
 *     Integer#MAX_VALUE} where nothing is
 * @param words words of kept text
 * @param sentences hashes of the clauses that state a figure of victims
 * @param sketch its text
 */
public record Fingerprint(
    String articleId,
    String version,
    long source,
    long address,
    long agency,
    int minute,
    int words,
    List<Long> sentences,
    Sketch sketch) {
  /** By publication, then the most complete first, then by id, so that no two tie. */
  public static final Comparator<Fingerprint> BY_PRIORITY =
      Comparator.<Fingerprint>comparingInt(Fingerprint::minute)
          .thenComparingInt(f -> -f.words())
          .thenComparing(Fingerprint::articleId)
          .thenComparing(Fingerprint::version);

  /** Clauses of fewer words may be alike by chance. */
  private static final int SENTENCE_WORDS = 14;

  private static final int SENTENCES = 3;
  private static final int ANCHORS = 8;

  /** Shingles that travel into a block. */
  private static final int BRIEF = 16;

  public Fingerprint {
    sentences = List.copyOf(sentences);
  }

  /**
   * The fingerprint of an article.
   *
   * @param article its row
   * @param version hash of its content
   * @param sketch its text's sketch
   * @param claims its claims
   */
  public static Fingerprint of(Article article, String version, Sketch sketch, List<Claim> claims) {
    return new Fingerprint(
        article.articleId(),
        version,
        hash(article.source()),
        article.url() == null ? 0 : hash(article.source() + '\n' + article.url()),
        article.agency() == null ? 0 : hash(article.agency()),
        minute(article.published()),
        article.words(),
        claims.stream()
            .filter(
                c -> c.scope() == Scope.EVENT && c.modality() != Modality.DENIED && c.low() != null)
            .filter(c -> !c.attribute().equals(Attribute.POINTS) && c.quote() != null)
            .map(c -> Sketch.sentence(c.quote(), SENTENCE_WORDS))
            .filter(hash -> hash != 0)
            .distinct()
            .limit(SENTENCES)
            .toList(),
        sketch);
  }

  /** Number of the article's node in the graph of copies. */
  public long node() {
    return hash(articleId + '\n' + version);
  }

  /**
   * Keys of the blocks in which the article meets those that it may share an origin with: its
   * smallest shingles, the smallest of its lead, its clauses of figures, its id and its address.
   */
  public List<Long> blocks() {
    List<Long> keys = new ArrayList<>();
    keys.add(Sketch.mix(hash(articleId) + 1));
    if (address != 0) {
      keys.add(Sketch.mix(address + 2));
    }
    sentences.forEach(sentence -> keys.add(Sketch.mix(sentence + 3)));
    LongStream.concat(sketch.hashes().stream().limit(ANCHORS), sketch.lead().stream())
        .distinct()
        .forEach(keys::add);
    return List.copyOf(keys);
  }

  /** What of this article travels into its blocks. */
  public CopyCandidate candidate() {
    return new CopyCandidate(
        node(),
        hash(articleId),
        source,
        address,
        agency,
        minute,
        words,
        sentences,
        sketch.brief(BRIEF));
  }

  /** The same article with another sketch of its text. */
  public Fingerprint with(Sketch other) {
    return new Fingerprint(
        articleId, version, source, address, agency, minute, words, sentences, other);
  }

  static long hash(String string) {
    long hash = 0;
    for (int i = 0; i < string.length(); i++) {
      hash = hash * 31 + string.charAt(i);
    }
    long mixed = Sketch.mix(hash + 0x51L);
    return mixed == 0 ? 1 : mixed;
  }

  private static int minute(String published) {
    if (published == null) {
      return Integer.MAX_VALUE;
    }
    LocalDateTime time;
    if (published.length() <= 10) {
      time = LocalDate.parse(published).atTime(12, 0);
    } else if (published.endsWith("Z")
        || published.indexOf('+', 10) > 0
        || published.indexOf('-', 10) > 0) {
      time =
          OffsetDateTime.parse(published).withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
    } else {
      time = LocalDateTime.parse(published);
    }
    long minutes = Math.floorDiv(time.toEpochSecond(ZoneOffset.UTC), 60L);
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE - 1L, minutes));
  }
}
