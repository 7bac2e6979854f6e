package org.recoup.analysis.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.recoup.analysis.entity.EntityMention;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.model.Attribute;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.Field;
import org.recoup.analysis.model.Mention;
import org.recoup.analysis.model.Modality;
import org.recoup.analysis.model.Qualifier;
import org.recoup.analysis.model.Quantity;
import org.recoup.analysis.model.Scope;
import org.recoup.analysis.model.Verdict;
import org.recoup.analysis.quantity.NumberMention;
import org.recoup.analysis.text.Annotation;
import org.recoup.analysis.text.AnnotationKind;
import org.recoup.analysis.text.ContentId;
import org.recoup.analysis.text.Document;
import org.recoup.analysis.text.Tokens;
import org.recoup.analysis.time.TimeExpression;

/**
 * The rows of {@code mentions} and {@code claims} that one article's events make. Until events of
 * different articles are linked, a row's event id is that of the article's own event: the id of its
 * first mention.
 *
 * @param mentions one row for each mention
 * @param claims what the article says of each event
 * @param mainEventId the main event's id, or null
 */
public record ArticleRows(List<Mention> mentions, List<Claim> claims, String mainEventId) {
  /** Longest quote, in UTF-16 code units. */
  private static final int QUOTE_CHARS = 400;

  public ArticleRows {
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
  }

  /**
   * Makes the rows.
   *
   * @param articleId the article
   * @param source its publisher
   * @param asOf ISO date or date-time of its publication, or null
   * @param text its annotated text
   * @param events its events
   * @param casualties all its figures of victims
   */
  public static ArticleRows of(
      String articleId,
      String source,
      String asOf,
      AnnotatedText text,
      List<LocalEvent> events,
      List<CasualtyClaim> casualties) {
    Builder builder = new Builder(articleId, source, asOf, text, casualties);
    String main = null;
    for (LocalEvent event : events) {
      String id = builder.add(event);
      if (event.main()) {
        main = id;
      }
    }
    builder.linkSubsets();
    return new ArticleRows(builder.mentions, builder.claims, main);
  }

  private static final class Builder {
    final List<Mention> mentions = new ArrayList<>();
    final List<Claim> claims = new ArrayList<>();
    private final String articleId;
    private final String source;
    private final String asOf;
    private final AnnotatedText text;
    private final Tokens tokens;
    private final Document document;
    private final List<CasualtyClaim> casualties;
    private final Map<Integer, Integer> rowOfCasualty = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    Builder(
        String articleId,
        String source,
        String asOf,
        AnnotatedText text,
        List<CasualtyClaim> casualties) {
      this.articleId = articleId;
      this.source = source;
      this.asOf = asOf;
      this.text = text;
      this.tokens = text.tokens();
      this.document = text.document();
      this.casualties = casualties;
    }

    String add(LocalEvent event) {
      String eventId = null;
      Set<String> said = new HashSet<>();
      for (EventMention mention : event.mentions()) {
        Mention row = mention(event, mention, eventId);
        eventId = row.eventId();
        mentions.add(row);
        addClaims(event, mention, row, said);
      }
      for (int casualty : event.claims()) {
        rowOfCasualty.put(casualty, claims.size());
        claims.add(
            casualtyClaim(
                casualties.get(casualty), eventId, mentionOf(event, casualties.get(casualty))));
      }
      return eventId;
    }

    private Mention mention(LocalEvent event, EventMention mention, String eventId) {
      // A meeting's mentions may differ, as its day moves; any other event's mentions tell of one
      // day and place.
      boolean own = EventKinds.isTalk(event.type());
      TimeExpression time = own && mention.time() != null ? mention.time() : event.time();
      EntityMention place = own && mention.place() != null ? mention.place() : event.place();
      LocalDate[] days = Setting.days(time);
      Place where = placeOf(mention.first(), mention.end());
      String id =
          uniqueId(
              "mention",
              mention.type().name(),
              where.field().name(),
              Integer.toString(where.begin()));
      Set<String> names = new TreeSet<>();
      List<String> written = new ArrayList<>();
      for (EntityMention participant : mention.participants()) {
        if (names.add(participant.name())) {
          written.add(text.text(participant.first(), participant.end()));
        }
      }
      return new Mention(
          id,
          articleId,
          source,
          eventId == null ? id : eventId,
          mention.type(),
          mention.mode(),
          mention.status(),
          days[0],
          days[1],
          place == null ? null : place.name(),
          place == null ? null : text.text(place.first(), place.end()),
          place == null ? null : place.id(),
          List.copyOf(names),
          written,
          where.field(),
          where.begin(),
          where.end(),
          quote(mention.clauseFirst(), mention.clauseEnd()),
          mention.rule(),
          mention.confidence());
    }

