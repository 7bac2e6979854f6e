package org.recoup.analysis.entity;

import java.util.ArrayList;
import java.util.List;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.Match;
import org.recoup.analysis.language.RuleSet;
import org.recoup.analysis.text.Annotation;
import org.recoup.analysis.text.AnnotationKind;
import org.recoup.analysis.text.Tokens;

/**
 * Makes states of capitals that act: «Washington et Kiev se retrouveront à Genève». The language's
 * {@code entities.rules} capture as {@code c}, and {@code d}, the places that a word beside them
 * makes actors; only seats of governments and bodies become one.
 */
final class ActorRules {
  private static final List<String> CAPTURES = List.of("c", "d");

  /** Key of rules whose word makes actors of all places that are listed behind it. */
  private static final String LIST = "list";

  private final Words words;
  private final RuleSet rules;

  ActorRules(Words words, RuleSet rules) {
    this.words = words;
    this.rules = rules;
  }

  /** Moves capitals that act from the layer of places to that of states. */
  void apply(AnnotatedText text) {
    List<Match> matches = new ArrayList<>();
    rules.scanAll(text, matches::add);
    for (Match match : matches) {
      if (areActors(text, match)) {
        for (String capture : CAPTURES) {
          if (match.has(capture)) {
            toState(text, match.first(capture), match.rule().id());
            if (match.rule().then().containsKey(LIST)) {
              listToStates(text, match.end(capture), match.rule().id());
            }
          }
        }
      }
    }
  }

  private static boolean areActors(AnnotatedText text, Match match) {
    for (String capture : CAPTURES) {
      if (match.has(capture)) {
        boolean actor =
            seat(text, match.first(capture)) != null
                || text.annotations().at(AnnotationKind.STATE, match.first(capture)) != null;
        if (!actor) {
          return false;
        }
      }
    }
    return true;
  }

  /** What a seat that begins at a token stands for, or null. */
  private static String seat(AnnotatedText text, int token) {
    Annotation place = text.annotations().at(AnnotationKind.PLACE, token);
    return place == null ? null : Gazetteer.get().actorOfSeat(((EntityMention) place.value()).id());
  }

  private void toState(AnnotatedText text, int token, String rule) {
    int at = token;
    while (at >= 0) {
      String actor = seat(text, at);
      if (actor == null) {
        return;
      }
      int end = text.annotations().at(AnnotationKind.PLACE, at).end();
      text.annotations().remove(AnnotationKind.PLACE, at);
      EntityMention mention = EntityMention.ofActor(at, end, actor, rule);
      text.annotations().add(AnnotationKind.STATE, at, end, mention);
      at = listedBefore(text, at);
    }
  }

  /** The seats listed behind one that a word before it makes an actor: «avec Moscou et Pékin». */
  private void listToStates(AnnotatedText text, int end, String rule) {
    int at = listedAfter(text, end);
    while (at >= 0 && seat(text, at) != null) {
      int next = text.annotations().at(AnnotationKind.PLACE, at).end();
      toState(text, at, rule);
      at = listedAfter(text, next);
    }
  }

  private int listedAfter(AnnotatedText text, int end) {
    Tokens tokens = text.tokens();
    int at = end;
    if (at < tokens.size() && tokens.firstChar(at) == ',') {
      at++;
    }
    int and = at < tokens.size() ? words.and.longestAt(text, at, tokens.size()) : -1;
    at = and > 0 ? and : at;
    boolean listed =
        at > end && at < tokens.size() && text.annotations().at(AnnotationKind.PLACE, at) != null;
    return listed ? at : -1;
  }

  /**
   * First token of a place that only a comma or «et» parts from the one at a token; -1 for none.
   */
  private int listedBefore(AnnotatedText text, int token) {
    Tokens tokens = text.tokens();
    int at = token;
    int and = words.and.beginBefore(text, at);
    at = and >= 0 ? and : at;
    if (at > 0 && at == token && tokens.firstChar(at - 1) == ',') {
      at--;
    }
    if (at == token || at == 0) {
      return -1;
    }
    Annotation before = text.annotations().covering(AnnotationKind.PLACE, at - 1, 3);
    return before != null && before.end() == at ? before.first() : -1;
  }
}
