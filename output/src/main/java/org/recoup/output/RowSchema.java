package org.recoup.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.recoup.analysis.model.EventType;

/**
 * The one schema of a table, read off its record, in two forms: a JSON object a line, and an Avro
 * record for Parquet.
 *
 * <p>Columns are the record's components in snake case. Enums are their names in lower case; types
 * of events, which PLOVER writes in capitals, keep them. Days are ISO 8601 in JSON and dates in
 * Parquet. Numbers without a fraction are written without one in JSON. Unknown is null.
 *
 * @param <T> the record
 */
public final class RowSchema<T extends Record> {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Map<Class<?>, RowSchema<?>> KNOWN = new ConcurrentHashMap<>();

  /** Largest number that a double holds without loss of its units. */
  private static final double MAX_WHOLE = 1L << 53;

  private enum Kind {
    STRING,
    INT,
    DOUBLE,
    BOOLEAN,
    DATE,
    ENUM,
    LIST,
    RECORD
  }

  /** One column: how to get it, and what it is. */
  private record Column(String name, Kind kind, MethodHandle get, Value value) {}

  /** What a column or a list's element holds. */
  private record Value(
      Kind kind, boolean nullable, Value element, RowSchema<?> record, boolean capitals) {}

  private final List<Column> columns = new ArrayList<>();
  private final Class<T> row;
  private volatile Schema avro;

  private RowSchema(Class<T> row) {
    this.row = row;
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    for (RecordComponent component : row.getRecordComponents()) {
      Value value = valueOf(component.getGenericType(), component.getType());
      try {
        columns.add(
            new Column(
                snakeCase(component.getName()),
                value.kind(),
                lookup.unreflect(component.getAccessor()),
                value));
      } catch (IllegalAccessException e) {
        throw new IllegalArgumentException(row + " is not public", e);
      }
    }
  }

  /** The schema of a record class. */
  @SuppressWarnings("unchecked")
  public static <T extends Record> RowSchema<T> of(Class<T> row) {
    RowSchema<?> known = KNOWN.get(row);
    if (known == null) {
      known = new RowSchema<>(row);
      KNOWN.put(row, known);
    }
    return (RowSchema<T>) known;
  }

  /** Names of the columns, in order. */
  public List<String> columns() {
    return columns.stream().map(Column::name).toList();
  }

  /** The schema for Parquet. */
  public Schema avro() {
    Schema known = avro;
    if (known == null) {
      SchemaBuilder.FieldAssembler<Schema> fields =
          SchemaBuilder.record(row.getSimpleName()).namespace("org.recoup").fields();
      for (Column column : columns) {
        fields = fields.name(column.name()).type(avroOf(column.value())).noDefault();
      }
      known = fields.endRecord();
      avro = known;
    }
    return known;
  }

