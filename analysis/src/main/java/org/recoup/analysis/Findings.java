package org.recoup.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recoup.analysis.Extractor.FoundDays;
import org.recoup.analysis.Extractor.FoundEvent;
import org.recoup.analysis.Extractor.FoundFigure;
import org.recoup.analysis.Extractor.FoundName;
import org.recoup.analysis.entity.EntityMention;
import org.recoup.analysis.entity.Gazetteer;
import org.recoup.analysis.entity.Place;
import org.recoup.analysis.event.CasualtyClaim;
import org.recoup.analysis.event.CasualtyTagger;
import org.recoup.analysis.event.EventExtractor;
import org.recoup.analysis.event.EventMention;
import org.recoup.analysis.event.LocalEvent;
import org.recoup.analysis.event.MeetingTagger;
import org.recoup.analysis.event.PlanTagger;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.model.Attribute;
import org.recoup.analysis.model.EntityKind;
import org.recoup.analysis.model.Span;
import org.recoup.analysis.model.TimexType;
import org.recoup.analysis.text.Tokens;
import org.recoup.analysis.time.TimeExpression;

/**
 * The events of one article and its figures of victims.
 *
 * @param events its events
 * @param casualties its figures, which the events refer to
 */
record Findings(List<LocalEvent> events, List<CasualtyClaim> casualties) {
  private static final Set<String> COUNTED =
      Set.of(Attribute.KILLED, Attribute.INJURED, Attribute.MISSING);

  Findings {
    events = List.copyOf(events);
    casualties = List.copyOf(casualties);
  }

  /** What Recoup's own rules find in a text whose numbers, times and names are annotated. */
  static Findings byRules(AnnotatedText text, LocalDate published) {
    LanguagePack pack = text.language();
    List<CasualtyClaim> casualties = CasualtyTagger.of(pack).annotate(text, published);
    List<EventMention> meetings = new ArrayList<>(MeetingTagger.of(pack).annotate(text, published));
    meetings.addAll(PlanTagger.of(pack).annotate(text));
    List<LocalEvent> events = EventExtractor.extract(text, published, meetings, casualties);
    return new Findings(events, EventExtractor.withOwnTolls(casualties, events));
  }

  /**
   * What an extractor finds.
   *
   * @throws IllegalStateException where it gives what cannot be, such as a span outside the text
   */
  static Findings by(
      Extractor extractor, AnnotatedText text, String articleId, String source, LocalDate day) {
    Extractor.ArticleText article =
        new Extractor.ArticleText(
            articleId,
            source,
            text.language().code(),
            day,
            text.document().text(),
            text.document().titleEnd(),
            sentences(text.tokens()));
    return new Conversion(text, extractor.getClass().getName()).of(extractor.extract(article));
  }

  private static List<Span> sentences(Tokens tokens) {
    List<Span> spans = new ArrayList<>();
    for (int s = 0; s < tokens.sentenceCount(); s++) {
      spans.add(
          new Span(tokens.begin(tokens.sentenceFirst(s)), tokens.end(tokens.sentenceEnd(s) - 1)));
    }
    return spans;
  }

  /** Brings what an extractor found into the terms of tokens. */
  private static final class Conversion {
    private final AnnotatedText text;
    private final Tokens tokens;
    private final String rule;
    private final List<LocalEvent> events = new ArrayList<>();
    private final List<CasualtyClaim> casualties = new ArrayList<>();
    private boolean main;

    Conversion(AnnotatedText text, String rule) {
      this.text = text;
      this.tokens = text.tokens();
      this.rule = rule;
    }

    Findings of(List<FoundEvent> found) {
      found.forEach(this::add);
      return new Findings(events, casualties);
    }

    private void add(FoundEvent event) {
      if (event.main() && main) {
        throw wrong("more than one main event");
      }
      main |= event.main();
      int first = first(event.words());
      int end = end(event.words());
      int sentence = tokens.sentence(first);
      TimeExpression time = event.days() == null ? null : time(event.days());
      EntityMention place = event.place() == null ? null : place(event.place());
      List<EntityMention> participants = event.participants().stream().map(this::name).toList();
      EventMention mention =
          new EventMention(
              first,
              end,
              tokens.sentenceFirst(sentence),
              tokens.sentenceEnd(sentence),
              event.type(),
              event.mode(),
              event.status(),
              time,
              place,
              participants,
              List.of(),
              null,
              null,
              false,
              rule,
              event.confidence());
      events.add(
          new LocalEvent(
              List.of(mention),
              event.figures().stream().map(this::add).toList(),
              event.type(),
              event.mode(),
              event.status(),
              time,
              event.days() == null ? null : event.days().first(),
              event.days() == null ? null : event.days().last(),
              place,
              participants,
              false,
              event.main()));
    }

    private int add(FoundFigure figure) {
      if (!COUNTED.contains(figure.attribute())) {
        throw wrong("a figure of " + figure.attribute());
      }
      int first = first(figure.words());
      int sentence = tokens.sentence(first);
      casualties.add(
          new CasualtyClaim(
              first,
              end(figure.words()),
              tokens.sentenceFirst(sentence),
              tokens.sentenceEnd(sentence),
              figure.attribute(),
              figure.quantity(),
              figure.population(),
              -1,
              figure.scope(),
              figure.modality(),
              figure.speaker(),
              rule,
              figure.confidence()));
      return casualties.size() - 1;
    }

    private TimeExpression time(FoundDays days) {
      if (days.last().isBefore(days.first())) {
        throw wrong("days from " + days.first() + " to " + days.last());
      }
      boolean one = days.first().equals(days.last());
      return new TimeExpression(
          first(days.words()),
          end(days.words()),
          TimexType.DATE,
          one ? days.first().toString() : days.first() + "/" + days.last(),
          days.first().atStartOfDay(),
          days.last().plusDays(1).atStartOfDay(),
          rule);
    }

    private EntityMention place(FoundName name) {
      Place place = Gazetteer.get().find(name.name(), null);
      return place == null
          ? null
          : new EntityMention(
              first(name.words()),
              end(name.words()),
              EntityKind.PLACE,
              place.name(),
              place.id(),
              place.country(),
              rule);
    }

    private EntityMention name(FoundName name) {
      return new EntityMention(
          first(name.words()), end(name.words()), name.kind(), name.name(), null, null, rule);
    }

    /** The token that a span begins in. */
    private int first(Span span) {
      int token = tokens.tokenFrom(span.begin());
      if (token > 0 && tokens.end(token - 1) > span.begin()) {
        token--;
      }
      if (token >= tokens.size() || tokens.begin(token) >= span.end()) {
        throw wrong("words at " + span.begin() + ".." + span.end() + ", where no article text is");
      }
      return token;
    }

    private int end(Span span) {
      return Math.max(first(span) + 1, tokens.tokenFrom(span.end()));
    }

    private IllegalStateException wrong(String what) {
      return new IllegalStateException(
          "the extractor " + rule + " gives " + what + " in article text «" + excerpt() + "»");
    }

    private String excerpt() {
      String all = text.document().text();
      return all.substring(0, Math.min(60, all.length()));
    }
  }
}
