package org.recoup.simulation;

import java.util.ArrayList;
import java.util.List;

/**
 * How a sentence may be worded: text with alternatives {@code [a|b|]}, slots {@code {town}}, parts
 * out of a section {@code {>section}}, and figures {@code {killed:one person was|# people were}},
 * whose wording depends on the number and in which {@code #} is the number itself.
 */
final class Pattern {
  private final Sequence root;

  private Pattern(Sequence root) {
    this.root = root;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException where brackets do not match
   */
  static Pattern parse(String text) {
    Parser parser = new Parser(text);
    Sequence root = parser.sequence("");
    if (!parser.atEnd()) {
      throw new IllegalArgumentException("brackets do not match: " + text);
    }
    return new Pattern(root);
  }

  /** Whether all that the pattern cannot do without is there. */
  boolean fits(Slots slots, Phrasebook book) {
    return root.fits(slots, book);
  }

  /** Writes the pattern, which must fit. */
  void write(Rendering out) {
    root.write(out);
  }

  private interface Node {
    boolean fits(Slots slots, Phrasebook book);

    void write(Rendering out);
  }

  private record Text(String text) implements Node {
    @Override
    public boolean fits(Slots slots, Phrasebook book) {
      return true;
    }

    @Override
    public void write(Rendering out) {
      out.put(text);
    }
  }

  private record Number() implements Node {
    @Override
    public boolean fits(Slots slots, Phrasebook book) {
      return true;
    }

    @Override
    public void write(Rendering out) {
      out.putNumber();
    }
  }

  private record Slot(String name) implements Node {
    @Override
    public boolean fits(Slots slots, Phrasebook book) {
      return slots.text(name) != null;
    }

    @Override
    public void write(Rendering out) {
      out.put(out.slots().text(name));
    }
  }

  private record Part(String section) implements Node {
    @Override
    public boolean fits(Slots slots, Phrasebook book) {
      return book.section(section).stream().anyMatch(p -> p.fits(slots, book));
    }

    @Override
    public void write(Rendering out) {
      List<Pattern> fitting =
          out.book().section(section).stream()
              .filter(p -> p.fits(out.slots(), out.book()))
              .toList();
      out.chance().pick(fitting).write(out);
    }
  }

  private record Count(String name, Sequence one, Sequence many) implements Node {
    @Override
    public boolean fits(Slots slots, Phrasebook book) {
      Figure figure = slots.figure(name);
      if (figure == null || figure.best() < 1) {
        return false;
      }
      Sequence wording = figure.best() == 1 ? one : many;
      return !wording.nodes.isEmpty() && wording.fits(slots, book);
    }

    @Override
    public void write(Rendering out) {
      Figure figure = out.slots().figure(name);
      out.putFigure(figure, () -> (figure.best() == 1 ? one : many).write(out));
    }
  }

  private record Choice(List<Sequence> alternatives) implements Node {
    @Override
    public boolean fits(Slots slots, Phrasebook book) {
      for (Sequence alternative : alternatives) {
        if (alternative.fits(slots, book)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public void write(Rendering out) {
      List<Sequence> fitting = new ArrayList<>();
      for (Sequence alternative : alternatives) {
        if (alternative.fits(out.slots(), out.book())) {
          fitting.add(alternative);
        }
      }
      out.chance().pick(fitting).write(out);
    }
  }

  private record Sequence(List<Node> nodes) implements Node {
    @Override
    public boolean fits(Slots slots, Phrasebook book) {
      for (Node node : nodes) {
        if (!node.fits(slots, book)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public void write(Rendering out) {
      for (Node node : nodes) {
        node.write(out);
      }
    }
  }

  private static final class Parser {
    private static final String SPECIAL = "[{#";

    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    boolean atEnd() {
      return at == text.length();
    }

    Sequence sequence(String until) {
      List<Node> nodes = new ArrayList<>();
      while (!atEnd() && until.indexOf(text.charAt(at)) < 0) {
        switch (text.charAt(at)) {
          case '[' -> nodes.add(choice());
          case '{' -> nodes.add(slot());
          case '#' -> {
            at++;
            nodes.add(new Number());
          }
          default -> nodes.add(plain(until));
        }
      }
      return new Sequence(List.copyOf(nodes));
    }

    private Text plain(String until) {
      int begin = at;
      while (!atEnd()
          && until.indexOf(text.charAt(at)) < 0
          && SPECIAL.indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return new Text(text.substring(begin, at));
    }

    private Choice choice() {
      List<Sequence> alternatives = new ArrayList<>();
      do {
        at++;
        alternatives.add(sequence("|]"));
      } while (!atEnd() && text.charAt(at) == '|');
      close(']');
      return new Choice(List.copyOf(alternatives));
    }

    private Node slot() {
      int begin = ++at;
      while (!atEnd() && text.charAt(at) != '}' && text.charAt(at) != ':') {
        at++;
      }
      String name = text.substring(begin, at);
      Node slot = new Slot(name);
      if (name.startsWith(">")) {
        slot = new Part(name.substring(1));
      } else if (!atEnd() && text.charAt(at) == ':') {
        at++;
        Sequence one = sequence("|}");
        if (atEnd() || text.charAt(at) != '|') {
          throw new IllegalArgumentException("one and many expected: " + text);
        }
        at++;
        slot = new Count(name, one, sequence("}"));
      }
      close('}');
      return slot;
    }

    private void close(char bracket) {
      if (atEnd() || text.charAt(at) != bracket) {
        throw new IllegalArgumentException("brackets do not match: " + text);
      }
      at++;
    }
  }
}
