package org.recoup.analysis.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.recoup.analysis.entity.EntityMention;
import org.recoup.analysis.entity.Gazetteer;
import org.recoup.analysis.entity.Place;
import org.recoup.analysis.event.ArticleRows;
import org.recoup.analysis.event.LocalEvent;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.WordClass;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.EntityKind;
import org.recoup.analysis.model.Mention;
import org.recoup.analysis.text.Annotation;
import org.recoup.analysis.text.AnnotationKind;
import org.recoup.analysis.text.PublicationDate;
import org.recoup.analysis.text.Tokens;

/** Makes the signatures of one article's events. */
public final class Signatures {
  /** Characters of the body that tell what an article is about. */
  private static final int LEAD_CHARS = 1_500;

  /** A word of the title counts as often as this many of the body. */
  private static final int TITLE_COUNT = 2;

  private static final int LEAST_LETTERS = 3;

  private static final AnnotationKind[] NAMED = {
    AnnotationKind.PLACE, AnnotationKind.PERSON, AnnotationKind.ORGANIZATION, AnnotationKind.STATE
  };

  private final AnnotatedText text;
  private final Tokens tokens;
  private final WordClass common;
  private final int bodyFirst;
  private final TermCounts names = new TermCounts();
  private final TermCounts words = new TermCounts();

  private Signatures(AnnotatedText text) {
    this.text = text;
    this.tokens = text.tokens();
    this.common = text.language().wordClass("common");
    this.bodyFirst = tokens.tokenFrom(text.document().headlineEnd());
  }

  /**
   * A signature for each of an article's events, and one for the article itself where none of them
   * is what it is mainly about.
   *
   * @param article its row
   * @param text its annotated text
   * @param events its events
   * @param rows the rows that these events made
   */
  public static List<MentionSignature> of(
      Article article, AnnotatedText text, List<LocalEvent> events, ArticleRows rows) {
    List<String> ids =
        new ArrayList<>(
            new LinkedHashSet<>(rows.mentions().stream().map(Mention::eventId).toList()));
    LocalDate published =
        article.published() == null ? null : PublicationDate.dayOf(article.published());
    List<MentionSignature> signatures = new ArrayList<>();
    boolean main = false;
    for (int i = 0; i < events.size(); i++) {
      signatures.add(new Signatures(text).signature(article, published, events.get(i), ids.get(i)));
      main |= events.get(i).main();
    }
    if (!main) {
      signatures.add(new Signatures(text).signature(article, published, null, null));
    }
    return signatures;
  }

  private MentionSignature signature(
      Article article, LocalDate published, LocalEvent event, String id) {
    if (event == null || event.main()) {
      count(0, tokens.tokenFrom(text.document().bodyBegin() + LEAD_CHARS));
    } else {
      event.mentions().stream()
          .map(mention -> tokens.sentence(mention.first()))
          .distinct()
          .forEach(sentence -> count(tokens.sentenceFirst(sentence), tokens.sentenceEnd(sentence)));
    }
    EntityMention where = event == null ? null : event.place();
    Place place = where == null || where.id() == null ? null : Gazetteer.get().byId(where.id());
    boolean located = place != null && !place.isUnknown();
    return new MentionSignature(
        id,
        article.articleId(),
        article.source(),
        article.language(),
        event == null || event.main(),
        event != null && event.background(),
        event == null ? null : event.type(),
        event == null ? null : event.mode(),
        event == null ? null : event.status(),
        event == null ? null : event.startDay(),
        event == null ? null : event.endDay(),
        published,
        where == null ? null : where.id(),
        place == null ? List.of() : Gazetteer.get().ancestors(place.id()),
        located ? (Double) place.latitude() : null,
        located ? (Double) place.longitude() : null,
        event == null
            ? List.of()
            : event.participants().stream().map(EntityMention::name).distinct().sorted().toList(),
        event == null ? List.of() : parties(event, place),
        names.most(MentionSignature.NAMES),
        words.most(MentionSignature.WORDS));
  }

  /** Who hosts others is named as a party by its town alone: "set for a Tokyo meeting". */
  private static List<String> parties(LocalEvent event, Place place) {
    List<String> all =
        event.participants().stream()
            .map(EntityMention::country)
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList();
    return all.size() <= 2 || place == null
        ? all
        : all.stream().filter(party -> !party.equals(place.country())).toList();
  }

  private void count(int from, int to) {
    int known = from;
    for (int token = from; token < to; token++) {
      int times = token < bodyFirst ? TITLE_COUNT : 1;
      int end = countEntity(token, times);
      known = Math.max(known, end);
      countWord(token, times, token < known);
    }
  }

  /**
   * Counts the entity that begins at a token, and gives its end; the token itself where none does.
   */
  private int countEntity(int token, int times) {
    int end = token;
    if (text.annotations().kindsAt(token) == 0) {
      return end;
    }
    for (AnnotationKind kind : NAMED) {
      Annotation annotation = text.annotations().at(kind, token);
      if (annotation != null && annotation.value() instanceof EntityMention entity) {
        countName(entity, times);
        end = Math.max(end, annotation.end());
      }
    }
    return end;
  }

  private void countName(EntityMention entity, int times) {
    if (entity.id() != null) {
      String id = Gazetteer.idWithoutGuess(entity.id());
      names.add(Stems.name(id, 0, id.length()), times);
      return;
    }
    String name = entity.name();
    int begin = 0;
    for (int at = 0; at <= name.length(); at++) {
      if (at == name.length() || !Character.isLetterOrDigit(name.charAt(at))) {
        if (at - begin >= LEAST_LETTERS
            || (entity.kind() == EntityKind.ORGANIZATION && at - begin > 1)) {
          names.add(Stems.name(name, begin, at), times);
        }
        begin = at + 1;
      }
    }
  }

  private void countWord(int token, int times, boolean known) {
    if (!tokens.isWord(token) || common.contains(text, token)) {
      return;
    }
    int letters = tokens.end(token) - tokens.begin(token);
    if (letters < LEAST_LETTERS && !tokens.allCaps(token)) {
      return;
    }
    words.add(Stems.word(tokens.text(), tokens.begin(token), tokens.end(token)), times);
    boolean midSentence = token != tokens.sentenceFirst(tokens.sentence(token));
    if (!known && tokens.capitalized(token) && midSentence) {
      names.add(Stems.name(tokens.text(), tokens.begin(token), tokens.end(token)), times);
    }
  }
}
