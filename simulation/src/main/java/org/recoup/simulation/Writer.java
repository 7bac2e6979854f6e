package org.recoup.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words stories on one event in one language. Writers who work on their own hardly ever hit on the
 * same sentence: a pattern that was used for the event waits until all others were.
 */
final class Writer {
  private final Happening happening;
  private final Phrasebook book;
  private final Map<Pattern, Integer> uses = new IdentityHashMap<>();

  Writer(Happening happening, Phrasebook book) {
    this.happening = happening;
    this.book = book;
  }

  /** What a story is made of. */
  private final class Draft {
    private final Slots slots;
    private final Chance chance;
    private final Set<String> stated = new HashSet<>();
    private final Set<Pattern> used = new HashSet<>();
    private final List<List<Sentence>> paragraphs = new ArrayList<>();

    Draft(Slots slots, Chance chance) {
      this.slots = slots;
      this.chance = chance;
    }

    /** A sentence out of the sections, or null where none fits. */
    Sentence sentence(String... sections) {
      List<Pattern> fresh = new ArrayList<>();
      int least = Integer.MAX_VALUE;
      for (String section : sections) {
        for (Pattern pattern : book.section(section)) {
          int times = uses.getOrDefault(pattern, 0);
          if (times <= least && !used.contains(pattern) && pattern.fits(slots, book)) {
            if (times < least) {
              fresh.clear();
              least = times;
            }
            fresh.add(pattern);
          }
        }
      }
      if (fresh.isEmpty()) {
        return null;
      }
      Pattern pattern = chance.pick(fresh);
      uses.merge(pattern, 1, Integer::sum);
      used.add(pattern);
      Rendering rendering = new Rendering(book, slots, chance);
      pattern.write(rendering);
      return rendering.sentence();
    }

    void add(Sentence sentence) {
      if (sentence != null) {
        sentence.said().forEach(s -> stated.add(s.figure().attribute()));
        paragraphs.add(new ArrayList<>(List.of(sentence)));
      }
    }

    /** Adds to the paragraph before. */
    void append(Sentence sentence) {
      if (sentence != null) {
        sentence.said().forEach(s -> stated.add(s.figure().attribute()));
        paragraphs.get(paragraphs.size() - 1).add(sentence);
      }
    }

    void addOrAppend(Sentence sentence) {
      if (chance.hit(.4)) {
        append(sentence);
      } else {
        add(sentence);
      }
    }

    boolean lacks(String attribute) {
      return slots.figure(attribute) != null && !stated.contains(attribute);
    }
  }

  /**
   * Words a story.
   *
   * @param slots what it tells
   * @param account the same
   * @param late whether it is about what followed
   */
  Story write(
      Slots slots,
      Account account,
      boolean late,
      Origin origin,
      String agency,
      long asOf,
      Chance chance) {
    Draft draft = new Draft(slots, chance);
    Sentence title =
        happening.kind().hasToll() ? toll(draft, account, late) : talks(draft, account);
    return new Story(
        origin, book.language(), title, draft.paragraphs, agency, account.stage(), asOf);
  }

  private Sentence toll(Draft draft, Account account, boolean late) {
    String kind = happening.kind().name();
    String group = happening.kind().group();
    Sentence title =
        late
            ? draft.sentence("late.headline/" + group)
            : draft.sentence("headline/" + kind, "headline/" + group, "headline/any");
    draft.add(
        late
            ? draft.sentence("late.lead/" + group)
            : draft.sentence("lead/" + kind, "lead/" + group, "lead/any"));
    if (account.previous() != null && draft.chance.hit(.7)) {
      draft.add(draft.sentence(account.isRevisedDown() ? "toll/down" : "toll/up"));
    }
    if (draft.lacks("killed") && draft.lacks("injured")) {
      draft.add(draft.sentence("toll/both"));
    }
    for (String attribute : List.of("killed", "injured", "missing")) {
      if (draft.lacks(attribute)) {
        draft.addOrAppend(draft.sentence("toll/" + attribute));
      }
    }
    int scenes = late ? 2 : draft.chance.between(4, 7);
    for (int i = 0; i < scenes; i++) {
      draft.addOrAppend(draft.sentence("scene/" + kind));
    }
    for (int i = draft.chance.between(2, 4); i > 0; i--) {
      draft.addOrAppend(draft.sentence("after/" + group, "after/" + kind));
    }
    if (late) {
      draft.addOrAppend(draft.sentence("late.body/" + group));
      draft.addOrAppend(draft.sentence("late.body/" + group));
    }
    for (int i = draft.chance.between(1, 2); i > 0; i--) {
      draft.add(draft.sentence("quote/" + group));
    }
    if (draft.chance.hit(.7)) {
      draft.add(draft.sentence("response/" + group, "response/any"));
    }
    if (draft.chance.hit(.8)) {
      draft.add(draft.sentence("context/" + kind, "context/" + group));
    }
    if (draft.chance.hit(.2)) {
      draft.add(draft.sentence("past/" + group));
    }
    return title;
  }

  private Sentence talks(Draft draft, Account account) {
    String kind = happening.kind().name();
    String group = happening.kind().group();
    String status =
        happening.stages().get(account.stage()).status().name().toLowerCase(Locale.ROOT);
    Sentence title =
        draft.sentence("headline/" + kind + "." + status, "headline/" + group + "." + status);
    draft.add(draft.sentence("lead/" + kind + "." + status, "lead/" + group + "." + status));
    if (account.previousPoints() != null) {
      draft.add(draft.sentence("points/changed"));
    }
    for (int i = draft.chance.between(3, 6); i > 0; i--) {
      draft.addOrAppend(
          draft.sentence("scene/" + kind + "." + status, "scene/" + group + "." + status));
    }
    for (int i = draft.chance.between(2, 4); i > 0; i--) {
      draft.addOrAppend(draft.sentence("after/" + group));
    }
    if (draft.chance.hit(.8)) {
      draft.add(draft.sentence("quote/" + group));
    }
    for (int i = draft.chance.between(0, 2); i > 0; i--) {
      draft.addOrAppend(draft.sentence("context/" + group));
    }
    return title;
  }

  /** One more paragraph for a copy, by the editor who takes it over. */
  Sentence addition(Slots slots, Chance chance) {
    return new Draft(slots, chance).sentence("added/" + happening.kind().group());
  }

  /** Another headline for a copy. */
  Sentence headline(Slots slots, Account account, Chance chance) {
    Draft draft = new Draft(slots, chance);
    String kind = happening.kind().name();
    String group = happening.kind().group();
    if (happening.kind().hasToll()) {
      return draft.sentence("headline/" + kind, "headline/" + group, "headline/any");
    }
    String status =
        happening.stages().get(account.stage()).status().name().toLowerCase(Locale.ROOT);
    return draft.sentence("headline/" + kind + "." + status, "headline/" + group + "." + status);
  }
}
