package org.recoup.output.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL server of a test's own, from the programs that are installed here. */
public final class PostgresServer implements AutoCloseable {
  public static final String USER = "newsroom";
  public static final String PASSWORD = "s3cret w'rd";

  private final Path programs;
  private final Path folder;
  private final int port;

  private PostgresServer(Path programs, Path folder, int port) {
    this.programs = programs;
    this.folder = folder;
    this.port = port;
  }

  /** Starts a server, or gives none where PostgreSQL is not installed. */
  public static Optional<PostgresServer> start() throws IOException {
    Optional<Path> programs = programs();
    if (programs.isEmpty()) {
      return Optional.empty();
    }
    Path folder = Files.createTempDirectory("postgres");
    PostgresServer server = new PostgresServer(programs.get(), folder, freePort());
    Files.writeString(folder.resolve("password"), PASSWORD);
    if (isRoot()) {
      server.run(List.of("chown", "-R", "postgres", folder.toString()));
    }
    server.runProgram(
        "initdb",
        "-D",
        folder.resolve("data").toString(),
        "-U",
        USER,
        "-A",
        "scram-sha-256",
        "--pwfile=" + folder.resolve("password"),
        "-E",
        "UTF8",
        "--no-locale",
        "--no-sync");
    server.runProgram(
        "pg_ctl",
        "-D",
        folder.resolve("data").toString(),
        "-l",
        folder.resolve("log").toString(),
        "-w",
        "-o",
        "-p %d -k %s -c listen_addresses=127.0.0.1 -c fsync=off".formatted(server.port, folder),
        "start");
    return Optional.of(server);
  }

  /** Without user and password. */
  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }

  @Override
  public void close() throws IOException {
    runProgram("pg_ctl", "-D", folder.resolve("data").toString(), "-m", "immediate", "stop");
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  private static Optional<Path> programs() throws IOException {
    List<Path> folders = new ArrayList<>();
    Path debian = Path.of("/usr/lib/postgresql");
    if (Files.isDirectory(debian)) {
      try (Stream<Path> versions = Files.list(debian)) {
        versions.map(version -> version.resolve("bin")).sorted().forEach(folders::add);
      }
    }
    for (String entry : System.getenv().getOrDefault("PATH", "").split(":")) {
      folders.add(Path.of(entry));
    }
    return folders.stream()
        .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
        .filter(folder -> Files.isExecutable(folder.resolve("pg_ctl")))
        .findFirst();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  /** The server's programs refuse to run as root. */
  private void runProgram(String name, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    command.add(programs.resolve(name).toString());
    command.addAll(List.of(arguments));
    run(command);
  }

  private void run(List<String> command) throws IOException {
    Path messages = Files.createTempFile("postgres", ".log");
    Process process =
        new ProcessBuilder(command)
            .directory(Path.of("/").toFile())
            .redirectErrorStream(true)
            .redirectOutput(messages.toFile())
            .start();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException(command + ": " + Files.readString(messages));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      Files.delete(messages);
    }
  }
}
