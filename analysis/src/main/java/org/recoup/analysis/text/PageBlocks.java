package org.recoup.analysis.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.recoup.analysis.text.PageNames.Use;

/**
 * A web page as its reader sees it: runs of text ({@link Block}) in the order of the page, inside
 * elements ({@link Box}). Scripts, form controls and what is hidden are left out. The page is
 * walked once and without recursion, however deep it is nested.
 */
final class PageBlocks {
  /** Elements whose text is for no reader, or belongs to a control. */
  private static final Set<String> UNREAD =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "canvas",
          "button",
          "select",
          "option",
          "textarea",
          "input",
          "label",
          "map",
          "audio",
          "video",
          "head",
          "title",
          "dialog",
          "menu",
          "applet");

  private static final Set<String> FRAME = Set.of("nav", "footer", "aside", "figure", "figcaption");

  /** Elements inside a line of text. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "img", "ins", "kbd", "mark", "nobr", "q", "rp", "rt", "ruby", "s",
          "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
          "wbr");

  /** Attributes that carry a date. */
  private static final List<String> DATED =
      List.of("datetime", "data-datetime", "data-timestamp", "itemprop", "property");

  private static final Set<Use> STAMPS = EnumSet.of(Use.STAMP, Use.PUBLISHED, Use.UPDATED);
  private static final int MAX_STAMPS = 200;

  private static final Set<String> TABLE =
      Set.of("table", "thead", "tbody", "tfoot", "tr", "td", "th");

  /** Attributes that name an element's use. */
  private static final List<String> NAMES =
      List.of("class", "id", "role", "itemprop", "data-component", "data-testid", "data-type");

  /** A paragraph of this size is running text, ... */
  static final int PROSE = 90;

  /** ... and a sentence of this one. */
  private static final int SENTENCE = 30;

  /** So much of each name counts. */
  private static final int MAX_NAME = 300;

  /** A block with a larger share of linked text is a list of links. */
  static final double LINKS = 0.5;

  /** An element that stands for itself on the page. */
  static final class Box {
    final Box parent;
    final String tag;

    /** Its tag and the names that its author gave it. */
    final String name;

    final int depth;

    /** Whether its tag says that it is no article text. */
    final boolean isFrame;

    /** Whether its names say so. */
    final boolean isNamedFrame;

    final boolean isComments;
    final boolean isBody;

    /** Whether its names say that it tells when and by whom. */
    final boolean isStamp;

    /** Whether it shows words from elsewhere. */
    final boolean isQuote;

    /** Index of the first block inside. */
    final int first;

    /** One past the last block inside. */
    int end;

    private Box(Box parent, String tag, Named named, int first) {
      this.parent = parent;
      this.tag = tag;
      this.first = first;
      name = named.name();
      depth = parent == null ? 0 : parent.depth + 1;
      Set<Use> uses = named.uses();
      boolean tells = !TABLE.contains(tag) && !uses.contains(Use.EMBED);
      isFrame = FRAME.contains(tag);
      isNamedFrame = tells && (uses.contains(Use.FRAME) || uses.contains(Use.CAPTION));
      isComments = tells && uses.contains(Use.COMMENTS);
      isBody = uses.contains(Use.BODY);
      isStamp = STAMPS.stream().anyMatch(uses::contains);
      isQuote = tag.equals("blockquote") || uses.contains(Use.EMBED);
    }
  }

  /**
   * An element that machines can read a date from.
   *
   * @param element the element
   * @param box the element around it that stands for itself
   * @param block index of the block that it stands in, or of the next one
   * @param uses what its names say
   */
  record Stamp(Element element, Box box, int block, Set<Use> uses) {}

  /** The names of an element and what they say. */
  private record Named(String name, Set<Use> uses) {}

  /**
   * A run of text.
   *
   * @param box the innermost element around it
   * @param text the text, blanks run together
   * @param size its characters, one that writes a whole word or syllable as three
   * @param links share of its characters that stand in links, blanks aside
   * @param isLine whether only a line break parts it from the block before
   */
  record Block(Box box, String text, int size, double links, boolean isLine) {
    /**
     * Whether this is running text, not a label, a button or a list of links.
     *
     * @param paragraph length of the lines that it makes a paragraph with
     */
    boolean isProse(int paragraph) {
      return links() < LINKS && (paragraph >= PROSE || size >= SENTENCE && isPunctuated());
    }

    boolean isPunctuated() {
      return Lines.isPunctuated(text, 0, text.length());
    }

    boolean isHeading() {
      return box.tag.length() == 2
          && box.tag.charAt(0) == 'h'
          && Character.isDigit(box.tag.charAt(1));
    }
  }

  private final List<Box> boxes = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Stamp> stamps = new ArrayList<>();

  private final PageNames pageNames;

  private PageBlocks(PageNames pageNames) {
    this.pageNames = pageNames;
  }

  /**
   * Reads the blocks of an element.
   *
   * @param root usually the page's body
   * @param hidden whether to read what is hidden, too
   * @param languages whose names of elements are known
   */
  static PageBlocks of(Element root, boolean hidden, Languages languages) {
    PageBlocks page = new PageBlocks(languages.pageNames());
    NodeTraversor.traverse(page.new Reader(hidden), root);
    return page;
  }

  List<Box> boxes() {
    return boxes;
  }

  List<Block> blocks() {
    return blocks;
  }

  /** The first elements that machines can read a date from. */
  List<Stamp> stamps() {
    return stamps;
  }

  /** Walks the nodes of a page. */
  private final class Reader implements NodeVisitor {
    private final boolean hidden;
    private final Deque<Box> open = new ArrayDeque<>();
    private final Map<String, Named> named = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private int marks;
    private int linked;
    private int wide;
    private int links;
    private int unread;
    private boolean afterBreak;

    Reader(boolean hidden) {
      this.hidden = hidden;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words && unread == 0 && !open.isEmpty()) {
        append(words.getWholeText());
      } else if (node instanceof Element element) {
        enter(element);
      }
    }

    private void enter(Element element) {
      String tag = element.normalName();
      if (unread > 0 || UNREAD.contains(tag) || !hidden && isHidden(element)) {
        unread++;
      } else if (tag.equals("br")) {
        flush();
        afterBreak = true;
      } else if (tag.equals("td") || tag.equals("th")) {
        // Cells of figures make one line; a cell that lays out the page holds elements that break
        // it.
        text.append(' ');
      } else if (INLINE.contains(tag)) {
        links += tag.equals("a") ? 1 : 0;
        stamp(element);
      } else {
        flush();
        afterBreak = false;
        Box box = new Box(open.peek(), tag, named(element), blocks.size());
        boxes.add(box);
        open.push(box);
        stamp(element);
      }
    }

    private Named named(Element element) {
      return named.computeIfAbsent(names(element), all -> new Named(all, pageNames.uses(all)));
    }

    private void stamp(Element element) {
      String tag = element.normalName();
      boolean time = tag.equals("time");
      boolean dated = time || tag.equals("abbr") || DATED.stream().anyMatch(element::hasAttr);
      if (!dated || stamps.size() == MAX_STAMPS || open.isEmpty()) {
        return;
      }
      Set<Use> uses = named(element).uses();
      boolean named = STAMPS.stream().anyMatch(uses::contains) && !tag.equals("meta");
      if (time || named || isDated(element)) {
        stamps.add(new Stamp(element, open.peek(), blocks.size(), uses));
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      String tag = element.normalName();
      if (unread > 0) {
        unread--;
      } else if (INLINE.contains(tag)) {
        links -= tag.equals("a") ? 1 : 0;
      } else if (!tag.equals("br") && !tag.equals("td") && !tag.equals("th")) {
        flush();
        afterBreak = false;
        open.pop().end = blocks.size();
      }
    }

    private void append(String words) {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (c > ' ' && c != '\u00A0') {
          text.append(c);
          marks++;
          linked += links > 0 ? 1 : 0;
          wide += c >= '\u2E80' && c <= '\uD7A3' ? 1 : 0;
        } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
          text.append(' ');
        }
      }
    }

    private void flush() {
      String run = text.toString().strip();
      if (!run.isEmpty() && !open.isEmpty()) {
        blocks.add(
            new Block(
                open.peek(), run, run.length() + 2 * wide, (double) linked / marks, afterBreak));
      }
      text.setLength(0);
      marks = 0;
      linked = 0;
      wide = 0;
    }

    private String names(Element element) {
      StringBuilder name = new StringBuilder(element.normalName()).append(' ');
      for (String attribute : NAMES) {
        String value = element.attr(attribute);
        name.append(value, 0, Math.min(value.length(), MAX_NAME)).append(' ');
      }
      return name.toString();
    }
  }

  /** Whether schema.org's names say that an element holds a date. */
  private static boolean isDated(Element element) {
    return (element.attr("itemprop") + element.attr("property")).contains("date");
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty() || style.length() > 1_000) {
      return false;
    }
    String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }
}
