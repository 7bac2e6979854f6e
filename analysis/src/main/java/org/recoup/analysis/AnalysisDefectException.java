package org.recoup.analysis;

/**
 * A defect of the code that met an article, as its message says: which article it was, so that a
 * run can be repeated without it. Unlike a {@link RejectedException} it is nothing that an article
 * may bring about.
 */
public final class AnalysisDefectException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  AnalysisDefectException(String location, String culprit, Throwable cause) {
    super(
        "%s: a defect of %s stopped the analysis of this article (%s); leave it out to go on, and report the defect"
            .formatted(location, culprit, cause),
        cause);
  }
}
