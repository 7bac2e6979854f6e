package org.recoup.output.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseAddressTest {
  @Test
  void showsNoneOfItsSettings() {
    DatabaseAddress address =
        DatabaseAddress.of("jdbc:postgresql://db.example:5433/news?user=ana&password=geheim");

    assertThat(address).hasToString("jdbc:postgresql://db.example:5433/news");
    assertThat(address.masked()).isEqualTo("jdbc:postgresql://db.example:5433/news");
  }

  @Test
  void takesFromTheEnvironmentWhatTheUrlLeavesOpen() {
    Map<String, String> environment = Map.of("PGUSER", "ben", "PGPASSWORD", "quiet");

    assertThat(DatabaseAddress.of("jdbc:postgresql://db/news").properties(environment))
        .containsEntry("user", "ben")
        .containsEntry("password", "quiet");
    assertThat(DatabaseAddress.of("jdbc:postgresql://db/news?user=ana").properties(environment))
        .doesNotContainKey("user")
        .containsEntry("password", "quiet");
    assertThat(DatabaseAddress.of("jdbc:postgresql://db/news").properties(Map.of()))
        .doesNotContainKeys("user", "password");
  }

  @Test
  void refusesOtherAddressesWithoutRepeatingThem() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DatabaseAddress.of("jdbc:mysql://db/news?password=geheim"))
        .withMessage("no address such as jdbc:postgresql://localhost:5432/news");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DatabaseAddress.of("jdbc:postgresql://ana:geheim@db/news"))
        .withMessageContaining("PGPASSWORD")
        .withMessageNotContaining("geheim");
  }
}