    /**
     * What a clause says of when, where, who, how many points and how real, each value once for an
     * event.
     */
    private void addClaims(LocalEvent event, EventMention mention, Mention row, Set<String> said) {
      TimeExpression time =
          mention.time() != null || !isFirst(event, mention) ? mention.time() : event.time();
      if (time != null) {
        addValue(
            row, Attribute.DATE, List.of(time.value()), time.first(), time.end(), mention, said);
      }
      EntityMention place =
          mention.place() != null || !isFirst(event, mention) ? mention.place() : event.place();
      if (place != null) {
        addValue(
            row, Attribute.PLACE, List.of(place.id()), place.first(), place.end(), mention, said);
      }
      if (!mention.participants().isEmpty()) {
        List<EntityMention> named = namedTogether(mention);
        int from = named.stream().mapToInt(EntityMention::first).min().orElseThrow();
        int to = named.stream().mapToInt(EntityMention::end).max().orElseThrow();
        addValue(row, Attribute.PARTICIPANTS, row.participants(), from, to, mention, said);
      }
      if (mention.status() != EventStatus.HELD || isFirst(event, mention)) {
        String status = mention.status().name().toLowerCase(Locale.ROOT);
        addValue(
            row, Attribute.STATUS, List.of(status), mention.first(), mention.end(), mention, said);
      }
      if (mention.points() != null && said.add(Attribute.POINTS + mention.points())) {
        int[] figure = figureOf(mention);
        claims.add(
            claim(
                row.mentionId(),
                row.eventId(),
                Attribute.POINTS,
                mention.points(),
                List.of(),
                figure[0],
                figure[1],
                mention.clauseFirst(),
                mention.clauseEnd(),
                null,
                Scope.EVENT,
                Modality.ASSERTED,
                mention.speaker(),
                mention.rule(),
                mention.confidence()));
      }
    }

    /**
     * The tokens of a plan's number of points in its clause; the trigger where it stands elsewhere.
     */
    private int[] figureOf(EventMention mention) {
      for (Annotation found :
          text.annotations()
              .between(AnnotationKind.NUMBER, mention.clauseFirst(), mention.clauseEnd())) {
        NumberMention number = (NumberMention) found.value();
        if (number.quantity().best() == mention.points().best()) {
          return new int[] {number.first(), number.end()};
        }
      }
      return new int[] {mention.first(), mention.end()};
    }

    private static boolean isFirst(LocalEvent event, EventMention mention) {
      EventMention first = event.mentions().get(0);
      return first.first() == mention.first() && first.equals(mention);
    }

    private void addValue(
        Mention row,
        String attribute,
        List<String> value,
        int first,
        int end,
        EventMention mention,
        Set<String> said) {
      if (!said.add(attribute + value)) {
        return;
      }
      boolean held =
          mention.status() == EventStatus.HELD || mention.status() == EventStatus.ONGOING;
      claims.add(
          claim(
              row.mentionId(),
              row.eventId(),
              attribute,
              null,
              value,
              first,
              end,
              mention.clauseFirst(),
              mention.clauseEnd(),
              null,
              Scope.EVENT,
              held ? Modality.ASSERTED : Modality.PLANNED,
              mention.speaker(),
              mention.rule(),
              mention.confidence()));
    }

