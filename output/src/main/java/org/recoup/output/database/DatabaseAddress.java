package org.recoup.output.database;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Where a database is and who asks. The password is nowhere printed: {@link #toString} and {@link
 * #masked} leave out all that follows the database's name.
 */
public final class DatabaseAddress {
  private static final String SCHEME = "jdbc:postgresql:";
  private static final Pattern CREDENTIALS = Pattern.compile("//[^/?#]*@");

  /**
   * The driver knows these of libpq's variables not by itself; it reads ~/.pgpass and PGPASSFILE.
   */
  private static final Map<String, String> VARIABLES =
      Map.of("user", "PGUSER", "password", "PGPASSWORD", "sslmode", "PGSSLMODE");

  private final String url;

  private DatabaseAddress(String url) {
    this.url = url;
  }

  /**
   * The address that a JDBC URL gives.
   *
   * @throws IllegalArgumentException where it is none of PostgreSQL's; the message holds no part of
   *     it
   */
  public static DatabaseAddress of(String url) {
    if (!url.startsWith(SCHEME)) {
      throw new IllegalArgumentException(
          "no address such as jdbc:postgresql://localhost:5432/news");
    }
    if (CREDENTIALS.matcher(url).find()) {
      throw new IllegalArgumentException(
          "user and password do not stand before the host; use PGUSER and PGPASSWORD, ~/.pgpass,"
              + " or ?user=…&password=…");
    }
    return new DatabaseAddress(url);
  }

  String url() {
    return url;
  }

  /** The address without what may be secret: user, password and all other settings. */
  public String masked() {
    return url.split("[?#]", 2)[0];
  }

  @Override
  public String toString() {
    return masked();
  }

  /** What the environment adds to what the URL says. */
  Properties properties(Map<String, String> environment) {
    List<String> given =
        Arrays.stream(url.substring(masked().length()).split("[?&]"))
            .map(setting -> setting.split("=", 2)[0])
            .toList();
    Properties properties = new Properties();
    VARIABLES.forEach(
        (property, variable) -> {
          String value = environment.get(variable);
          if (value != null && !value.isEmpty() && !given.contains(property)) {
            properties.setProperty(property, value);
          }
        });
    properties.setProperty("ApplicationName", "recoup");
    return properties;
  }
}
