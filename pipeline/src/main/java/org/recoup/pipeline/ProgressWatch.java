package org.recoup.pipeline;

import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.recoup.transforms.progress.Progress;

/**
 * Tells how far a job is while it runs: on a terminal twice a second in one line, elsewhere every
 * ten seconds. Of an engine outside this process it can only tell the time.
 */
final class ProgressWatch implements AutoCloseable {
  private static final Duration ON_TERMINAL = Duration.ofMillis(500);
  private static final Duration ELSEWHERE = Duration.ofSeconds(10);

  /** Earlier, a guess of the time left would jump about. */
  private static final double LEAST_SECONDS = 3;

  private static final double LEAST_SHARE = 0.01;

  private final Messages messages;
  private final String elsewhere;
  private final long inputBytes;
  private final Map<Progress, Long> before = new EnumMap<>(Progress.class);
  private final long started = System.nanoTime();
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread thread;
  private volatile String stage;

  /** When stages were first seen, in seconds since the begin; below 0 before. */
  private double readingSince = -1;

  private double analyzingSince = -1;

  private ProgressWatch(Messages messages, long inputBytes, String elsewhere) {
    this.messages = messages;
    this.inputBytes = inputBytes;
    this.elsewhere = elsewhere;
    for (Progress each : Progress.values()) {
      before.put(each, each.here());
    }
    thread = new Thread(this::tell, "progress");
    thread.setDaemon(true);
  }

  /**
   * Begins to tell.
   *
   * @param inputBytes size of the input, by which the time left is guessed
   * @param elsewhere the engine's name where it works outside this process, else null
   */
  static ProgressWatch start(Messages messages, long inputBytes, String elsewhere) {
    ProgressWatch watch = new ProgressWatch(messages, inputBytes, elsewhere);
    if (!messages.isQuiet()) {
      watch.thread.start();
    }
    return watch;
  }

  /** Names what is done from now on, when the job is over. */
  void enter(String name) {
    stage = name;
    if (messages.onTerminal()) {
      tellOnce();
    }
  }

  /** Ends the telling. */
  @Override
  public void close() {
    done.countDown();
    messages.closeLine();
  }

  private void tell() {
    Duration pause = messages.onTerminal() ? ON_TERMINAL : ELSEWHERE;
    try {
      while (!done.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        tellOnce();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void tellOnce() {
    double seconds = secondsSoFar();
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("seconds", Math.round(seconds * 10) / 10.0);
    String text =
        stage != null || elsewhere != null ? plain(seconds, numbers) : job(seconds, numbers);
    messages.progress(text, numbers);
  }

  private String plain(double seconds, Map<String, Object> numbers) {
    String name = stage != null ? stage : "running on " + elsewhere;
    numbers.put("stage", name);
    return name + ", " + clock(seconds);
  }

  /** What the counters of this process tell. */
  private String job(double seconds, Map<String, Object> numbers) {
    long read = count(Progress.READ);
    long articles = count(Progress.ARTICLES);
    long claims = count(Progress.CLAIMS);
    long rejects = count(Progress.REJECTS);
    double shareRead =
        inputBytes == 0 ? 1 : Math.min(1, (double) count(Progress.BYTES_READ) / inputBytes);
    Stage current = stageOf(shareRead, read, articles);
    numbers.put("stage", current.name);
    numbers.put("share_read", Math.round(shareRead * 1000) / 1000.0);
    numbers.put("articles_read", read);
    numbers.put("articles", articles);
    numbers.put("claims", claims);
    numbers.put("rejects", rejects);
    double share = current == Stage.READING ? shareRead : read == 0 ? 0 : (double) articles / read;
    if (current == Stage.STARTING) {
      return current.name + ", " + clock(seconds);
    }
    StringBuilder text = new StringBuilder(current.name);
    if (current.hasShare) {
      text.append(String.format(Locale.ROOT, " %.0f %%", 100 * share));
    }
    addTimeLeft(current, share, seconds, numbers, text);
    text.append(String.format(Locale.ROOT, ", %,d articles", shown(current, read, articles)));
    if (current == Stage.ANALYZING) {
      text.append(
          String.format(
              Locale.ROOT, " (%,.0f/s)", articles / Math.max(1, seconds - analyzingSince)));
    }
    return text.append(
            String.format(
                Locale.ROOT, ", %,d claims, %,d rejects, %s", claims, rejects, clock(seconds)))
        .toString();
  }

  private static long shown(Stage current, long read, long articles) {
    return current == Stage.READING ? read : articles;
  }

  /** Where the end of a stage is known: at the pace that it had so far. */
  private void addTimeLeft(
      Stage current,
      double share,
      double seconds,
      Map<String, Object> numbers,
      StringBuilder text) {
    double busy = seconds - (current == Stage.ANALYZING ? analyzingSince : readingSince);
    if (current.hasShare && busy >= LEAST_SECONDS && share >= LEAST_SHARE && share < 1) {
      double left = busy * (1 - share) / share;
      numbers.put("stage_seconds_left", Math.round(left));
      text.append(", about ").append(clock(left)).append(" left");
    }
  }

  /** What a job does, by the counters that move; several at once count as the last of them. */
  private enum Stage {
    STARTING("starting", false),
    READING("reading", true),
    ANALYZING("analyzing", true),
    LINKING("finding origins and linking events", false),
    SCORING("scoring", false),
    WRITING("scoring and writing tables", false);

    private final String name;
    private final boolean hasShare;

    Stage(String name, boolean hasShare) {
      this.name = name;
      this.hasShare = hasShare;
    }
  }

  private Stage stageOf(double shareRead, long read, long articles) {
    if (count(Progress.JUDGED) > 0) {
      return Stage.WRITING;
    } else if (count(Progress.LINKED) > 0) {
      return Stage.SCORING;
    } else if (articles > 0 && articles == read && shareRead == 1) {
      return Stage.LINKING;
    } else if (articles > 0) {
      analyzingSince = analyzingSince < 0 ? secondsSoFar() : analyzingSince;
      return Stage.ANALYZING;
    } else if (shareRead > 0) {
      readingSince = readingSince < 0 ? secondsSoFar() : readingSince;
      return Stage.READING;
    }
    return Stage.STARTING;
  }

  private double secondsSoFar() {
    return (System.nanoTime() - started) / 1e9;
  }

  private long count(Progress progress) {
    return progress.here() - before.get(progress);
  }

  /** {@code 0:08}, {@code 12:00}, {@code 1:02:03}. */
  static String clock(double seconds) {
    long whole = Math.round(seconds);
    return whole < 3600
        ? "%d:%02d".formatted(whole / 60, whole % 60)
        : "%d:%02d:%02d".formatted(whole / 3600, whole / 60 % 60, whole % 60);
  }
}
