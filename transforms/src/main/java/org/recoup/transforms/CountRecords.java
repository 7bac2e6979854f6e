package org.recoup.transforms;

import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Counts records under a few names. The counts are partial, to be summed by name. They come from
 * the data, unlike metrics, which count once more what is tried once more.
 *
 * @param <T> the record
 */
public final class CountRecords<T>
    extends PTransform<PCollection<T>, PCollection<KV<String, Long>>> {
  private static final long serialVersionUID = 1L;

  private final SerializableFunction<T, String> naming;

  private CountRecords(SerializableFunction<T, String> naming) {
    this.naming = naming;
  }

  /** Counts all records under one name. */
  public static <T> CountRecords<T> as(String name) {
    return new CountRecords<>(record -> name);
  }

  /**
   * Counts each record under its own name.
   *
   * @param naming gives few different names: a worker holds them all
   */
  public static <T> CountRecords<T> by(SerializableFunction<T, String> naming) {
    return new CountRecords<>(naming);
  }

  @Override
  public PCollection<KV<String, Long>> expand(PCollection<T> records) {
    return records.apply("Count", ParDo.of(new CountFn<>(naming)));
  }

  private static final class CountFn<T> extends DoFn<T, KV<String, Long>> {
    private static final long serialVersionUID = 1L;

    private final SerializableFunction<T, String> naming;
    private transient Map<String, Long> counts;

    CountFn(SerializableFunction<T, String> naming) {
      this.naming = naming;
    }

    @StartBundle
    public void start() {
      counts = new TreeMap<>();
    }

    @ProcessElement
    public void process(@Element T record) {
      counts.merge(naming.apply(record), 1L, Long::sum);
    }

    @FinishBundle
    public void finish(FinishBundleContext context) {
      counts.forEach(
          (key, count) ->
              context.output(
                  KV.of(key, count), GlobalWindow.INSTANCE.maxTimestamp(), GlobalWindow.INSTANCE));
    }
  }
}
