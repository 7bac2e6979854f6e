package org.recoup.output;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;

/**
 * Reads the tables of a run row by row, in memory that does not grow with them: the JSONL files
 * where there are any, else the Parquet files.
 */
public final class TableReader {
  private static final String EVENT_ID = "\"event_id\":\"";

  /** Files of one table and form, by their number; the total is the same on all. */
  private static final Pattern SHARD = Pattern.compile("-(\\d{5,})-of-(\\d{5,})");

  private final RunFiles files;
  private final String folder;

  /** Reads the tables of a run. */
  public TableReader(RunFiles files) {
    this(files, "tables");
  }

  /** Reads the tables in another folder than that of a run, such as that of a corpus' truth. */
  public TableReader(RunFiles files, String folder) {
    this.files = files;
    this.folder = folder;
  }

  /**
   * The files that hold a table, relative to the run's folder; none where the run has no such
   * table.
   *
   * @throws IOException also where a shard is missing, or where the files of two runs lie together
   */
  public List<String> filesOf(Table<?> table) throws IOException {
    List<String> names = files.names(folder);
    List<String> json = whole(table.name(), ".jsonl", names);
    return json.isEmpty() ? whole(table.name(), ".parquet", names) : json;
  }

  /**
   * Passes all rows of a table to a function, file after file.
   *
   * @throws MalformedRowException where a row cannot be read; the message names its file and place
   */
  public <T extends Record> void read(Table<T> table, Consumer<T> rows) throws IOException {
    read(table, line -> true, rows);
  }

  /**
   * All rows of a table, where they fit in memory.
   *
   * @throws MalformedRowException where a row cannot be read; the message names its file and place
   */
  public <T extends Record> List<T> all(Table<T> table) throws IOException {
    List<T> rows = new ArrayList<>();
    read(table, rows::add);
    return rows;
  }

  /**
   * Passes the rows of some events to a function, and perhaps others; a row of JSON that bears the
   * id of another event is passed over before it costs its parsing, and not checked.
   *
   * @throws MalformedRowException where a row cannot be read; the message names its file and place
   */
  public <T extends Record> void readEvents(Table<T> table, Set<String> eventIds, Consumer<T> rows)
      throws IOException {
    read(
        table,
        line -> {
          String eventId = eventIdIn(line);
          return eventId == null || eventIds.contains(eventId);
        },
        rows);
  }

  /**
   * A row's event id as it stands, or null where that takes parsing. Within another string of JSON
   * the quotes would be escaped.
   */
  private static String eventIdIn(String line) {
    int begin = line.indexOf(EVENT_ID);
    if (begin < 0) {
      return null;
    }
    begin += EVENT_ID.length();
    int end = line.indexOf('"', begin);
    String id = end < 0 ? "\\" : line.substring(begin, end);
    return id.indexOf('\\') < 0 ? id : null;
  }

  private <T extends Record> void read(Table<T> table, Predicate<String> wanted, Consumer<T> rows)
      throws IOException {
    for (String file : filesOf(table)) {
      readFile(table, file, wanted, rows);
    }
  }

  /** Passes the rows of one of a table's files to a function, as {@link #read} does with all. */
  <T extends Record> void readFile(Table<T> table, String file, Consumer<T> rows)
      throws IOException {
    readFile(table, file, line -> true, rows);
  }

  private <T extends Record> void readFile(
      Table<T> table, String file, Predicate<String> wanted, Consumer<T> rows) throws IOException {
    RowSchema<T> schema = RowSchema.of(table.row());
    if (file.endsWith(".jsonl")) {
      readJson(file, schema, wanted, rows);
    } else {
      readParquet(file, schema, rows);
    }
  }

  private <T extends Record> void readJson(
      String file, RowSchema<T> schema, Predicate<String> wanted, Consumer<T> rows)
      throws IOException {
    long number = 0;
    try (ReadableByteChannel channel = files.open(file);
        BufferedReader lines =
            new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8), 1 << 16)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (wanted.test(line)) {
          rows.accept(schema.fromJson(line));
        }
      }
    } catch (MalformedRowException e) {
      throw at(file + ":" + number, e);
    }
  }

  private <T extends Record> void readParquet(String file, RowSchema<T> schema, Consumer<T> rows)
      throws IOException {
    long number = 0;
    try (ReadableByteChannel channel = files.open(file);
        ParquetReader<GenericRecord> records =
            AvroParquetReader.<GenericRecord>builder(new ChannelFile(file, channel)).build()) {
      for (GenericRecord record = records.read(); record != null; record = records.read()) {
        number++;
        rows.accept(schema.fromAvro(record));
      }
    } catch (MalformedRowException e) {
      throw at(file + "#" + number, e);
    }
  }

  private static MalformedRowException at(String place, MalformedRowException cause) {
    MalformedRowException placed = new MalformedRowException(place + ": " + cause.getMessage());
    placed.initCause(cause);
    return placed;
  }

  /** The one file of a table, or all its shards. */
  private List<String> whole(String table, String extension, List<String> names)
      throws IOException {
    TreeMap<Integer, String> shards = new TreeMap<>();
    int total = -1;
    boolean single = false;
    for (String name : names) {
      if (!name.startsWith(table) || !name.endsWith(extension)) {
        continue;
      }
      String middle = name.substring(table.length(), name.length() - extension.length());
      Matcher shard = SHARD.matcher(middle);
      if (middle.isEmpty()) {
        single = true;
      } else if (shard.matches()) {
        int of = Integer.parseInt(shard.group(2));
        if (total >= 0 && of != total) {
          throw mixed(table, extension);
        }
        total = of;
        shards.put(Integer.parseInt(shard.group(1)), folder + "/" + name);
      }
    }
    if (single && total >= 0) {
      throw mixed(table, extension);
    }
    if (single) {
      return List.of(folder + "/" + table + extension);
    }
    if (total >= 0 && shards.size() != total) {
      throw new FileNotFoundException(
          "%s/%s%s: %d of %d shards".formatted(folder, table, extension, shards.size(), total));
    }
    return new ArrayList<>(shards.values());
  }

  private IOException mixed(String table, String extension) {
    return new IOException(
        "%s/%s%s: the files of two runs lie beside each other".formatted(folder, table, extension));
  }

  /** A file as Parquet wants it. */
  private static final class ChannelFile implements InputFile {
    private final SeekableByteChannel channel;

    ChannelFile(String name, ReadableByteChannel channel) throws IOException {
      if (!(channel instanceof SeekableByteChannel seekable)) {
        throw new IOException(
            name + ": this file system cannot seek, as Parquet needs; write JSONL there");
      }
      this.channel = seekable;
    }

    @Override
    public long getLength() throws IOException {
      return channel.size();
    }

    @Override
    public SeekableInputStream newStream() {
      return new DelegatingSeekableInputStream(Channels.newInputStream(channel)) {
        @Override
        public long getPos() throws IOException {
          return channel.position();
        }

        @Override
        public void seek(long position) throws IOException {
          channel.position(position);
        }

        @Override
        public void readFully(ByteBuffer buffer) throws IOException {
          while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
              throw new EOFException();
            }
          }
        }
      };
    }
  }
}
