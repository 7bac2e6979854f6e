package org.recoup.transforms.coder;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.recoup.analysis.origin.LongSet;

/** Finds the codec of a type. */
final class ComponentCodecs {
  private ComponentCodecs() {}

  /**
   * The codec of a record's component or of a list's element.
   *
   * @throws IllegalArgumentException where the type has none; the message names it
   */
  static ComponentCodec of(Type type) {
    if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
      return new ListCodec(of(generic.getActualTypeArguments()[0]));
    }
    if (type instanceof ParameterizedType generic && generic.getRawType() == Sealed.class) {
      return new Sealed.Codec(of(generic.getActualTypeArguments()[0]));
    }
    if (type instanceof Class<?> raw) {
      if (raw == String.class) {
        return StringCodec.INSTANCE;
      }
      if (raw == LongSet.class) {
        return new NullableCodec(LongSetCodec.INSTANCE);
      }
      if (raw.isEnum()) {
        return new EnumCodec(raw);
      }
      if (raw.isRecord()) {
        return new NullableCodec(new NestedRecordCodec(raw.asSubclass(Record.class)));
      }
      if (ScalarCodec.PRIMITIVES.containsKey(raw)) {
        return ScalarCodec.PRIMITIVES.get(raw);
      }
      if (ScalarCodec.REFERENCES.containsKey(raw)) {
        return new NullableCodec(ScalarCodec.REFERENCES.get(raw));
      }
    }
    throw new IllegalArgumentException("no coding for the type " + type.getTypeName());
  }

  /** One byte says whether there is a value. */
  private record NullableCodec(ComponentCodec values) implements ComponentCodec {
    @Override
    public void write(Object value, ByteWriter out) throws IOException {
      out.writeByte(value == null ? 0 : 1);
      if (value != null) {
        values.write(value, out);
      }
    }

    @Override
    public Object read(ByteReader in) throws IOException {
      return in.readByte() == 0 ? null : values.read(in);
    }
  }

  /** A header of 0 for null, else the size plus 1. */
  private record ListCodec(ComponentCodec elements) implements ComponentCodec {
    @Override
    public void write(Object value, ByteWriter out) throws IOException {
      if (value == null) {
        out.writeVarLong(0);
        return;
      }
      List<?> list = (List<?>) value;
      out.writeVarLong(list.size() + 1L);
      for (Object element : list) {
        elements.write(element, out);
      }
    }

    @Override
    public Object read(ByteReader in) throws IOException {
      long header = in.readVarLong();
      if (header == 0) {
        return null;
      }
      Object[] list = new Object[in.checkedLength(header - 1)];
      for (int i = 0; i < list.length; i++) {
        list[i] = elements.read(in);
      }
      return Collections.unmodifiableList(Arrays.asList(list));
    }
  }

  /** The size, then the step from each value to the next. */
  private enum LongSetCodec implements ComponentCodec {
    INSTANCE;

    @Override
    public void write(Object value, ByteWriter out) {
      LongSet set = (LongSet) value;
      out.writeVarLong(set.size());
      long last = 0;
      for (int i = 0; i < set.size(); i++) {
        out.writeVarLong(set.get(i) - last);
        last = set.get(i);
      }
    }

    @Override
    public Object read(ByteReader in) throws IOException {
      long[] values = new long[in.checkedLength(in.readVarLong())];
      long last = 0;
      for (int i = 0; i < values.length; i++) {
        last += in.readVarLong();
        values[i] = last;
      }
      return LongSet.of(values);
    }
  }

  /**
   * Looks the record's layout up when it is used, so that a record may hold others of its own kind.
   */
  private record NestedRecordCodec(Class<? extends Record> type) implements ComponentCodec {
    @Override
    public void write(Object value, ByteWriter out) throws IOException {
      RecordLayout.of(type).write(value, out);
    }

    @Override
    public Object read(ByteReader in) throws IOException {
      return RecordLayout.of(type).read(in);
    }
  }
}
