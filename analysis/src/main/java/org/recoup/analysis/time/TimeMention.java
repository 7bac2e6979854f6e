package org.recoup.analysis.time;

import java.time.LocalDate;
import java.util.List;
import org.recoup.analysis.language.Match;
import org.recoup.analysis.model.Quantity;
import org.recoup.analysis.quantity.NumberMention;

/** A match of a time rule on its way to a {@link TimeExpression}. */
final class TimeMention {
  final Match match;
  final String kind;
  int first;
  int end;
  TimeValue value;

  /** The day, where it names one that is known. */
  LocalDate day;

  /** What of its value is only assumed. */
  Assumption assumed = Assumption.NONE;

  /** Whether the text itself gives the year. */
  boolean yearStated;

  TimeMention(Match match) {
    this.match = match;
    this.kind = match.get("kind");
    this.first = match.first();
    this.end = match.end();
  }

  /** A key of the rule as text, or null. */
  String text(String key) {
    return match.get(key);
  }

  boolean has(String key) {
    return match.get(key) != null;
  }

  /** A key of the rule as a whole number, or null. */
  Integer number(String key) {
    Double value = decimal(key);
    return value == null ? null : (int) Math.rint(value);
  }

  /** A key of the rule as a number, or null where it is missing or a vague amount. */
  Double decimal(String key) {
    Quantity quantity = quantity(key);
    if (quantity != null) {
      return quantity.best();
    }
    Object value = object(key);
    if (value instanceof Integer i) {
      return i.doubleValue();
    }
    return value == null ? null : Double.valueOf((String) value);
  }

  /** The number that a key of the rule captured, with its bounds, or null. */
  Quantity quantity(String key) {
    return object(key) instanceof NumberMention n ? n.quantity() : null;
  }

  /** What a key's capture holds, or the key's literal. */
  Object object(String key) {
    String template = match.rule().then().get(key);
    if (template != null && template.startsWith("$")) {
      return match.value(template.substring(1));
    }
    return template;
  }

  TimeExpression expression(List<TimeExpression> parts) {
    return new TimeExpression(
        first,
        end,
        value.type(),
        value.value(),
        value.start(),
        value.end(),
        value.granularity(),
        match.rule().id(),
        assumed,
        parts);
  }
}
