package org.recoup.output.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * The page around the data: one file that loads nothing and runs nothing but its own script, by a
 * policy that names the script's and the style's hashes.
 */
final class ReportPage {
  /** Larger data is packed: browsers unpack it faster than they would load the difference. */
  private static final int MAX_PLAIN_BYTES = 600_000;

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.recoup.output.report");

  /**
   * What a browser without scripts shows of an event.
   *
   * @param label its name
   * @param days when, as ISO days
   * @param figures its numbers, each with how the origins stand
   */
  record Line(String label, String days, String figures) {}

  /**
   * Data in the form in which the page holds it.
   *
   * @param type the element's type
   * @param text safe inside a script element
   */
  record Block(String type, String text) {
    static Block of(byte[] json) {
      return json.length <= MAX_PLAIN_BYTES
          ? new Block("application/json", new String(json, UTF_8))
          : new Block("application/gzip", Base64.getEncoder().encodeToString(gzip(json)));
    }

    private static byte[] gzip(byte[] content) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 3);
      try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
        gzip.write(content);
      } catch (IOException e) {
        throw new UncheckedIOException("memory is written without IO", e);
      }
      return packed.toByteArray();
    }
  }

  private final String style =
      text("report.css")
          .replace("@newsreader@", base64("fonts/newsreader.woff2"))
          .replace("@source-sans-3@", base64("fonts/source-sans-3.woff2"));
  private final String script = text("report.js").replace("\"@messages@\"", text("messages.json"));

  /** The whole page in UTF-8. */
  byte[] render(Block data, List<Line> lines) {
    Utf8ByteOutput page = new Utf8ByteOutput();
    render(page, data, lines);
    return page.toByteArray();
  }

  private void render(TemplateOutput page, Block data, List<Line> lines) {
    TEMPLATES.render(
        "report.jte",
        Map.of(
            "policy", policy(),
            "style", style,
            "script", script,
            "data", data,
            "lines", lines),
        page);
  }

  private String policy() {
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src " + hash(script),
        "style-src " + hash(style),
        "font-src data:",
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'");
  }

  private static String hash(String inline) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(inline.getBytes(UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String text(String name) {
    return new String(resource(name), UTF_8);
  }

  private static String base64(String name) {
    return Base64.getEncoder().encodeToString(resource(name));
  }

  private static byte[] resource(String name) {
    try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
