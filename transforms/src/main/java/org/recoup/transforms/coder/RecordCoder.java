package org.recoup.transforms.coder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.coders.CustomCoder;
import org.apache.beam.sdk.values.TypeDescriptor;

/**
 * Encodes any Java record by its components, in their order. It is deterministic, so that records
 * can be grouping keys.
 *
 * <p>Components may be {@code boolean}, {@code int}, {@code long}, {@code float}, {@code double},
 * their boxed forms, {@link String}, enums, {@link java.time.LocalDate}, {@link
 * java.time.LocalDateTime}, {@link java.time.Instant}, {@link org.recoup.analysis.origin.LongSet},
 * other records, {@link java.util.List}s of all these and {@link Sealed} ones; whatever is no
 * primitive may be null. The bytes are made for one run: they carry neither names nor a version.
 *
 * @param <T> the record
 */
public final class RecordCoder<T extends Record> extends CustomCoder<T> {
  private static final long serialVersionUID = 1L;

  /** Records are encoded one after the other in a thread: none is encoded within another. */
  private static final ThreadLocal<ByteWriter> WRITER = ThreadLocal.withInitial(ByteWriter::new);

  private final Class<T> type;

  private RecordCoder(Class<T> type) {
    this.type = type;
  }

  /**
   * The coder of a record class.
   *
   * @throws IllegalArgumentException where a component's type has no coding; the message names both
   */
  public static <T extends Record> RecordCoder<T> of(Class<T> type) {
    RecordLayout.of(type);
    return new RecordCoder<>(type);
  }

  @Override
  public void encode(T value, OutputStream out) throws IOException {
    if (value == null) {
      throw new CoderException("cannot encode a null " + type.getSimpleName());
    }
    ByteWriter bytes = WRITER.get();
    bytes.clear();
    RecordLayout.of(type).write(value, bytes);
    bytes.writeTo(out);
  }

  @Override
  public T decode(InputStream in) throws IOException {
    ByteReader bytes = ByteReader.readFrom(in);
    T value = type.cast(RecordLayout.of(type).read(bytes));
    bytes.expectEnd();
    return value;
  }

  /** Never throws: each value has one encoding. */
  @Override
  public void verifyDeterministic() {}

  @Override
  public boolean consistentWithEquals() {
    return true;
  }

  @Override
  public TypeDescriptor<T> getEncodedTypeDescriptor() {
    return TypeDescriptor.of(type);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecordCoder<?> that && type == that.type;
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }

  @Override
  public String toString() {
    return "RecordCoder(" + type.getName() + ")";
  }
}
