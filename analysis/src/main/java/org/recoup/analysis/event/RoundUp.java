package org.recoup.analysis.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recoup.analysis.entity.EntityMention;
import org.recoup.analysis.entity.Gazetteer;
import org.recoup.analysis.entity.Place;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.WordClass;
import org.recoup.analysis.text.Annotation;
import org.recoup.analysis.text.AnnotationKind;
import org.recoup.analysis.text.Tokens;
import org.recoup.analysis.time.TimeExpression;

/**
 * The parts of a text that tells of several events of one kind, one after the other: «Week-end noir
 * sur les routes», "Three drownings". A new part begins where a sentence names a day and a town
 * that the part before did not. Immutable.
 */
final class RoundUp {
  /** Sentences, the headline included, that may announce a round-up. */
  private static final int OPENING = 3;

  /** Parts of one text; what has more is a table. */
  private static final int MAX_PARTS = 12;

  /** Words between «was taken to» and the town that it leads to. */
  private static final int REACH = 7;

  /** First tokens of the parts behind the first one, which announces them. */
  private final List<Integer> starts;

  private RoundUp(List<Integer> starts) {
    this.starts = List.copyOf(starts);
  }

  /** The parts of a text whose times and places have been annotated. */
  static RoundUp of(AnnotatedText text) {
    List<Integer> starts = new ArrayList<>();
    if (isAnnounced(text)) {
      Tokens tokens = text.tokens();
      int body = tokens.tokenFrom(text.document().headlineEnd());
      Set<String> towns = new HashSet<>();
      for (int s = 0; s < tokens.sentenceCount() && starts.size() < MAX_PARTS; s++) {
        int from = tokens.sentenceFirst(s);
        Set<String> named = from < body ? Set.of() : towns(text, from, tokens.sentenceEnd(s));
        boolean apart = !named.isEmpty() && named.stream().noneMatch(towns::contains);
        if (apart && namesDay(text, from, tokens.sentenceEnd(s))) {
          starts.add(from);
          towns.clear();
        }
        towns.addAll(named);
      }
    }
    return new RoundUp(starts.size() > 1 ? starts : List.of());
  }

  private static boolean isAnnounced(AnnotatedText text) {
    WordClass announced = text.language().wordClass("round-up");
    Tokens tokens = text.tokens();
    int last = Math.min(OPENING, tokens.sentenceCount());
    return last > 0 && EventTriggers.anyOf(text, announced, 0, tokens.sentenceEnd(last - 1));
  }

  private static boolean namesDay(AnnotatedText text, int from, int to) {
    return text.annotations().between(AnnotationKind.TIME, from, to).stream()
        .map(found -> (TimeExpression) found.value())
        .anyMatch(time -> Setting.dates(time) && time.start() != null);
  }

  /** Towns that a sentence names, but for those where somebody was brought or is from. */
  private static Set<String> towns(AnnotatedText text, int from, int to) {
    WordClass attributed = text.language().wordClass("attributed_from_place");
    Set<String> towns = new HashSet<>();
    for (Annotation found : text.annotations().between(AnnotationKind.PLACE, from, to)) {
      Place place = Gazetteer.get().byId(((EntityMention) found.value()).id());
      int floor = Math.max(from, found.first() - REACH);
      if (place != null
          && place.kind().isTown()
          && !EventTriggers.anyOf(text, attributed, floor, found.first())) {
        towns.add(place.id());
      }
    }
    return towns;
  }

  /** Number of parts; 1 for any text that is no round-up. */
  int parts() {
    return starts.size() + 1;
  }

  /** The part that a token lies in, from 0. */
  int part(int token) {
    int part = 0;
    while (part < starts.size() && starts.get(part) <= token) {
      part++;
    }
    return part;
  }

  /** The part whose event a token tells of: what announces them goes with the first. */
  int event(int token) {
    return Math.max(1, part(token));
  }
}
