package org.recoup.analysis.score;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as tables write it: with signs, currencies, per cent, grouped digits, a decimal point or
 * comma, and k, M, B or T.
 *
 * @param value the number
 * @param half half of its last written digit's worth; 0 for a whole number
 */
record WrittenNumber(double value, double half) {
  private static final int LONGEST = 40;
  private static final int GROUP = 3;
  private static final Pattern NUMBER =
      Pattern.compile("(\\()?([+\\-\u2212])?(\\d[\\d.,' \u00a0\u202f]*)([kKmMbBtT])?\\)?");

  /** Reads a text that is a number and nothing else. */
  static Optional<WrittenNumber> read(String text) {
    String bare = withoutUnits(text);
    if (bare.isEmpty() || bare.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher number = NUMBER.matcher(bare);
    if (!number.matches()) {
      return Optional.empty();
    }
    String digits = number.group(3).replaceAll("[' \u00a0\u202f]", "");
    int decimal = decimalAt(digits);
    String plain =
        decimal < 0
            ? digits.replaceAll("[.,]", "")
            : digits.substring(0, decimal).replaceAll("[.,]", "")
                + "."
                + digits.substring(decimal + 1);
    int decimals = decimal < 0 ? 0 : digits.length() - decimal - 1;
    double scale = scale(number.group(4));
    boolean negative =
        number.group(1) != null || (number.group(2) != null && !number.group(2).equals("+"));
    double value = Double.parseDouble(plain) * scale * (negative ? -1 : 1);
    boolean whole = decimals == 0 && scale == 1;
    return Optional.of(new WrittenNumber(value, whole ? 0 : Math.pow(10, -decimals) * scale / 2));
  }

  private static String withoutUnits(String text) {
    StringBuilder bare = new StringBuilder();
    text.codePoints()
        .filter(c -> Character.getType(c) != Character.CURRENCY_SYMBOL && c != '%' && c != '~')
        .forEach(bare::appendCodePoint);
    return bare.toString().strip();
  }

  /** Where the decimal sign stands; negative where all signs group digits by three. */
  private static int decimalAt(String digits) {
    int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
    if (last < 0) {
      return -1;
    }
    char sign = digits.charAt(last);
    boolean both = digits.indexOf('.') >= 0 && digits.indexOf(',') >= 0;
    boolean repeated = digits.indexOf(sign) != last;
    boolean groupOfThree = digits.length() - last - 1 == GROUP;
    if (repeated) {
      return -1;
    }
    // "1,234" is a thousand and some in most tables, "1.234" a fraction.
    return both || sign == '.' || !groupOfThree ? last : -1;
  }

  private static double scale(String letter) {
    if (letter == null) {
      return 1;
    }
    return switch (letter) {
      case "k", "K" -> 1e3;
      case "m", "M" -> 1e6;
      case "b", "B" -> 1e9;
      default -> 1e12;
    };
  }
}