  /** A row as one line of JSON, without the line's end. */
  public String toJson(T row) {
    StringWriter line = new StringWriter(256);
    try (JsonGenerator json = JSON.createGenerator(line)) {
      write(json, row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  /** Writes a row as an object. */
  public void write(JsonGenerator json, T row) throws IOException {
    json.writeStartObject();
    for (Column column : columns) {
      json.writeFieldName(column.name());
      write(json, column.value(), get(column, row));
    }
    json.writeEndObject();
  }

  /** A row as an Avro record. */
  public GenericRecord toAvro(T row) {
    GenericData.Record record = new GenericData.Record(avro());
    for (int i = 0; i < columns.size(); i++) {
      record.put(i, toAvro(columns.get(i).value(), get(columns.get(i), row)));
    }
    return record;
  }

  // ---- reading the record ----

  private static Value valueOf(Type generic, Class<?> type) {
    if (type == String.class) {
      return new Value(Kind.STRING, true, null, null, false);
    }
    if (type == int.class || type == Integer.class) {
      return new Value(Kind.INT, type == Integer.class, null, null, false);
    }
    if (type == double.class || type == Double.class) {
      return new Value(Kind.DOUBLE, type == Double.class, null, null, false);
    }
    if (type == boolean.class) {
      return new Value(Kind.BOOLEAN, false, null, null, false);
    }
    if (type == LocalDate.class) {
      return new Value(Kind.DATE, true, null, null, false);
    }
    if (type.isEnum()) {
      boolean capitals = type == EventType.class;
      return new Value(Kind.ENUM, true, null, null, capitals);
    }
    if (type == List.class) {
      Type element = ((ParameterizedType) generic).getActualTypeArguments()[0];
      return new Value(Kind.LIST, false, valueOf(element, (Class<?>) element), null, false);
    }
    if (type.isRecord()) {
      return new Value(Kind.RECORD, true, null, of(type.asSubclass(Record.class)), false);
    }
    throw new IllegalArgumentException("no column can hold a " + type);
  }

  private static Object get(Column column, Record row) {
    try {
      return column.get().invoke(row);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("an accessor of a record threw", e);
    }
  }

  /** {@code startDay} as {@code start_day}. */
  static String snakeCase(String camel) {
    StringBuilder snake = new StringBuilder(camel.length() + 4);
    for (int i = 0; i < camel.length(); i++) {
      char c = camel.charAt(i);
      if (Character.isUpperCase(c)) {
        snake.append('_').append(Character.toLowerCase(c));
      } else {
        snake.append(c);
      }
    }
    return snake.toString();
  }

  // ---- JSON ----

  private static void write(JsonGenerator json, Value as, Object value) throws IOException {
    if (value == null) {
      json.writeNull();
      return;
    }
    switch (as.kind()) {
      case INT -> json.writeNumber((int) value);
      case DOUBLE -> writeNumber(json, (double) value);
      case BOOLEAN -> json.writeBoolean((boolean) value);
      case ENUM -> json.writeString(enumName(as, value));
      case STRING, DATE -> json.writeString(value.toString());
      case RECORD -> writeRecord(json, as.record(), (Record) value);
      case LIST -> {
        json.writeStartArray();
        for (Object element : (List<?>) value) {
          write(json, as.element(), element);
        }
        json.writeEndArray();
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static void writeRecord(JsonGenerator json, RowSchema<?> schema, Record row)
      throws IOException {
    ((RowSchema<Record>) schema).write(json, row);
  }

  /** Writes a number, without a fraction where it has none. */
  public static void writeNumber(JsonGenerator json, double number) throws IOException {
    if (number == Math.rint(number) && Math.abs(number) < MAX_WHOLE) {
      json.writeNumber((long) number);
    } else {
      json.writeNumber(number);
    }
  }

  private static String enumName(Value as, Object value) {
    String name = ((Enum<?>) value).name();
    return as.capitals() ? name : name.toLowerCase(Locale.ROOT);
  }

  // ---- Avro ----

  private static Schema avroOf(Value value) {
    Schema schema =
        switch (value.kind()) {
          case STRING, ENUM -> Schema.create(Schema.Type.STRING);
          case INT -> Schema.create(Schema.Type.INT);
          case DOUBLE -> Schema.create(Schema.Type.DOUBLE);
          case BOOLEAN -> Schema.create(Schema.Type.BOOLEAN);
          case DATE -> LogicalTypes.date().addToSchema(Schema.create(Schema.Type.INT));
          case RECORD -> value.record().avro();
          case LIST -> Schema.createArray(elementOf(value.element()));
        };
    return value.nullable() ? Schema.createUnion(Schema.create(Schema.Type.NULL), schema) : schema;
  }

  /** Lists hold no nulls: their elements need no union, which some readers cannot take. */
  private static Schema elementOf(Value element) {
    return avroOf(
        new Value(element.kind(), false, element.element(), element.record(), element.capitals()));
  }

  private static Object toAvro(Value as, Object value) {
    if (value == null) {
      return null;
    }
    return switch (as.kind()) {
      case ENUM -> enumName(as, value);
      case DATE -> Math.toIntExact(((LocalDate) value).toEpochDay());
      case RECORD -> recordToAvro(as.record(), (Record) value);
      case LIST -> ((List<?>) value).stream().map(e -> toAvro(as.element(), e)).toList();
      default -> value;
    };
  }

  @SuppressWarnings("unchecked")
  private static GenericRecord recordToAvro(RowSchema<?> schema, Record row) {
    return ((RowSchema<Record>) schema).toAvro(row);
  }
}
