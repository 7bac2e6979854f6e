package org.recoup.simulation;

import java.util.ArrayList;
import java.util.List;

/** A sentence as it is written. */
final class Rendering {
  /** After a word that may be elided before a vowel. */
  private static final char JOINT = '~';

  private static final int NOT_BEGUN = -1;

  private final Phrasebook book;
  private final Slots slots;
  private final Chance chance;
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence.Said> said = new ArrayList<>();
  private Figure figure;
  private int figureBegin;
  private boolean hedged;
  private boolean lowered;

  Rendering(Phrasebook book, Slots slots, Chance chance) {
    this.book = book;
    this.slots = slots;
    this.chance = chance;
  }

  Phrasebook book() {
    return book;
  }

  Slots slots() {
    return slots;
  }

  Chance chance() {
    return chance;
  }

  void put(String added) {
    int last = text.length() - 1;
    boolean joint = last >= 0 && text.charAt(last) == JOINT;
    String part = joint ? added.stripLeading() : added;
    if (part.isEmpty()) {
      return;
    }
    if (joint) {
      text.setLength(last);
      book.join(text, part.charAt(0));
    }
    if (figure != null && figureBegin == NOT_BEGUN) {
      figureBegin = text.length();
    }
    if (lowered) {
      text.append(Character.toLowerCase(part.charAt(0))).append(part, 1, part.length());
      lowered = false;
    } else {
      text.append(part);
    }
  }

  /** Writes a figure by its wording. */
  void putFigure(Figure stated, Runnable wording) {
    figure = stated;
    figureBegin = NOT_BEGUN;
    hedged = false;
    if (stated.best() == 1 && stated.hedge() != null) {
      putHedge("");
      lowered = true;
    }
    wording.run();
    said.add(new Sentence.Said(stated, Math.max(0, figureBegin), text.length()));
    figure = null;
  }

  /** Writes the number of the figure in hand, with its hedge. */
  void putNumber() {
    String number = book.number(figure.best(), figure.spelled());
    if (figure.hedge() == null || hedged) {
      put(number);
    } else {
      putHedge(number);
    }
  }

  private void putHedge(String number) {
    hedged = true;
    String round = book.roundNumber(figure);
    if (round != null && !number.isEmpty()) {
      put(round);
      return;
    }
    String hedge = chance.pick(book.wordings(figure.hedge()));
    put(hedge.replace("#", number));
  }

  /** What is written so far, as it stands. */
  String plain() {
    return text.toString();
  }

  /** The sentence, which begins with a capital. */
  Sentence sentence() {
    if (text.length() > 2 && text.indexOf("..", text.length() - 2) > 0) {
      text.setLength(text.length() - 1);
    }
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (Character.isLetter(letter)) {
        text.setCharAt(i, Character.toUpperCase(letter));
        break;
      }
      if (Character.isDigit(letter)) {
        break;
      }
    }
    return new Sentence(text.toString(), said);
  }
}
