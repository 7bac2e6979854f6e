package org.recoup.analysis.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.recoup.analysis.text.PageBlocks.Block;
import org.recoup.analysis.text.PageBlocks.Box;

/**
 * Finds the article on a web page.
 *
 * <p>Every block of text has a value: running text what it is long, links and labels less than
 * nothing, and nothing what stands in an element named for something else (navigation, comments,
 * captions; see {@code page.txt}). The article is the innermost element that holds most of the
 * value of the element with the highest sum. So a share bar inside an article costs little, while
 * to take in a list of teasers around it never pays. Linear in the page.
 */
final class PageBody {
  /**
   * An inner element with this share of the best sum is the article itself, if the rest is teasers
   * and notices.
   */
  private static final double SHARE = 0.6;

  /** A list of links costs this, and so much for each character. */
  private static final double LINK_COST = 10;

  private static final double LINK_CHARACTER_COST = 0.1;
  private static final double LABEL_COST = 2;
  private static final double HEADING_COST = 1;
  private static final double FRAME_COST = 0.5;

  /** Text outside of elements for comments that makes a page more than comments. */
  private static final int ARTICLE = 140;

  /** Running text counts so many times in an element that is named as the article's body, ... */
  private static final double BODY = 2;

  /** ... and a paragraph alone under a link so many times. */
  private static final double TEASER = 0.25;

  /**
   * An element named for something else is nothing else with more of the page's running text than
   * this, ...
   */
  private static final double LARGE_PART = 0.5;

  /** ... or this, if it is an article or named as a body as well. */
  private static final double SMALL_PART = 0.2;

  /** So much running text beside such an element, ... */
  private static final int BESIDE = 1_500;

  /** ... and such a share of its own, is the article. */
  private static final double BESIDE_SHARE = 0.25;

  /** So many paragraphs in a row, so long together, are an article's. */
  private static final int PARAGRAPHS_IN_A_ROW = 3;

  private static final int LENGTH_IN_A_ROW = 400;

  /** A block of more links than text, unless it is as long as a paragraph of sources. */
  private static final double MOSTLY_LINKS = 0.6;

  private static final int MAX_HEADING = 60;
  private static final int LONG_BLOCK = 400;

  /**
   * A standfirst between headline and article is at least so long; shorter ones repeat the
   * headline.
   */
  private static final int STANDFIRST = 120;

  /** Elements that hold a part of an article, never the whole. */
  private static final Set<String> LEAVES =
      Set.of(
          "p",
          "li",
          "blockquote",
          "pre",
          "tr",
          "dd",
          "dt",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "center");

  private final BoilerplateRules rules;
  private final List<Block> blocks;
  private final List<Box> boxes;
  private final Map<String, Boolean> headings = new HashMap<>();
  private final boolean[] prose;
  private final boolean[] framed;
  private final double[] sums;

  private PageBody(PageBlocks page, boolean byName, BoilerplateRules rules) {
    this.rules = rules;
    blocks = page.blocks();
    boxes = page.boxes();
    prose = prose();
    framed = framed(byName);
    sums = new double[blocks.size() + 1];
    boolean[] named = covered(boxes.stream().filter(box -> box.isBody).toList());
    for (int i = 0; i < blocks.size(); i++) {
      sums[i + 1] = sums[i] + value(i, named[i]);
    }
  }

  /**
   * The article's text, paragraphs parted by blank lines; empty where the page has none.
   *
   * @param root the page's body
   * @param visible its blocks
   * @param headline the article's headline as far as it is known, or null
   * @param languages whose boilerplate and names of elements are known
   */
  static String of(Element root, PageBlocks visible, String headline, Languages languages) {
    BoilerplateRules rules = languages.boilerplate();
    String text = new PageBody(visible, true, rules).text(headline);
    if (text.length() < ARTICLE) {
      // Names may mislead, and what only a program unhides may be the article.
      text = longer(text, new PageBody(visible, false, rules).text(headline));
    }
    if (text.length() < ARTICLE) {
      text =
          longer(
              text,
              new PageBody(PageBlocks.of(root, true, languages), false, rules).text(headline));
    }
    return text;
  }

