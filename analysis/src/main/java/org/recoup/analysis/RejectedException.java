package org.recoup.analysis;

import org.recoup.analysis.model.Reject;

/** An article that cannot be analysed, with the row of {@code rejects} that says why. */
public final class RejectedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Reject reject;

  /** Rejects an article. */
  public RejectedException(Reject reject) {
    super(reject.reason() + " at " + reject.location() + ": " + reject.detail());
    this.reject = reject;
  }

  /** The row of {@code rejects}. */
  public Reject reject() {
    return reject;
  }
}
