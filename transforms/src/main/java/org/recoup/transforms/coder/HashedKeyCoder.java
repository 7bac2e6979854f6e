package org.recoup.transforms.coder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.coders.CustomCoder;
import org.apache.beam.sdk.util.CoderUtils;
import org.recoup.analysis.text.Hash64;

/**
 * Encodes a record that is a grouping key with a hash in front. An engine that sorts by the first
 * few bytes of keys (Flink takes 16) then tells nearly all of them apart by these, where the
 * records' own first bytes, ids of one corpus say, are often the same.
 *
 * @param <T> the record
 */
public final class HashedKeyCoder<T extends Record> extends CustomCoder<T> {
  private static final long serialVersionUID = 1L;

  private final RecordCoder<T> records;

  private HashedKeyCoder(RecordCoder<T> records) {
    this.records = records;
  }

  /** The coder of keys of this class; what {@link RecordCoder#of} throws, it throws. */
  public static <T extends Record> HashedKeyCoder<T> of(Class<T> type) {
    return new HashedKeyCoder<>(RecordCoder.of(type));
  }

  @Override
  public void encode(T value, OutputStream out) throws IOException {
    byte[] record = CoderUtils.encodeToByteArray(records, value);
    out.write(ByteBuffer.allocate(Long.BYTES).putLong(Hash64.of(record)).array());
    out.write(record);
  }

  @Override
  public T decode(InputStream in) throws IOException {
    if (in.readNBytes(Long.BYTES).length < Long.BYTES) {
      throw new CoderException("the stream ends within a key");
    }
    return records.decode(in);
  }

  /** Never throws: each key has one encoding. */
  @Override
  public void verifyDeterministic() {}

  @Override
  public boolean consistentWithEquals() {
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HashedKeyCoder<?> that && records.equals(that.records);
  }

  @Override
  public int hashCode() {
    return records.hashCode() + 1;
  }

  @Override
  public String toString() {
    return "HashedKeyCoder(" + records + ")";
  }
}