    private Claim casualtyClaim(CasualtyClaim claim, String eventId, String mentionId) {
      return claim(
          mentionId,
          eventId,
          claim.attribute(),
          claim.quantity(),
          List.of(),
          claim.first(),
          claim.end(),
          claim.clauseFirst(),
          claim.clauseEnd(),
          claim.population(),
          claim.scope(),
          claim.modality(),
          claim.speaker(),
          claim.rule(),
          claim.confidence());
    }

    /** The event's mention that stands nearest to a figure. */
    private String mentionOf(LocalEvent event, CasualtyClaim claim) {
      List<EventMention> told = event.mentions();
      int behind = 0;
      int end = told.size();
      while (behind < end) {
        int middle = (behind + end) >>> 1;
        if (told.get(middle).first() < claim.first()) {
          behind = middle + 1;
        } else {
          end = middle;
        }
      }
      int before = Math.max(0, behind - 1);
      while (before > 0 && told.get(before - 1).first() == told.get(before).first()) {
        before--;
      }
      boolean closer =
          behind < told.size()
              && told.get(behind).first() - claim.first()
                  < claim.first() - told.get(before).first();
      int nearest = closer ? behind : before;
      return mentions.get(mentions.size() - told.size() + nearest).mentionId();
    }

    private Claim claim(
        String mentionId,
        String eventId,
        String attribute,
        Quantity quantity,
        List<String> value,
        int first,
        int end,
        int clauseFirst,
        int clauseEnd,
        String population,
        Scope scope,
        Modality modality,
        String speaker,
        String rule,
        double confidence) {
      Place where = placeOf(first, end);
      Double low = quantity == null ? null : (Double) quantity.low();
      Double high = quantity == null ? null : quantity.high();
      Double best = quantity == null ? null : (Double) quantity.best();
      Qualifier qualifier = quantity == null ? null : quantity.qualifier();
      return new Claim(
          uniqueId(
              "claim",
              attribute,
              where.field().name(),
              Integer.toString(where.begin()),
              low + "/" + high + "/" + population + value),
          mentionId,
          articleId,
          source,
          eventId,
          attribute,
          low,
          high,
          best,
          qualifier,
          value,
          text.text(first, end),
          population,
          null,
          scope,
          modality,
          speaker,
          asOf,
          Verdict.UNSCORED,
          quote(clauseFirst, clauseEnd),
          where.field(),
          where.begin(),
          where.end(),
          rule,
          confidence);
    }

    /** Names the whole of each part, now that all claims have ids. */
    void linkSubsets() {
      rowOfCasualty.forEach(
          (casualty, row) -> {
            Integer whole = rowOfCasualty.get(casualties.get(casualty).subsetOf());
            if (whole != null) {
              claims.set(row, claims.get(row).withSubsetOf(claims.get(whole).claimId()));
            }
          });
    }

    /** An id of the article's content; two rows of equal content are told apart by their order. */
    private String uniqueId(String kind, String... content) {
      String joined = String.join("\u001F", content);
      String id = ContentId.of(articleId, kind, joined);
      for (int n = 2; !ids.add(id); n++) {
        id = ContentId.of(articleId, kind, joined, Integer.toString(n));
      }
      return id;
    }

    /** The participants named in the field of the clause, where any is: a claim has one field. */
    private List<EntityMention> namedTogether(EventMention mention) {
      Field field = fieldOf(mention.first());
      List<EntityMention> named =
          mention.participants().stream().filter(each -> fieldOf(each.first()) == field).toList();
      return named.isEmpty() ? mention.participants() : named;
    }

    private Field fieldOf(int token) {
      return document.fieldAt(tokens.begin(token));
    }

    private record Place(Field field, int begin, int end) {}

    private Place placeOf(int first, int end) {
      int begin = tokens.begin(first);
      return new Place(
          document.fieldAt(begin),
          document.toInput(begin),
          document.toInput(tokens.end(Math.max(first, end - 1)) - 1) + 1);
    }

    private String quote(int first, int end) {
      String quote = text.text(first, end);
      return quote.length() <= QUOTE_CHARS ? quote : cut(quote);
    }

    private static String cut(String quote) {
      int end = quote.lastIndexOf(' ', QUOTE_CHARS);
      return quote.substring(0, end > 0 ? end : QUOTE_CHARS);
    }
  }
}
