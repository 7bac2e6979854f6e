package org.recoup.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CharsetsTest {
  private static final String TEXT =
      "L’été dernier, à Nîmes, la préfecture avait déjà été évacuée « par précaution » après une alerte à la bombe qui s’était révélée fausse.";
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  @Test
  void believesAByteOrderMark() {
    assertThat(
            Charsets.decode(
                ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8),
                "text/html; charset=iso-8859-1"))
        .isEqualTo(TEXT);
    assertThat(Charsets.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE), null))
        .isEqualTo(TEXT);
    assertThat(Charsets.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE), null))
        .isEqualTo(TEXT);
  }

  @Test
  void readsUtf8WhateverTheHeaderSays() {
    assertThat(
            Charsets.decode(TEXT.getBytes(StandardCharsets.UTF_8), "text/html; charset=ISO-8859-1"))
        .isEqualTo(TEXT);
  }

  @Test
  void goesByTheHeaderThenByThePage() {
    assertThat(Charsets.decode(TEXT.getBytes(WINDOWS_1252), "text/html; charset=\"windows-1252\""))
        .isEqualTo(TEXT);
    assertThat(Charsets.decode(TEXT.getBytes(WINDOWS_1252), "text/html; charset=iso-8859-1"))
        .as("as browsers read it")
        .isEqualTo(TEXT);
    String page = "<meta charset=windows-1251><p>Москва объявила перемирие</p>";
    assertThat(Charsets.decode(page.getBytes(Charset.forName("windows-1251")), "text/html"))
        .isEqualTo(page);
  }

  @Test
  void detectsWhatNobodyStates() {
    assertThat(Charsets.decode(TEXT.getBytes(WINDOWS_1252), null)).isEqualTo(TEXT);
    assertThat(Charsets.decode(TEXT.getBytes(WINDOWS_1252), "text/html; charset=no-such-set"))
        .isEqualTo(TEXT);
    assertThat(Charsets.decode(TEXT.getBytes(WINDOWS_1252), "text/html; charset=utf-8"))
        .as("a header that the bytes belie")
        .isEqualTo(TEXT);
  }

  @Test
  void keepsUtf8WithABrokenByte() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(TEXT.getBytes(StandardCharsets.UTF_8));
    bytes.write(0xE9);
    assertThat(Charsets.decode(bytes.toByteArray(), null)).isEqualTo(TEXT + "\uFFFD");
  }

  @Property
  void neverFails(@ForAll byte[] bytes, @ForAll String header) {
    assertThat(Charsets.decode(bytes, header)).isNotNull();
    assertThat(Charsets.decode(Arrays.copyOf(bytes, 0), null)).isEmpty();
  }
}
