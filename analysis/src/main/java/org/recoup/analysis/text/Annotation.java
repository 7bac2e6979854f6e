package org.recoup.analysis.text;

/**
 * A stretch of tokens and what it stands for.
 *
 * @param kind the layer
 * @param first first token
 * @param end one past the last token
 * @param value the layer's own record
 */
public record Annotation(AnnotationKind kind, int first, int end, Object value) {}
