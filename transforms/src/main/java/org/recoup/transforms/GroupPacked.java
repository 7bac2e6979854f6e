package org.recoup.transforms;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.IterableCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.util.VarInt;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.recoup.analysis.text.Hash64;

/**
 * Groups by key as {@link GroupByKey} does, at a fraction of its cost where records are small: keys
 * fall into a fixed number of buckets, a worker packs the records that it has for a bucket
 * together, only the packets are sent and sorted by the engine, and who receives a bucket parts it
 * by key in memory. An engine spends a few microseconds on each record that it sends and sorts,
 * whatever is in it.
 *
 * <p>In memory are, while records are packed, {@value #WAITING_BYTES} bytes of them for a task, and
 * while they are unpacked, one bucket: of evenly spread keys one in {@value #BUCKETS} of all
 * records, of a hot key all of its own. The values of a key may be looked at more than once.
 *
 * @param <K> keys, with a deterministic coder
 * @param <V> values
 */
final class GroupPacked<K, V>
    extends PTransform<PCollection<KV<K, V>>, PCollection<KV<K, Iterable<V>>>> {
  private static final long serialVersionUID = 1L;
  private static final int BUCKETS = 2048;

  /** Beam's DirectRunner makes a bundle of each key, and bundles are what it is slow with. */
  private static final int BUCKETS_OF_DIRECT_RUNNER = 8;

  /** Of FNV-1a, of 32 bits. */
  private static final int HASH_PRIME = 0x01000193;

  private static final int PACKET_BYTES = 1 << 14;
  private static final int WAITING_BYTES = 1 << 23;

  private GroupPacked() {}

  /** The transform; it has no settings. */
  static <K, V> GroupPacked<K, V> create() {
    return new GroupPacked<>();
  }

  /** Whether a key has two values or more. */
  static boolean isOfSeveral(KV<?, ? extends Iterable<?>> group) {
    Iterator<?> values = group.getValue().iterator();
    values.next();
    return values.hasNext();
  }

  @Override
  public PCollection<KV<K, Iterable<V>>> expand(PCollection<KV<K, V>> records) {
    KvCoder<K, V> coder = (KvCoder<K, V>) records.getCoder();
    try {
      coder.getKeyCoder().verifyDeterministic();
    } catch (Coder.NonDeterministicException e) {
      throw new IllegalStateException("records cannot be grouped by such keys", e);
    }
    Class<?> runner = records.getPipeline().getOptions().getRunner();
    boolean direct = runner.getSimpleName().equals("DirectRunner");
    return records
        .apply("Pack", ParDo.of(new PackFn<>(coder, direct ? BUCKETS_OF_DIRECT_RUNNER : BUCKETS)))
        .setCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of()))
        .apply("Group packets", GroupByKey.create())
        .apply("Unpack", ParDo.of(new UnpackFn<>(coder)))
        .setCoder(KvCoder.of(coder.getKeyCoder(), IterableCoder.of(coder.getValueCoder())));
  }

  /** A packet holds the key and the value of each record, each with its length in front. */
  private static final class PackFn<K, V> extends DoFn<KV<K, V>, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final KvCoder<K, V> coder;
    private final int buckets;
    private transient ByteArrayOutputStream encoded;
    private transient ByteArrayOutputStream[] packets;
    private transient int waiting;

    PackFn(KvCoder<K, V> coder, int buckets) {
      this.coder = coder;
      this.buckets = buckets;
    }

    @StartBundle
    public void start() {
      encoded = new ByteArrayOutputStream();
      packets = new ByteArrayOutputStream[buckets];
      waiting = 0;
    }

    @ProcessElement
    public void process(@Element KV<K, V> record, OutputReceiver<KV<Integer, byte[]>> out)
        throws IOException {
      encoded.reset();
      coder.getKeyCoder().encode(record.getKey(), encoded);
      byte[] key = encoded.toByteArray();
      encoded.reset();
      coder.getValueCoder().encode(record.getValue(), encoded);
      int bucket = (int) Long.remainderUnsigned(Hash64.of(key), buckets);
      ByteArrayOutputStream packet = packets[bucket];
      if (packet == null) {
        packet = new ByteArrayOutputStream(4 * (key.length + encoded.size()));
        packets[bucket] = packet;
      }
      int before = packet.size();
      VarInt.encode(key.length, packet);
      packet.writeBytes(key);
      VarInt.encode(encoded.size(), packet);
      encoded.writeTo(packet);
      waiting += packet.size() - before;
      if (packet.size() >= PACKET_BYTES) {
        out.output(take(bucket));
      } else if (waiting >= WAITING_BYTES) {
        for (int each = 0; each < buckets; each++) {
          if (packets[each] != null) {
            out.output(take(each));
          }
        }
      }
    }

    @FinishBundle
    public void finish(FinishBundleContext context) {
      for (int bucket = 0; bucket < buckets; bucket++) {
        if (packets[bucket] != null) {
          context.output(take(bucket), GlobalWindow.INSTANCE.maxTimestamp(), GlobalWindow.INSTANCE);
        }
      }
      packets = null;
    }

    private KV<Integer, byte[]> take(int bucket) {
      byte[] packet = packets[bucket].toByteArray();
      packets[bucket] = null;
      waiting -= packet.length;
      return KV.of(bucket, packet);
    }
  }

  private static final class UnpackFn<K, V>
      extends DoFn<KV<Integer, Iterable<byte[]>>, KV<K, Iterable<V>>> {
    private static final long serialVersionUID = 1L;

    private final KvCoder<K, V> coder;

    UnpackFn(KvCoder<K, V> coder) {
      this.coder = coder;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<byte[]>> bucket, OutputReceiver<KV<K, Iterable<V>>> out)
        throws IOException {
      Map<KeyBytes, Values<V>> groups = new LinkedHashMap<>();
      for (byte[] packet : bucket.getValue()) {
        ByteArrayInputStream in = new ByteArrayInputStream(packet);
        while (in.available() > 0) {
          int length = VarInt.decodeInt(in);
          KeyBytes key = KeyBytes.of(packet, packet.length - in.available(), length);
          in.skipNBytes(length);
          length = VarInt.decodeInt(in);
          groups
              .computeIfAbsent(key, k -> new Values<>(coder.getValueCoder()))
              .add(packet, packet.length - in.available(), length);
          in.skipNBytes(length);
        }
      }
      for (Map.Entry<KeyBytes, Values<V>> group : groups.entrySet()) {
        KeyBytes key = group.getKey();
        ByteArrayInputStream in = new ByteArrayInputStream(key.packet, key.begin, key.length);
        out.output(KV.of(coder.getKeyCoder().decode(in), group.getValue()));
      }
    }
  }

  /** The bytes of a key, where they stand in a packet. */
  private record KeyBytes(byte[] packet, int begin, int length, int hash) {
    static KeyBytes of(byte[] packet, int begin, int length) {
      int hash = 0;
      for (int i = begin; i < begin + length; i++) {
        hash = (hash ^ packet[i] & 0xff) * HASH_PRIME;
      }
      return new KeyBytes(packet, begin, length, hash ^ hash >>> 15);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof KeyBytes that
          && Arrays.equals(
              packet, begin, begin + length, that.packet, that.begin, that.begin + that.length);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /** The values of one key, each decoded when it is looked at. */
  private static final class Values<V> extends AbstractCollection<V> {
    private final Coder<V> coder;
    private final List<byte[]> packets = new ArrayList<>(1);
    private int[] places = new int[2];

    Values(Coder<V> coder) {
      this.coder = coder;
    }

    void add(byte[] packet, int offset, int length) {
      int at = 2 * packets.size();
      if (at == places.length) {
        places = Arrays.copyOf(places, 2 * at);
      }
      places[at] = offset;
      places[at + 1] = length;
      packets.add(packet);
    }

    @Override
    public int size() {
      return packets.size();
    }

    @Override
    public Iterator<V> iterator() {
      return new Iterator<>() {
        private int next;

        @Override
        public boolean hasNext() {
          return next < packets.size();
        }

        @Override
        public V next() {
          int offset = places[2 * next];
          int length = places[2 * next + 1];
          try {
            return coder.decode(new ByteArrayInputStream(packets.get(next++), offset, length));
          } catch (IOException e) {
            throw new UncheckedIOException("a packed record cannot be read", e);
          }
        }
      };
    }
  }
}
