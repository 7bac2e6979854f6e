package org.recoup.analysis.time;

import java.time.LocalDateTime;
import org.recoup.analysis.model.TimexType;

/**
 * A date, time, duration or set named in a text; the value of a {@code TIME} annotation.
 *
 * @param first first token
 * @param end one past the last token
 * @param type TIMEX3 type
 * @param value TIMEX3 value: {@code 2025-11-25}, {@code 2025-11-24TNI}, {@code XXXX-WXX-6}, {@code
 *     P4Y}, {@code PRESENT_REF}
 * @param start first instant that it may name; null where the value leaves it open
 * @param endTime instant after the last that it may name, so that a day ends at the next midnight;
 *     null where open
 * @param rule id of the rule that found it
 */
public record TimeExpression(
    int first,
    int end,
    TimexType type,
    String value,
    LocalDateTime start,
    LocalDateTime endTime,
    String rule) {}
