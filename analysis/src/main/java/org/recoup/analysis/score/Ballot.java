package org.recoup.analysis.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.recoup.analysis.text.Hash64;

/**
 * All votes on one fact, in bounded memory: what one source and origin say alike is one vote.
 * Adding and merging commute, so a ballot does not depend on order or sharding.
 *
 * <p>Above {@value #MAX_VOTES} distinct votes it keeps those with the smallest hashes, an even
 * sample; the counts of claims and articles stay exact.
 */
public final class Ballot {
  /** Most distinct votes kept. */
  public static final int MAX_VOTES = 1 << 15;

  /** Parts that a fact's claims are judged in, so that no fact has too many in one. */
  public static final int SHARDS = 32;

  private static final int MAX_SPEAKERS = 64;

  private final Map<String, Vote> votes = new HashMap<>();
  private final TreeSet<String> speakers = new TreeSet<>();
  private long claims;
  private long articles;
  private int shards;

  /**
   * A ballot's content, for transport.
   *
   * @param votes distinct votes, sorted
   * @param speakers who is quoted, sorted
   * @param claims claims behind the votes
   * @param articles articles behind the votes
   * @param shards a bit for each part that articles fall in
   */
  public record Content(
      List<Vote> votes, List<String> speakers, long claims, long articles, int shards) {
    public Content {
      votes = List.copyOf(votes);
      speakers = List.copyOf(speakers);
    }
  }

  /** An empty ballot. */
  public Ballot() {}

  /** A ballot with this content. */
  public Ballot(Content content) {
    content.votes.forEach(this::put);
    claims = content.claims;
    articles = content.articles;
    shards = content.shards;
    addSpeakers(content.speakers);
  }

  /** Adds what one article says. */
  public void add(ArticleVotes.Cast cast) {
    put(cast.vote());
    claims += cast.claims();
    articles += cast.vote().articles();
    shards |= 1 << cast.shard();
    addSpeakers(cast.speakers());
  }

  /** Adds all of another ballot. */
  public void merge(Ballot other) {
    other.votes.values().forEach(this::put);
    claims += other.claims;
    articles += other.articles;
    shards |= other.shards;
    addSpeakers(other.speakers);
  }

  /** What the ballot holds. */
  public Content content() {
    List<Vote> sorted = new ArrayList<>(votes.values());
    if (sorted.size() > MAX_VOTES) {
      sorted = smallestHashes(sorted);
    }
    sorted.sort(Vote.BY_TIME);
    return new Content(sorted, List.copyOf(speakers), claims, articles, shards);
  }

  /** The part that an article's claims fall in, from 0 to {@link #SHARDS} − 1. */
  public static int shardOf(String articleId) {
    return Math.floorMod(Hash64.of(articleId), SHARDS);
  }

  private void addSpeakers(Collection<String> quoted) {
    speakers.addAll(quoted);
    while (speakers.size() > MAX_SPEAKERS) {
      speakers.pollLast();
    }
  }

  private void put(Vote vote) {
    votes.merge(vote.key(), vote, Vote::merge);
    if (votes.size() >= 2 * MAX_VOTES) {
      List<Vote> kept = smallestHashes(votes.values());
      votes.clear();
      kept.forEach(v -> votes.put(v.key(), v));
    }
  }

  private static List<Vote> smallestHashes(Collection<Vote> votes) {
    record Hashed(long hash, String key, Vote vote) {}
    return votes.stream()
        .map(v -> new Hashed(Hash64.of(v.key()), v.key(), v))
        .sorted(Comparator.comparingLong(Hashed::hash).thenComparing(Hashed::key))
        .limit(MAX_VOTES)
        .map(Hashed::vote)
        .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
  }
}
