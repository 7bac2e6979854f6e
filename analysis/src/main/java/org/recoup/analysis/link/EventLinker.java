package org.recoup.analysis.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.recoup.analysis.origin.DisjointSets;
import org.recoup.analysis.origin.Groups;
import org.recoup.analysis.text.FrequencySketch;

/**
 * Finds the mentions, in many articles, that tell of one event. The steps are functions of bounded
 * inputs, so that they run over a corpus of any size; {@link #link} runs them over a list.
 *
 * <ol>
 *   <li>Count in how many articles each name and word stands.
 *   <li>Put each mention into a few blocks ({@link #blocks}).
 *   <li>Tie those of a block that fit ({@link #tie}).
 *   <li>Connect what ties connect, across blocks.
 *   <li>Part each connected set into events whose mentions fit on the whole ({@link #events}).
 * </ol>
 */
public final class EventLinker {
  /** Mentions of a block that are compared; of more, the most telling. */
  public static final int BLOCK = 50_000;

  /** Affinity from which two mentions are tied. */
  private static final double TIE = -.3;

  /** Size of the sketch that counts names and words: enough for a few million different ones. */
  public static final int SKETCH_COLUMNS = 1 << 19;

  /** Mentions of a connected set that are parted into events at once. */
  public static final int COMPONENT = 100_000;

  private EventLinker() {}

  /** Keys of the blocks that a mention belongs to. */
  public static List<Long> blocks(Profile profile, TermWeights weights) {
    return BlockKeys.of(profile, weights);
  }

  /** Groups of the mentions of one block that fit pairwise; the mentions must be by rank. */
  public static Groups tie(List<Profile> block, TermWeights weights) {
    List<WeightedProfile> weighted =
        block.stream().map(p -> new WeightedProfile(p, weights)).toList();
    return Groups.of(weighted, (a, b) -> Affinity.of(a, b) >= TIE);
  }

  /**
   * Links of all mentions of a connected set. Several articles that tell one story without a word
   * that any rule knows are an event as well, of unknown type; one such article alone is none.
   */
  public static List<EventLink> events(List<Profile> connected, TermWeights weights) {
    List<EventLink> links = new ArrayList<>();
    for (List<Profile> event : EventClusters.of(connected, weights)) {
      if (event.size() < 2 && event.stream().noneMatch(Profile::hasMention)) {
        continue;
      }
      String eventId = eventId(event);
      for (Profile p : event) {
        links.add(new EventLink(p.article, p.node, p.isMain(), eventId));
      }
    }
    return links;
  }

  /**
   * Stretches of time in which a connected set is parted, where it is too large to be held whole:
   * as many days as have no more mentions together than a limit, or one day that has more. An event
   * is told of on a few days; chance ties connect those of different weeks. What has no day goes
   * with the stretch that most is told of, since what is told of everywhere is told most often
   * without a day as well.
   *
   * @param mentions how many mentions there are of each {@link Profile#day}, at least one
   * @param limit mentions of a stretch, those without a day left aside
   * @return the first day of each day's stretch
   */
  public static Map<Integer, Integer> stretches(SortedMap<Integer, Integer> mentions, int limit) {
    Map<Integer, Integer> firsts = new TreeMap<>();
    SortedMap<Integer, Integer> dated = mentions.tailMap(Profile.NO_DAY + 1);
    int first = dated.isEmpty() ? Profile.NO_DAY : dated.firstKey();
    int busiest = first;
    long size = 0;
    long most = 0;
    for (Map.Entry<Integer, Integer> day : dated.entrySet()) {
      if (size + day.getValue() > limit && size > 0) {
        first = day.getKey();
        size = 0;
      }
      size += day.getValue();
      firsts.put(day.getKey(), first);
      if (size > most) {
        most = size;
        busiest = first;
      }
    }
    firsts.put(Profile.NO_DAY, busiest);
    return firsts;
  }

  /** Id made of the event's first mention by rank and of what it says: type, day, place. */
  private static String eventId(List<Profile> event) {
    Profile first = event.get(0);
    long hash =
        Stems.mix(first.node + 31L * first.start)
            ^ Stems.mix(first.place + (first.type == null ? 0 : first.type.ordinal() + 1));
    return String.format("e%016x", hash);
  }

  /**
   * Links of a list of signatures, of different mentions, as {@code version} the empty string: all
   * steps in one thread.
   */
  public static List<EventLink> link(List<MentionSignature> signatures) {
    List<Profile> profiles =
        signatures.stream().map(s -> Profile.of(s, "")).sorted(Profile.BY_RANK).toList();
    FrequencySketch frequencies = FrequencySketch.ofColumns(SKETCH_COLUMNS);
    profiles.forEach(p -> TermWeights.count(p, frequencies));
    TermWeights weights = TermWeights.of(frequencies);

    Map<Long, List<Integer>> blocks = new TreeMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      for (long key : blocks(profiles.get(i), weights)) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    DisjointSets sets = new DisjointSets(profiles.size());
    for (List<Integer> block : blocks.values()) {
      List<Integer> some = block.subList(0, Math.min(BLOCK, block.size()));
      Groups groups = tie(some.stream().map(profiles::get).toList(), weights);
      for (int i = 0; i < some.size(); i++) {
        sets.join(some.get(i), some.get(groups.first(i)));
      }
    }
    Map<Integer, List<Profile>> connected = new TreeMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      connected.computeIfAbsent(sets.first(i), k -> new ArrayList<>()).add(profiles.get(i));
    }
    List<EventLink> links = new ArrayList<>();
    connected.values().forEach(set -> links.addAll(events(set, weights)));
    return links;
  }
}
