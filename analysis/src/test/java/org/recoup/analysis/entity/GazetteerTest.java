package org.recoup.analysis.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private final Gazetteer gazetteer = Gazetteer.get();

  @ParameterizedTest
  @CsvSource({
    "Genève, CH, Geneva, geonames:2660646",
    "Moscou, RU, Moscow, geonames:524901",
    "Pékin, CN, Beijing, geonames:1816670",
    "N’Djaména, TD, N'Djamena, geonames:2427123",
    "Saint Louis, US, St. Louis, geonames:4407066",
    "Floride, US, Florida, admin1:US.FL",
    "Crimée, UA, Crimea, region:crimea",
    "bande de Gaza, PS, Gaza Strip, admin1:PS.GZ",
    "Seine-Saint-Denis, FR, Seine-Saint-Denis, region:fr-seine-saint-denis",
  })
  void findsPlacesByTheirFrenchOrEnglishNames(
      String written, String country, String name, String id) {
    Place place = gazetteer.find(written, country);

    assertThat(place.name()).isEqualTo(name);
    assertThat(place.id()).isEqualTo(id);
    assertThat(gazetteer.byId(id)).isEqualTo(place);
  }

  @Test
  void knowsSeasThatBelongToNoCountry() {
    Place sea = gazetteer.find("mer Noire", null);

    assertThat(sea.name()).isEqualTo("Black Sea");
    assertThat(sea.country()).isNull();
    assertThat(gazetteer.ancestors(sea.id())).isEmpty();
  }

  @Test
  void prefersTheMostProminentOfEqualNames() {
    assertThat(gazetteer.find("Paris", null).country()).isEqualTo("FR");
    assertThat(gazetteer.find("Paris", "US").division()).isEqualTo("US.TX");
  }

  @ParameterizedTest
  @CsvSource({
    "country:UA, Kyiv, UA, true",
    "region:europe, Kyiv, UA, true",
    "region:donbas, Bakhmut, UA, true",
    "region:donbas, Kyiv, UA, false",
    "admin1:US.TX, Houston, US, true",
    "region:fr-gironde, Bordeaux, FR, true",
    "region:fr-gironde, Paris, FR, false",
    "country:RU, Kyiv, UA, false",
  })
  void tellsWhatLiesInWhat(String parent, String town, String country, boolean inside) {
    assertThat(gazetteer.contains(parent, gazetteer.find(town, country).id())).isEqualTo(inside);
  }

  @Test
  void aTownHoldsNothingButItself() {
    String kyiv = gazetteer.find("Kyiv", "UA").id();

    assertThat(gazetteer.contains(kyiv, kyiv)).isTrue();
    assertThat(gazetteer.contains(kyiv, gazetteer.find("Lviv", "UA").id())).isFalse();
  }

  @Test
  void unknownIdsAreNullAndHeldByNothing() {
    assertThat(gazetteer.byId("geonames:1")).isNull();
    assertThat(gazetteer.byId("region:atlantis")).isNull();
    assertThat(gazetteer.contains("country:FR", "region:atlantis")).isFalse();
    assertThat(gazetteer.contains("country:EG", "region:suez-canal")).isTrue();
    assertThat(gazetteer.contains("region:suez-canal", "country:EG")).isFalse();
  }

  @Test
  void aTownKnownByNameAloneLiesInItsState() {
    String id = Gazetteer.idOfUnknownTown("US.AL", "Little Hollow");

    assertThat(gazetteer.byId(id).name()).isEqualTo("Little Hollow");
    assertThat(gazetteer.contains("admin1:US.AL", id)).isTrue();
    assertThat(gazetteer.contains("country:US", id)).isTrue();
  }

  @Test
  void aCountyKnownByNameAloneIsAnAreaWithoutAPosition() {
    String county = Gazetteer.idOfUnknownArea("US.AL", "Hollow County");

    assertThat(gazetteer.byId(county).kind()).isEqualTo(PlaceKind.SUBDIVISION);
    assertThat(gazetteer.byId(county).isUnknown()).isTrue();
    assertThat(gazetteer.contains("admin1:US.AL", county)).isTrue();
    assertThat(gazetteer.contains(county, gazetteer.find("Birmingham", "US").id())).isFalse();
    assertThat(gazetteer.distanceKm(county, gazetteer.find("Birmingham", "US").id())).isNull();
  }

  @Test
  void measuresDistancesInKilometres() {
    assertThat(gazetteer.distanceKm("geonames:2988507", "geonames:2643743"))
        .isCloseTo(344, within(5.0));
    assertThat(gazetteer.distanceKm("geonames:2988507", "region:atlantis")).isNull();
  }

  @Test
  void commonDepthGrowsWithWhatTwoPlacesShare() {
    String paris = gazetteer.find("Paris", "FR").id();
    String versailles = gazetteer.find("Versailles", "FR").id();
    String lyon = gazetteer.find("Lyon", "FR").id();
    String moscow = gazetteer.find("Moscow", "RU").id();
    String tokyo = gazetteer.find("Tokyo", "JP").id();

    assertThat(gazetteer.commonDepth(paris, paris)).isEqualTo(1);
    assertThat(gazetteer.commonDepth(paris, versailles)).isEqualTo(0.75);
    assertThat(gazetteer.commonDepth(paris, lyon)).isEqualTo(0.5);
    assertThat(gazetteer.commonDepth(paris, moscow)).isEqualTo(0.25);
    assertThat(gazetteer.commonDepth(paris, tokyo)).isZero();
  }
}
