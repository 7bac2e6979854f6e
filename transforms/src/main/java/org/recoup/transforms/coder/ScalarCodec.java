package org.recoup.transforms.coder;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import org.apache.beam.sdk.coders.CoderException;

/**
 * Codecs of numbers, truth values and times, none of them null. Small counts take one byte, their
 * doubles two or three.
 */
enum ScalarCodec implements ComponentCodec {
  BOOLEAN {
    @Override
    public void write(Object value, ByteWriter out) {
      out.writeByte((boolean) value ? 1 : 0);
    }

    @Override
    public Object read(ByteReader in) throws CoderException {
      return in.readByte() != 0;
    }
  },
  INT {
    @Override
    public void write(Object value, ByteWriter out) {
      out.writeSignedVarLong((int) value);
    }

    @Override
    public Object read(ByteReader in) throws CoderException {
      return (int) in.readSignedVarLong();
    }
  },
  LONG {
    @Override
    public void write(Object value, ByteWriter out) {
      out.writeSignedVarLong((long) value);
    }

    @Override
    public Object read(ByteReader in) throws CoderException {
      return in.readSignedVarLong();
    }
  },
  FLOAT {
    @Override
    public void write(Object value, ByteWriter out) {
      out.writeVarLong(
          Integer.toUnsignedLong(Integer.reverseBytes(Float.floatToIntBits((float) value))));
    }

    @Override
    public Object read(ByteReader in) throws CoderException {
      return Float.intBitsToFloat(Integer.reverseBytes((int) in.readVarLong()));
    }
  },
  /** Bytes reversed, because the double of a count has its zeros at the low end. */
  DOUBLE {
    @Override
    public void write(Object value, ByteWriter out) {
      out.writeVarLong(Long.reverseBytes(Double.doubleToLongBits((double) value)));
    }

    @Override
    public Object read(ByteReader in) throws CoderException {
      return Double.longBitsToDouble(Long.reverseBytes(in.readVarLong()));
    }
  },
  LOCAL_DATE {
    @Override
    public void write(Object value, ByteWriter out) {
      out.writeSignedVarLong(((LocalDate) value).toEpochDay());
    }

    @Override
    public Object read(ByteReader in) throws CoderException {
      return LocalDate.ofEpochDay(in.readSignedVarLong());
    }
  },
  LOCAL_DATE_TIME {
    @Override
    public void write(Object value, ByteWriter out) throws IOException {
      LocalDateTime time = (LocalDateTime) value;
      LOCAL_DATE.write(time.toLocalDate(), out);
      out.writeVarLong(time.toLocalTime().toNanoOfDay());
    }

    @Override
    public Object read(ByteReader in) throws IOException {
      LocalDate day = (LocalDate) LOCAL_DATE.read(in);
      return LocalDateTime.of(day, LocalTime.ofNanoOfDay(in.readVarLong()));
    }
  },
  INSTANT {
    @Override
    public void write(Object value, ByteWriter out) {
      Instant instant = (Instant) value;
      out.writeSignedVarLong(instant.getEpochSecond());
      out.writeVarLong(instant.getNano());
    }

    @Override
    public Object read(ByteReader in) throws CoderException {
      return Instant.ofEpochSecond(in.readSignedVarLong(), in.readVarLong());
    }
  };

  static final Map<Class<?>, ScalarCodec> PRIMITIVES =
      Map.of(
          boolean.class, BOOLEAN,
          int.class, INT,
          long.class, LONG,
          float.class, FLOAT,
          double.class, DOUBLE);

  /** Types whose values may be null. */
  static final Map<Class<?>, ScalarCodec> REFERENCES =
      Map.of(
          Boolean.class, BOOLEAN,
          Integer.class, INT,
          Long.class, LONG,
          Float.class, FLOAT,
          Double.class, DOUBLE,
          LocalDate.class, LOCAL_DATE,
          LocalDateTime.class, LOCAL_DATE_TIME,
          Instant.class, INSTANT);
}
