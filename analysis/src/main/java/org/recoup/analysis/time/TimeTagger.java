package org.recoup.analysis.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.language.RuleSet;
import org.recoup.analysis.text.AnnotationKind;
import org.recoup.analysis.text.StatedDate;

/**
 * Finds the times that a text names and makes the layer {@code TIME}, by the rules of {@code
 * time.rules}; the layers {@code NUMBER} and {@code ORDINAL} come first. Immutable.
 *
 * <p>A rule's {@code then} gives a {@code kind} and what it needs; every value may be a literal or
 * a capture:
 *
 * <ul>
 *   <li>{@code date}: any of {@code y} (or {@code yy}, two digits), {@code m}, {@code d}, {@code w}
 *       (ISO weekday), {@code part} (MO, AF, EV, NI), {@code dir} (last, next), {@code rel} (unit
 *       and step, {@code W+1}: the weekday or day of next week or month), {@code plus} (days),
 *       {@code nth} (with {@code w} and {@code m}), {@code q} (START, MID, END); {@code now} where
 *       the text calls the day its own, {@code style} (dmy, mdy) where the order is a region's
 *   <li>{@code numeric}: {@code a}, {@code b}, {@code y} or {@code yy}, {@code order} (dmy, mdy,
 *       region)
 *   <li>{@code unit}: {@code unit} (D, W, WE, M, Q, H, Y, DE, CE) and {@code n} steps from the day
 *       of publication, or with {@code anchor=text} from the day last named
 *   <li>{@code shift}: {@code n} times {@code unit} (also {@code n2}, {@code unit2}, …) in the
 *       direction {@code sign} from {@code anchor} (dct, text)
 *   <li>{@code duration}: {@code n}, {@code unit}, {@code half}; or a {@code value}
 *   <li>{@code set}: a {@code value}, or {@code w}, or {@code n} and {@code unit}
 *   <li>{@code ref}: a {@code value} such as PRESENT_REF
 *   <li>{@code clock}: {@code h}, {@code min}, {@code sec}, {@code half} (AM, PM), {@code zone}
 *   <li>{@code part}: a {@code part} of the day spoken of
 *   <li>{@code night}: between weekdays {@code w1} and {@code w2} or days {@code d1}, {@code m1}
 *       and {@code d2}, {@code m}
 *   <li>{@code decade} and {@code century}: {@code n}; {@code quarter} and {@code half}: {@code n},
 *       {@code y}; {@code season}: {@code s}, {@code y} or {@code dir} or {@code any}; {@code
 *       holiday}: {@code h}, {@code y} or {@code dir}, {@code plus}
 *   <li>{@code none}: what only looks like a time
 * </ul>
 */
public final class TimeTagger {
  private static final Map<LanguagePack, TimeTagger> LOADED = new ConcurrentHashMap<>();

  private final RuleSet rules;
  private final TenseReader tenses;
  private final TimeLinks links;

  private TimeTagger(LanguagePack language) {
    rules = language.rules("time");
    tenses = new TenseReader(language);
    links = new TimeLinks(language);
  }

  /** The tagger of a language. */
  public static TimeTagger of(LanguagePack language) {
    return LOADED.computeIfAbsent(language, TimeTagger::new);
  }

  /**
   * Adds the layer of times to a text.
   *
   * @param published day of publication that relative times count from, or null: they then have
   *     open values, such as {@code XXXX-WXX-6}
   * @param order what {@code 03/04/2025} means where the language leaves it open
   */
  public void annotate(AnnotatedText text, LocalDate published, DateOrder order) {
    annotate(text, find(text), published, order);
  }

  /**
   * Decides on which day an article was published, by what is stated and by what its text tells,
   * and adds the layer of times as counted from that day.
   *
   * @param stated what metadata, page, address or header state; null where none does
   * @param asOf day of reference: a weekday with day and month is the latest not after it
   * @param order what {@code 03/04/2025} means where the language leaves it open
   * @return the day of publication; a text that contradicts a statement wins against it only with
   *     two pieces of evidence
   */
  public Published annotate(
      AnnotatedText text, StatedDate stated, LocalDate asOf, DateOrder order) {
    return annotate(text, stated, null, asOf, order);
  }

  /**
   * The same for a text whose own header gives a date as well.
   *
   * @param header what the header states, where metadata, page or address state something too; or
   *     null
   */
  public Published annotate(
      AnnotatedText text, StatedDate stated, StatedDate header, LocalDate asOf, DateOrder order) {
    List<TimeMention> mentions = find(text);
    Published published =
        new PublicationEvidence(text, tenses, mentions, stated, header, asOf).decide(stated);
    annotate(text, mentions, published.day(), order);
    return published;
  }

  private List<TimeMention> find(AnnotatedText text) {
    List<TimeMention> mentions = new ArrayList<>();
    rules.scan(
        text,
        match -> {
          TimeMention mention = new TimeMention(match);
          if (!mention.kind.equals("none")) {
            mentions.add(mention);
          }
        });
    return mentions;
  }

  private void annotate(
      AnnotatedText text, List<TimeMention> mentions, LocalDate published, DateOrder order) {
    if (mentions.isEmpty()) {
      return;
    }
    DateOrder way = order == DateOrder.UNKNOWN ? habit(mentions) : order;
    TimeResolver resolver = new TimeResolver(text, tenses, links, mentions, published, way);
    for (TimeExpression time : links.join(text, resolver.resolve())) {
      text.annotations().add(AnnotationKind.TIME, time.first(), time.end(), time);
    }
  }

  /** The order that a text's own unambiguous dates have. */
  private static DateOrder habit(List<TimeMention> mentions) {
    int dayFirst = 0;
    int monthFirst = 0;
    for (TimeMention mention : mentions) {
      String style = mention.text("style");
      boolean numeric = mention.kind.equals("numeric");
      if ("dmy".equals(style) || (numeric && mention.number("a") > 12)) {
        dayFirst++;
      } else if ("mdy".equals(style) || (numeric && mention.number("b") > 12)) {
        monthFirst++;
      }
    }
    if (dayFirst == monthFirst) {
      return DateOrder.UNKNOWN;
    }
    return dayFirst > monthFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
  }
}
