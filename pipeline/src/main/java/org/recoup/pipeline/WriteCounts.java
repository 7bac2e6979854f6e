package org.recoup.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.TreeMap;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Sum;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PDone;

/** Sums counts by name and leaves them in one small file, where {@link RunCounts} finds them. */
final class WriteCounts extends PTransform<PCollectionList<KV<String, Long>>, PDone> {
  private static final long serialVersionUID = 1L;

  private final String file;

  private WriteCounts(String file) {
    this.file = file;
  }

  /** Writes to a file of any Beam file system. */
  static WriteCounts to(String file) {
    return new WriteCounts(file);
  }

  @Override
  public PDone expand(PCollectionList<KV<String, Long>> counts) {
    counts
        .apply("All counts", Flatten.pCollections())
        .apply("Sum", Sum.longsPerKey())
        .apply("As one", WithKeys.of(""))
        .apply("Gather", GroupByKey.create())
        .apply("Write file", ParDo.of(new WriteFn(file)));
    return PDone.in(counts.getPipeline());
  }

  private static final class WriteFn extends DoFn<KV<String, Iterable<KV<String, Long>>>, Void> {
    private static final long serialVersionUID = 1L;

    private final String file;

    WriteFn(String file) {
      this.file = file;
    }

    @ProcessElement
    public void process(@Element KV<String, Iterable<KV<String, Long>>> counts) throws IOException {
      TreeMap<String, Long> byName = new TreeMap<>();
      counts.getValue().forEach(count -> byName.put(count.getKey(), count.getValue()));
      ByteBuffer content = ByteBuffer.wrap(RunCounts.toText(byName).getBytes(UTF_8));
      try (WritableByteChannel channel =
          FileSystems.create(FileSystems.matchNewResource(file, false), "text/plain")) {
        while (content.hasRemaining()) {
          channel.write(content);
        }
      }
    }
  }
}
