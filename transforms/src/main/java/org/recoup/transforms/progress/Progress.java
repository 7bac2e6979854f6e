package org.recoup.transforms.progress;

import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;

/**
 * What a job has done so far, as counters of Beam in the namespace {@value #NAMESPACE} and as
 * totals of this process.
 *
 * <p>Engines report Beam's counters when a bundle ends, which in a batch may be when all is over;
 * an embedded engine works in this process, so that its totals tell more. Both count once more what
 * is tried once more: exact counts come from the data.
 */
public enum Progress {
  /** Bytes of input files, as stored. */
  BYTES_READ,

  /** Articles that were read, repeated ones too. */
  READ,

  /** Those of them that were analyzed, whatever came of it. */
  ARTICLES,

  /** Claims that were found in them. */
  CLAIMS,

  /** Records that were rejected. */
  REJECTS,

  /** Articles whose origin and events are known. */
  LINKED,

  /** Claims that were judged. */
  JUDGED;

  /** Of the counters, whose names are those of the constants in lower case. */
  public static final String NAMESPACE = "recoup";

  private final Counter counter = Metrics.counter(NAMESPACE, name().toLowerCase(Locale.ROOT));
  private final LongAdder here = new LongAdder();

  /** Counts, within a step of a job. */
  public void add(long count) {
    counter.inc(count);
    here.add(count);
  }

  /** All that was counted in this process, by all jobs since it began. */
  public long here() {
    return here.sum();
  }
}
