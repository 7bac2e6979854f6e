package org.recoup.transforms.coder;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A component of a record that travels unopened: it is encoded when it is first sent, and decoded
 * only by who asks for it. Steps that hand a record on, or look at another part of it, copy bytes.
 * Two are equal where their contents are.
 *
 * @param <T> what is within: anything that a record's component may be, but null
 */
public final class Sealed<T> {
  private final T value;
  private final ComponentCodec codec;
  private volatile ByteReader.Slice bytes;

  private Sealed(T value, ComponentCodec codec, ByteReader.Slice bytes) {
    this.value = value;
    this.codec = codec;
    this.bytes = bytes;
  }

  /** Seals a value that nobody changes any more. */
  public static <T> Sealed<T> of(T value) {
    if (value == null) {
      throw new IllegalArgumentException("nothing to seal");
    }
    return new Sealed<>(value, null, null);
  }

  /** What is within; after travelling it is decoded anew at each call. */
  @SuppressWarnings("unchecked")
  public T open() {
    if (value != null) {
      return value;
    }
    try {
      return (T) codec.read(ByteReader.of(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("what was sealed cannot be read", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sealed<?> that && open().equals(that.open());
  }

  @Override
  public int hashCode() {
    return open().hashCode();
  }

  @Override
  public String toString() {
    return "Sealed(" + open() + ")";
  }

  /** Writes the length, then the content. */
  record Codec(ComponentCodec contents) implements ComponentCodec {
    @Override
    public void write(Object value, ByteWriter out) throws IOException {
      Sealed<?> sealed = (Sealed<?>) value;
      if (sealed == null) {
        out.writeVarLong(0);
        return;
      }
      ByteReader.Slice bytes = sealed.bytes;
      if (bytes == null) {
        ByteWriter inner = new ByteWriter();
        contents.write(sealed.value, inner);
        byte[] written = inner.toBytes();
        bytes = new ByteReader.Slice(written, 0, written.length);
        sealed.bytes = bytes;
      }
      out.writeVarLong(bytes.length() + 1L);
      out.writeBytes(bytes);
    }

    @Override
    public Object read(ByteReader in) throws IOException {
      long header = in.readVarLong();
      return header == 0 ? null : new Sealed<>(null, contents, in.readSlice(header - 1));
    }
  }
}
