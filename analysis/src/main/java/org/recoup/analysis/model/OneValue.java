package org.recoup.analysis.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list that holds one value at most, but for some attributes of its row: JSON then shows the bare
 * value, and null for none.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface OneValue {
  /** The row's {@code attribute} whose values are lists. */
  String exceptFor();
}
