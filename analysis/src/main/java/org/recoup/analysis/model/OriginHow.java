package org.recoup.analysis.model;

/** Why an article belongs to its origin. */
public enum OriginHow {
  AGENCY,
  NEAR_COPY,
  QUOTED_CLAIM,
  SELF
}
