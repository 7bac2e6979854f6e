package org.recoup.transforms.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.avro.LogicalType;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.avro.AvroReadSupport;
import org.apache.parquet.avro.AvroSchemaConverter;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;

/** An article a row. Only columns that go by the name of a field are read. */
final class ParquetArticles implements RecordReader {
  private static final String PARAGRAPH_BREAK = "\n";

  @Override
  public void read(InputStream in, OpenFile file, ArticleSink sink) throws IOException {
    boolean plain = Compression.of(file.name()) == Compression.NONE;
    if (plain && file.stored() instanceof SeekableByteChannel stored) {
      readRows(new ChannelFile(stored, file.slice().path()), file, sink);
      return;
    }
    // Parquet begins with its end, so that a stream is of no use.
    Path copy = Files.createTempFile("recoup", ".parquet");
    try {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      try (SeekableByteChannel unpacked = Files.newByteChannel(copy)) {
        readRows(new ChannelFile(unpacked, copy.toString()), file, sink);
      }
    } finally {
      Files.delete(copy);
    }
  }

  private static void readRows(InputFile rows, OpenFile file, ArticleSink sink) throws IOException {
    RecordFields fields = new RecordFields();
    try (ParquetReader<GenericRecord> reader = open(rows, fields)) {
      long number = 0;
      for (GenericRecord row = next(reader); row != null; row = next(reader)) {
        number++;
        fields.clear();
        int chars = 0;
        for (Schema.Field column : row.getSchema().getFields()) {
          String value = textOf(row.get(column.pos()), column.schema());
          chars += value == null ? 0 : value.length();
          fields.put(column.name(), value);
        }
        if (chars > file.maxArticleBytes()) {
          sink.reject(file.tooLarge(file.locationOfRecord(number), null));
        } else {
          fields.deliver(file.locationOfRecord(number), file.name(), sink);
        }
      }
    }
  }

  private static ParquetReader<GenericRecord> open(InputFile rows, RecordFields fields)
      throws IOException {
    PlainParquetConfiguration settings = new PlainParquetConfiguration();
    settings.setBoolean(AvroReadSupport.READ_INT96_AS_FIXED, true);
    try {
      settings.set(
          AvroReadSupport.AVRO_REQUESTED_PROJECTION,
          knownColumns(rows, settings, fields).toString());
      return AvroParquetReader.<GenericRecord>builder(rows, settings).build();
    } catch (RuntimeException e) {
      throw damage(e);
    }
  }

  private static Schema knownColumns(
      InputFile rows, PlainParquetConfiguration settings, RecordFields fields) throws IOException {
    try (ParquetFileReader footer = ParquetFileReader.open(rows)) {
      Schema all = new AvroSchemaConverter(settings).convert(footer.getFileMetaData().getSchema());
      return Schema.createRecord(
          all.getName(),
          null,
          all.getNamespace(),
          false,
          all.getFields().stream()
              .filter(column -> fields.knows(column.name()))
              .map(column -> new Schema.Field(column.name(), column.schema()))
              .toList());
    }
  }

  private static GenericRecord next(ParquetReader<GenericRecord> reader) throws IOException {
    try {
      return reader.read();
    } catch (RuntimeException e) {
      throw damage(e);
    }
  }

  /** The library meets damaged data with unchecked exceptions of many kinds. */
  private static IOException damage(RuntimeException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof StorageException storage) {
        return storage;
      }
    }
    return new IOException("damaged Parquet data: " + e.getMessage(), e);
  }

  private static String textOf(Object value, Schema schema) {
    if (value == null) {
      return null;
    } else if (value instanceof Collection<?> list) {
      return list.stream()
          .map(element -> textOf(element, schema))
          .filter(Objects::nonNull)
          .collect(Collectors.joining(PARAGRAPH_BREAK));
    } else if (value instanceof GenericRecord group) {
      return group.hasField("name") ? textOf(group.get("name"), group.getSchema()) : null;
    } else if (value instanceof ByteBuffer bytes) {
      return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
    } else if (value instanceof Number number) {
      return textOf(number, logicalTypeOf(schema));
    }
    return value.toString();
  }

  private static String textOf(Number number, String logicalType) {
    return switch (logicalType) {
      case "date" -> LocalDate.ofEpochDay(number.longValue()).toString();
      case "timestamp-millis", "local-timestamp-millis" ->
          Instant.ofEpochMilli(number.longValue()).toString();
      case "timestamp-micros", "local-timestamp-micros" ->
          Instant.EPOCH.plus(number.longValue(), ChronoUnit.MICROS).toString();
      case "timestamp-nanos", "local-timestamp-nanos" ->
          Instant.EPOCH.plusNanos(number.longValue()).toString();
      default -> number.toString();
    };
  }

  /** The name of a column's logical type, that of its values where it may be null; never null. */
  private static String logicalTypeOf(Schema schema) {
    LogicalType type =
        schema.isUnion()
            ? schema.getTypes().stream()
                .map(Schema::getLogicalType)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null)
            : schema.getLogicalType();
    return type == null ? "" : type.getName();
  }

  /** A channel as Parquet wants its files. */
  private record ChannelFile(SeekableByteChannel channel, String path) implements InputFile {
    @Override
    public long getLength() throws IOException {
      return channel.size();
    }

    @Override
    public SeekableInputStream newStream() throws IOException {
      channel.position(0);
      // The footer and the rows are read one after the other, each through a stream of its own.
      return new DelegatingSeekableInputStream(
          new StorageStream(path, Channels.newInputStream(channel))) {
        @Override
        public long getPos() throws IOException {
          return channel.position();
        }

        @Override
        public void seek(long position) throws IOException {
          channel.position(position);
        }

        @Override
        public void close() {
          // Whoever opened the channel closes it.
        }
      };
    }
  }
}
