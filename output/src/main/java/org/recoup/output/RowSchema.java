package org.recoup.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
import org.recoup.analysis.model.OneValue;

/**
 * The one schema of a table, read off its record, in two forms: a JSON object a line, and an Avro
 * record for Parquet. Rows go both ways in both forms.
 *
 * <p>Columns are the record's components in snake case. Enums are their names in lower case; types
 * of events, which PLOVER writes in capitals, keep them. Days are ISO 8601 in JSON and dates in
 * Parquet. Numbers without a fraction are written without one in JSON. Unknown is null. Lists hold
 * no nulls.
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

  /**
   * What a column or a list's element holds.
   *
   * @param element of a list
   * @param record of a record
   * @param names constants of an enum by the name that they are written with
   */
  private record Value(
      Kind kind,
      boolean nullable,
      Value element,
      RowSchema<?> record,
      Map<String, Object> names,
      Map<Object, String> constants) {
    static Value of(Kind kind, boolean nullable) {
      return new Value(kind, nullable, null, null, null, null);
    }

    static Value enumeration(Class<?> type) {
      Map<String, Object> names = new HashMap<>();
      Map<Object, String> constants = new HashMap<>();
      for (Object constant : type.getEnumConstants()) {
        String name = ((Enum<?>) constant).name();
        String written = type == EventType.class ? name : name.toLowerCase(Locale.ROOT);
        names.put(written, constant);
        constants.put(constant, written);
      }
      return new Value(Kind.ENUM, true, null, null, names, constants);
    }
  }

  /** One column: its name, how to get it from a row, and what it holds. */
  private record Column(String name, MethodHandle get, Value value, OneValue one) {}

  private final String name;
  private final List<Column> columns = new ArrayList<>();
  private final Map<String, Integer> positions = new HashMap<>();
  private final MethodHandle constructor;
  private volatile Schema avro;

  private RowSchema(Class<T> row) {
    name = row.getSimpleName();
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    RecordComponent[] components = row.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
    try {
      for (RecordComponent component : components) {
        String column = snakeCase(component.getName());
        positions.put(column, columns.size());
        columns.add(
            new Column(
                column,
                lookup.unreflect(component.getAccessor()),
                valueOf(component.getGenericType(), component.getType()),
                component.getAnnotation(OneValue.class)));
      }
      constructor =
          lookup
              .findConstructor(row, MethodType.methodType(void.class, types))
              .asSpreader(Object[].class, types.length);
    } catch (IllegalAccessException | NoSuchMethodException e) {
      throw new IllegalArgumentException(row + " is not public", e);
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

  /** The schema for Parquet; it is not made before it is asked for, as JSON needs none. */
  public Schema avro() {
    Schema known = avro;
    if (known == null) {
      SchemaBuilder.FieldAssembler<Schema> fields =
          SchemaBuilder.record(name).namespace("org.recoup").fields();
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
    writeColumns(json, row);
    json.writeEndObject();
  }

  /** Writes a row's columns into an object that is begun. */
  public void writeColumns(JsonGenerator json, T row) throws IOException {
    for (Column column : columns) {
      json.writeFieldName(column.name());
      Object value = get(column, row);
      if (column.one() != null && isOne(column.one(), row)) {
        List<?> values = (List<?>) value;
        write(json, column.value().element(), values.isEmpty() ? null : values.get(0));
      } else {
        write(json, column.value(), value);
      }
    }
  }

  /** Whether a list of this row is written as the one value that it holds. */
  private boolean isOne(OneValue one, T row) {
    return !one.exceptFor().equals(get(columns.get(positions.get("attribute")), row));
  }

  /**
   * The row of a line of JSON. Columns that are not of this schema are passed over; one that is
   * absent is null.
   *
   * @throws MalformedRowException where the line is no such row
   */
  public T fromJson(String line) throws MalformedRowException {
    try (JsonParser json = JSON.createParser(line)) {
      json.nextToken();
      return readObject(json);
    } catch (JsonProcessingException e) {
      throw new MalformedRowException("no JSON: " + e.getOriginalMessage());
    } catch (MalformedRowException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException("a string is read without IO", e);
    }
  }

  /** A row as an Avro record. */
  public GenericRecord toAvro(T row) {
    GenericData.Record record = new GenericData.Record(avro());
    for (int i = 0; i < columns.size(); i++) {
      record.put(i, toAvro(columns.get(i).value(), get(columns.get(i), row)));
    }
    return record;
  }

  /**
   * The row of an Avro record. Fields that are not of this schema are passed over; one that is
   * absent is null.
   *
   * @throws MalformedRowException where the record is no such row
   */
  public T fromAvro(GenericRecord record) throws MalformedRowException {
    Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      Column column = columns.get(i);
      values[i] =
          record.hasField(column.name())
              ? fromAvro(column, column.value(), record.get(column.name()))
              : null;
    }
    return construct(values);
  }

  // ---- the record ----

  private static Value valueOf(Type generic, Class<?> type) {
    if (type == String.class) {
      return Value.of(Kind.STRING, true);
    }
    if (type == int.class || type == Integer.class) {
      return Value.of(Kind.INT, type == Integer.class);
    }
    if (type == double.class || type == Double.class) {
      return Value.of(Kind.DOUBLE, type == Double.class);
    }
    if (type == boolean.class) {
      return Value.of(Kind.BOOLEAN, false);
    }
    if (type == LocalDate.class) {
      return Value.of(Kind.DATE, true);
    }
    if (type.isEnum()) {
      return Value.enumeration(type);
    }
    if (type == List.class) {
      Type element = ((ParameterizedType) generic).getActualTypeArguments()[0];
      return new Value(Kind.LIST, false, valueOf(element, (Class<?>) element), null, null, null);
    }
    if (type.isRecord()) {
      return new Value(Kind.RECORD, true, null, of(type.asSubclass(Record.class)), null, null);
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

  /** An absent list is empty; nothing else that must have a value may be absent. */
  @SuppressWarnings("unchecked")
  private T construct(Object[] values) throws MalformedRowException {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null && !columns.get(i).value().nullable()) {
        if (columns.get(i).value().kind() != Kind.LIST) {
          throw new MalformedRowException(name + " has no " + columns.get(i).name());
        }
        values[i] = List.of();
      }
    }
    try {
      return (T) constructor.invoke(values);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("the constructor of a record threw", e);
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
      case ENUM -> json.writeString(as.constants().get(value));
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

  /** Reads the object that the parser stands at. */
  private T readObject(JsonParser json) throws IOException, MalformedRowException {
    expect(json.currentToken() == JsonToken.START_OBJECT, name, json);
    Object[] values = new Object[columns.size()];
    for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
      json.nextToken();
      Integer position = positions.get(field);
      if (position == null) {
        json.skipChildren();
      } else {
        values[position] = read(json, columns.get(position), columns.get(position).value());
      }
    }
    return construct(values);
  }

  private static Object read(JsonParser json, Column column, Value as)
      throws IOException, MalformedRowException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    switch (as.kind()) {
      case INT -> {
        expect(token == JsonToken.VALUE_NUMBER_INT, column.name(), json);
        return json.getIntValue();
      }
      case DOUBLE -> {
        expect(token.isNumeric(), column.name(), json);
        return json.getDoubleValue();
      }
      case BOOLEAN -> {
        expect(token.isBoolean(), column.name(), json);
        return json.getBooleanValue();
      }
      case STRING, ENUM, DATE -> {
        expect(token == JsonToken.VALUE_STRING, column.name(), json);
        return parse(column, as, json.getText());
      }
      case RECORD -> {
        return as.record().readObject(json);
      }
      case LIST -> {
        if (column.one() != null && token == JsonToken.VALUE_STRING) {
          return List.of(parse(column, as.element(), json.getText()));
        }
        expect(token == JsonToken.START_ARRAY, column.name(), json);
        List<Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          list.add(element(column, read(json, column, as.element())));
        }
        return list;
      }
    }
    throw new IllegalStateException("kinds are listed above");
  }

  private static void expect(boolean met, String what, JsonParser json)
      throws MalformedRowException {
    if (!met) {
      throw new MalformedRowException(what + " cannot be a " + json.currentToken());
    }
  }

  private static Object element(Column column, Object element) throws MalformedRowException {
    if (element == null) {
      throw new MalformedRowException(column.name() + " holds a null");
    }
    return element;
  }

  /** A value that is written as text. */
  private static Object parse(Column column, Value as, String text) throws MalformedRowException {
    switch (as.kind()) {
      case ENUM -> {
        Object constant = as.names().get(text);
        if (constant == null) {
          throw new MalformedRowException(column.name() + " cannot be \"" + text + '"');
        }
        return constant;
      }
      case DATE -> {
        try {
          return LocalDate.parse(text);
        } catch (DateTimeException e) {
          throw new MalformedRowException(column.name() + " is no day: \"" + text + '"');
        }
      }
      default -> {
        return text;
      }
    }
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
    Schema schema = avroOf(element);
    return schema.isUnion() ? schema.getTypes().get(1) : schema;
  }

  private static Object toAvro(Value as, Object value) {
    if (value == null) {
      return null;
    }
    return switch (as.kind()) {
      case ENUM -> as.constants().get(value);
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

  private static Object fromAvro(Column column, Value as, Object value)
      throws MalformedRowException {
    if (value == null) {
      return null;
    }
    try {
      switch (as.kind()) {
        case STRING, ENUM -> {
          return parse(column, as, value.toString());
        }
        case DATE -> {
          return LocalDate.ofEpochDay((int) value);
        }
        case RECORD -> {
          return as.record().fromAvro((GenericRecord) value);
        }
        case LIST -> {
          List<Object> list = new ArrayList<>();
          for (Object each : (List<?>) value) {
            list.add(element(column, fromAvro(column, as.element(), each)));
          }
          return list;
        }
        default -> {
          return value;
        }
      }
    } catch (ClassCastException e) {
      throw new MalformedRowException(column.name() + " cannot be a " + value.getClass());
    }
  }
}
