package org.recoup.transforms;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.util.VarInt;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.recoup.analysis.link.EventLinker;
import org.recoup.analysis.link.Profile;
import org.recoup.analysis.link.TermWeights;
import org.recoup.analysis.text.FrequencySketch;

/**
 * Counts in how many articles each name and word stands, as a side input of constant size: each
 * bundle counts into a sketch, and the sketches, cut into slices so that no record is large, are
 * added up.
 */
final class CountTerms
    extends PTransform<PCollection<byte[]>, PCollectionView<Iterable<KV<Integer, int[]>>>> {
  private static final long serialVersionUID = 1L;
  private static final int SLICES = 64;

  private CountTerms() {}

  /** Counts over packed profiles. */
  static CountTerms ofProfiles() {
    return new CountTerms();
  }

  /** Weights by the counts that the view holds. */
  static TermWeights weights(Iterable<KV<Integer, int[]>> slices) {
    FrequencySketch empty = FrequencySketch.ofColumns(EventLinker.SKETCH_COLUMNS);
    int[] cells = empty.cells();
    int length = cells.length / SLICES;
    long documents = 0;
    for (KV<Integer, int[]> slice : slices) {
      if (slice.getKey() == SLICES) {
        documents = slice.getValue()[0];
      } else {
        System.arraycopy(slice.getValue(), 0, cells, slice.getKey() * length, length);
      }
    }
    return TermWeights.of(FrequencySketch.of(cells, documents));
  }

  @Override
  public PCollectionView<Iterable<KV<Integer, int[]>>> expand(PCollection<byte[]> profiles) {
    return profiles
        .apply("Count into slices", ParDo.of(new CountFn()))
        .setCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of()))
        .apply("Add slices up", Combine.perKey(new AddFn()))
        .setCoder(KvCoder.of(VarIntCoder.of(), CountsCoder.INSTANCE))
        .apply("Share counts", View.asIterable());
  }

  /** The sketch has a fixed size, so that a bundle may be as large as an engine likes. */
  private static final class CountFn extends DoFn<byte[], KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;

    private transient FrequencySketch sketch;

    @ProcessElement
    public void process(@Element byte[] profile) {
      if (sketch == null) {
        sketch = FrequencySketch.ofColumns(EventLinker.SKETCH_COLUMNS);
      }
      TermWeights.count(Profile.of(profile), sketch);
    }

    @FinishBundle
    public void finishBundle(FinishBundleContext out) {
      if (sketch == null) {
        return;
      }
      int[] cells = sketch.cells();
      int length = cells.length / SLICES;
      for (int i = 0; i < SLICES; i++) {
        int[] slice = Arrays.copyOfRange(cells, i * length, (i + 1) * length);
        out.output(
            KV.of(i, packed(slice)), BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE);
      }
      int[] documents = {(int) Math.min(Integer.MAX_VALUE, sketch.documents())};
      out.output(
          KV.of(SLICES, packed(documents)),
          BoundedWindow.TIMESTAMP_MIN_VALUE,
          GlobalWindow.INSTANCE);
      sketch = null;
    }
  }

  /**
   * Adds packed arrays of equal length. They stay packed in between: an engine of many small
   * bundles holds as many of them, and most of their counts are 0.
   */
  private static final class AddFn extends Combine.CombineFn<byte[], byte[], int[]> {
    private static final long serialVersionUID = 1L;

    @Override
    public byte[] createAccumulator() {
      return new byte[0];
    }

    @Override
    public byte[] addInput(byte[] sum, byte[] input) {
      return sum.length == 0 ? input : mergeAccumulators(List.of(sum, input));
    }

    @Override
    public byte[] mergeAccumulators(Iterable<byte[]> sums) {
      int[] total = null;
      for (byte[] sum : sums) {
        if (sum.length > 0) {
          total = added(total, unpacked(sum));
        }
      }
      return total == null ? createAccumulator() : packed(total);
    }

    @Override
    public int[] extractOutput(byte[] sum) {
      return unpacked(sum);
    }

    @Override
    public Coder<byte[]> getAccumulatorCoder(CoderRegistry registry, Coder<byte[]> input) {
      return ByteArrayCoder.of();
    }
  }

  /** The second, with the first added to it where there is one. */
  private static int[] added(int[] total, int[] more) {
    for (int i = 0; total != null && i < more.length; i++) {
      more[i] = (int) Math.min(Integer.MAX_VALUE, (long) total[i] + more[i]);
    }
    return more;
  }

  private static byte[] packed(int[] counts) {
    try {
      return CoderUtils.encodeToByteArray(CountsCoder.INSTANCE, counts);
    } catch (CoderException e) {
      throw new IllegalStateException("counts cannot be packed", e);
    }
  }

  private static int[] unpacked(byte[] counts) {
    try {
      return CoderUtils.decodeFromByteArray(CountsCoder.INSTANCE, counts);
    } catch (CoderException e) {
      throw new IllegalStateException("counts cannot be unpacked", e);
    }
  }

  /** Counts, most of which are 0: the distance to the next that is not, then that count. */
  private static final class CountsCoder extends AtomicCoder<int[]> {
    private static final long serialVersionUID = 1L;
    private static final CountsCoder INSTANCE = new CountsCoder();

    @Override
    public void encode(int[] counts, OutputStream out) throws IOException {
      VarInt.encode(counts.length, out);
      int last = -1;
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] != 0) {
          VarInt.encode(i - last, out);
          VarInt.encode(counts[i], out);
          last = i;
        }
      }
      VarInt.encode(0, out);
    }

    @Override
    public int[] decode(InputStream in) throws IOException {
      int[] counts = new int[VarInt.decodeInt(in)];
      int at = -1;
      while (true) {
        int step = VarInt.decodeInt(in);
        if (step == 0) {
          return counts;
        }
        at += step;
        counts[at] = VarInt.decodeInt(in);
      }
    }
  }
}