  private static String longer(String a, String b) {
    return b.length() > a.length() ? b : a;
  }

  /**
   * Which blocks are running text and no cookie wall; lines that only line breaks part are taken
   * together.
   */
  private boolean[] prose() {
    boolean[] prose = new boolean[blocks.size()];
    boolean[] boilerplate = Boilerplate.judge(blocks.stream().map(Block::text).toList(), rules);
    int first = 0;
    int length = 0;
    for (int i = 0; i < prose.length; i++) {
      first = blocks.get(i).isLine() ? first : i;
      int before = first == i ? 0 : length;
      length = before + blocks.get(i).size();
      boolean reached = before < PageBlocks.PROSE && length >= PageBlocks.PROSE;
      for (int line = reached ? first : i; line <= i; line++) {
        prose[line] = !boilerplate[line] && blocks.get(line).isProse(length);
      }
    }
    return prose;
  }

  /**
   * Which blocks stand in elements for something else, unless such elements hold most of the page.
   */
  private boolean[] framed(boolean byName) {
    int[] length = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      length[i + 1] = length[i] + (prose[i] ? blocks.get(i).size() : 0);
    }
    int all = length[blocks.size()];
    Map<String, Integer> ofName = new HashMap<>();
    for (Box box : boxes) {
      ofName.merge(box.name, length[box.end] - length[box.first], Integer::sum);
    }
    List<Box> frames = new ArrayList<>();
    for (Box box : boxes) {
      int inside = length[box.end] - length[box.first];
      double most = box.isBody || box.tag.equals("article") ? SMALL_PART : LARGE_PART;
      boolean frame = box.isFrame || byName && (box.isNamedFrame || isHeaded(box));
      boolean style = LEAVES.contains(box.tag) && ofName.get(box.name) > LARGE_PART * all;
      boolean small = inside <= most * all && !style;
      boolean comments = box.isComments && all - inside > ARTICLE;
      boolean beside = frame && !small && !style && isBesideText(box, length);
      if (box.depth > 0 && !box.tag.equals("main") && (frame && small || comments || beside)) {
        frames.add(box);
      }
    }
    return covered(frames);
  }

  /**
   * Whether an element without a headline, however large, stands beside enough running text in the
   * element for the article: a live feed, the captions of fifty pictures.
   *
   * @param length running text before each block
   */
  private boolean isBesideText(Box box, int[] length) {
    Box article = box.parent;
    while (article != null && !article.isBody && !article.tag.equals("article")) {
      article = article.parent;
    }
    if (article == null || box.isBody) {
      return false;
    }
    for (int i = box.first; i < box.end; i++) {
      if (blocks.get(i).box().tag.equals("h1")) {
        return false;
      }
    }
    int inside = length[box.end] - length[box.first];
    int rest = length[article.end] - length[article.first] - inside;
    return rest >= BESIDE && rest >= BESIDE_SHARE * inside;
  }

  /** Whether an element begins with a heading of links or of comments («À lire aussi»). */
  private boolean isHeaded(Box box) {
    if (box.end - box.first < 2 || LEAVES.contains(box.tag)) {
      return false;
    }
    String heading = blocks.get(box.first).text();
    return heading.length() <= MAX_HEADING && headings.computeIfAbsent(heading, rules::isHeading);
  }

  /** Which blocks stand in one of some elements. */
  private boolean[] covered(List<Box> elements) {
    int[] opened = new int[blocks.size() + 1];
    for (Box box : elements) {
      opened[box.first]++;
      opened[box.end]--;
    }
    boolean[] covered = new boolean[blocks.size()];
    int open = 0;
    for (int i = 0; i < covered.length; i++) {
      open += opened[i];
      covered[i] = open > 0;
    }
    return covered;
  }

  private double value(int i, boolean body) {
    if (framed[i]) {
      return -FRAME_COST;
    }
    Block block = blocks.get(i);
    int length = block.size();
    if (prose[i]) {
      return length * (1 - block.links()) * (body ? BODY : 1) * (isTeaser(i) ? TEASER : 1);
    }
    if (block.links() > PageBlocks.LINKS) {
      return -LINK_COST - LINK_CHARACTER_COST * length;
    }
    return block.isHeading() ? -HEADING_COST : -LABEL_COST;
  }

  /** A paragraph alone under a link. */
  private boolean isTeaser(int i) {
    return i > 0
        && blocks.get(i - 1).links() > PageBlocks.LINKS
        && (i + 1 == prose.length || !prose[i + 1]);
  }

  private double sum(Box box) {
    return sums[box.end] - sums[box.first];
  }

  private String text(String headline) {
    Box article = article();
    if (article == null) {
      return "";
    }
    List<Block> kept = new ArrayList<>(standfirst(article, headline));
    kept.addAll(inside(article, headline));
    StringBuilder text = new StringBuilder();
    for (Block block : kept) {
      if (!text.isEmpty()) {
        text.append(block.isLine() ? "\n" : "\n\n");
      }
      text.append(block.text());
    }
    return text.toString();
  }

  private Box article() {
    Box best = null;
    for (Box box : boxes) {
      if (best == null || !LEAVES.contains(box.tag) && sum(box) >= sum(best)) {
        best = box;
      }
    }
    Box article = best;
    for (Box box : boxes) {
      boolean inside =
          box.depth > article.depth && box.first >= article.first && box.end <= article.end;
      if (inside && !LEAVES.contains(box.tag) && sum(box) >= SHARE * sum(best)) {
        if (isText(article.first, box.first) || isText(box.end, article.end)) {
          break;
        }
        article = box;
      }
    }
    return article;
  }

  /**
   * Whether blocks hold several paragraphs in a row, as an article does and a list of teasers does
   * not.
   */
  private boolean isText(int from, int to) {
    int length = 0;
    int paragraphs = 0;
    for (int i = from; i < to; i++) {
      if (prose[i] && !framed[i]) {
        length += blocks.get(i).size();
        paragraphs++;
      } else if (!framed[i] && (!blocks.get(i).isHeading() || blocks.get(i).links() > 0)) {
        length = 0;
        paragraphs = 0;
      }
      if (paragraphs >= PARAGRAPHS_IN_A_ROW && length >= LENGTH_IN_A_ROW) {
        return true;
      }
    }
    return false;
  }

  /** Running text between the headline and the article. */
  private List<Block> standfirst(Box article, String headline) {
    int title = -1;
    for (int i = 0; i < article.first; i++) {
      if (isHeadline(blocks.get(i), headline)) {
        title = i;
      }
    }
    List<Block> found = new ArrayList<>();
    for (int i = title + 1; title >= 0 && i < article.first; i++) {
      Block block = blocks.get(i);
      if (!framed[i]
          && prose[i]
          && block.isPunctuated()
          && block.size() >= STANDFIRST
          && block.links() < 0.2) {
        found.add(block);
      }
    }
    return found;
  }

  private static boolean isHeadline(Block block, String headline) {
    return block.box().tag.equals("h1")
        || headline != null && block.text().equalsIgnoreCase(headline);
  }

  private List<Block> inside(Box article, String headline) {
    int from = article.first;
    int to = article.end;
    while (from < to && !isParagraph(from)) {
      from++;
    }
    while (to > from && !isParagraph(to - 1)) {
      to--;
    }
    List<Block> kept = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Block block = blocks.get(i);
      boolean links =
          block.links() > MOSTLY_LINKS && block.size() < LONG_BLOCK && !block.isHeading();
      if (!framed[i] && !links && !isHeadline(block, headline)) {
        kept.add(block);
      }
    }
    return kept;
  }

  /**
   * Whether the article can begin or end with a block: running text, a short sentence, an item of a
   * list, a row of a table.
   */
  private boolean isParagraph(int i) {
    Block block = blocks.get(i);
    String tag = block.box().tag;
    boolean small =
        tag.equals("p") && block.isPunctuated()
            || tag.equals("li")
            || tag.equals("tr")
            || tag.equals("blockquote");
    return !framed[i] && block.links() < PageBlocks.LINKS && (prose[i] || small);
  }
}
