package org.recoup.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoup.analysis.entity.EntityMention;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;

/** When and where an article's events happened, as {@link Setting} and its extractor tell. */
class EventExtractorTest {
  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 6, 15);

  private static List<LocalEvent> events(String language, String title, String text) {
    LanguagePack pack = LanguagePack.of(language);
    AnnotatedText annotated = AnnotatedNews.of(language, title, text, PUBLISHED);
    List<CasualtyClaim> casualties = CasualtyTagger.of(pack).annotate(annotated, PUBLISHED);
    List<EventMention> meetings = MeetingTagger.of(pack).annotate(annotated, PUBLISHED);
    return EventExtractor.extract(annotated, PUBLISHED, meetings, casualties);
  }

  private static LocalEvent main(String language, String title, String text) {
    return events(language, title, text).stream()
        .filter(LocalEvent::main)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "fr, 'Conflit : en Sardaigne, une explosion dans un dépôt', 'L’île n’avait rien"
        + " connu de tel.', Sardinia",
    "fr, 'Inondations en Inde', 'Après la mousson, l’État du Kerala compte 30 morts, selon"
        + " les secours.', Kerala",
    "fr, 'Une roquette touche le marché d’Izioum', 'Le tir a fait vingt morts dans le nord-est de"
        + " l’Ukraine.', Izyum",
    "fr, 'Séisme au Chili', 'Le séisme, le plus meurtrier au Chili depuis celui de Valdivia, en 1960, a fait"
        + " neuf morts, ont indiqué les autorités de la région du Biobío après une réunion de crise à"
        + " Santiago.', Biobio",
    "fr, 'Inondations en Égypte : 24 morts au canal de Suez', 'Le bilan des inondations en Égypte s’alourdit à 24"
        + " morts le long du canal de Suez.', Suez Canal",
    "en, 'Coach veers off road in Bolivia', 'Nine people died near Oruro, police said. Four were airlifted to a"
        + " hospital in La Paz.', Oruro",
    "fr, 'Incendie mortel', 'Un incendie a fait trois morts à Lyon. Un blessé a été transporté à"
        + " Grenoble.', Lyon",
    "fr, 'Deux blessés dans un incendie à Dole, deux jours après le drame de Vesoul', 'Le feu a pris"
        + " dans une cave.', Dole",
    "fr, 'L’explosion d’un drone en Lettonie', 'Les alliés évitent d’accuser Moscou, qui a"
        + " tout nié.', Latvia",
    "en, 'Boy shot in Lenoir County', 'A boy was shot Monday in Lenoir County, N.C., deputies said."
        + " The home is in Kinston. He was airlifted to a hospital in Greenville.', Kinston",
    "en, 'Two shot', 'Two men were shot in Memphis. Both were taken to a hospital in Nashville.',"
        + " Memphis",
    "en, 'Man shot dead', 'A man was shot dead in Toledo, Ohio. Carl Benning, 41, of Cleveland, was"
        + " arrested.', Toledo",
    "en, 'Bakery owner shot', 'Shreveport police want to hear from anyone who saw the raid. The owner"
        + " was hit in the shoulder. Her bakery has branches in Monroe.', Shreveport",
    "en, 'Vendor shot at fair', 'A 52-year-old from Akron, Ohio, was shot at a fair in Erie,"
        + " Pennsylvania.', Erie",
    "en, 'Nurse shot, officials say', 'DULUTH, Minn. (AP) — Officials say a nurse has been shot."
        + " Officers were sent to a shooting in Hibbing on Monday.', Hibbing",
    "en, 'Coach falls into gorge', 'Lahore: Nine passengers died on Monday after a coach fell into"
        + " a gorge in Murree.', Murree",
    "en, 'Porter shot dead at Wyoming motel', 'CASPER, Wyo. — A porter was shot dead on Monday.',"
        + " Casper",
    "en, 'Teen killed - News 5 - Memphis, Tennessee', 'Police in Jonesboro, Ark., say a teen was"
        + " shot Monday.', Jonesboro",
  })
  void placesTheMainEventWhereItHappened(String language, String title, String text, String place) {
    assertThat(main(language, title, text).place().name()).isEqualTo(place);
  }

  @Test
  void anAnnouncedRoundUpTellsOfEachTownForItself() {
    List<LocalEvent> events =
        events(
            "en",
            "Violent weekend: three dead in separate crashes",
            "On Saturday night, a courier was killed near Ames when his van rolled over. On Sunday,"
                + " two riders were killed in Dubuque in a collision with a truck.");

    assertThat(events)
        .filteredOn(event -> !event.claims().isEmpty() && event.place() != null)
        .extracting(event -> event.place().name() + " " + event.startDay())
        .contains("Ames 2022-06-11", "Dubuque 2022-06-12");
  }

  @ParameterizedTest
  @CsvSource({
    "fr, 'Une mine a tué deux bergers lundi près de Gao, trois jours après une embuscade à Tombouctou.',"
        + " Gao, 2022-06-13, Timbuktu, 2022-06-10",
    "fr, 'Au lendemain d’une attaque à Gao, une bombe a explosé mardi sur un marché de Tombouctou.',"
        + " Timbuktu, 2022-06-14, Gao, 2022-06-13",
    "en, 'Gunmen ambushed a patrol in Kano on Sunday, a day after a suicide bombing in Maiduguri.',"
        + " Kano, 2022-06-12, Maiduguri, 2022-06-11",
    "en, 'Two days after a stabbing in Leeds, a man was shot dead in Bradford on Monday.',"
        + " Bradford, 2022-06-13, Leeds, 2022-06-11",
  })
  void tellsTheNewsFromWhatItsDayIsReckonedFrom(
      String language, String text, String place, LocalDate day, String earlier, LocalDate before) {
    LocalEvent news = main(language, "", text);
    LocalEvent other =
        events(language, "", text).stream().filter(e -> !e.main()).findFirst().orElseThrow();

    assertThat(news.place().name()).isEqualTo(place);
    assertThat(news.startDay()).isEqualTo(day);
    assertThat(other.place().name()).isEqualTo(earlier);
    assertThat(other.startDay()).isEqualTo(before);
    assertThat(other.background()).isTrue();
  }

  @Test
  void aFigureOfWhatTheDayIsReckonedFromIsNoneOfTheNews() {
    List<LocalEvent> events =
        events(
            "en",
            "",
            "Gunmen killed five policemen in an ambush in Kano on Sunday, a day after a suicide bombing in"
                + " Maiduguri claimed 17 lives.");

    assertThat(events).filteredOn(LocalEvent::main).flatExtracting(LocalEvent::claims).hasSize(1);
    assertThat(events)
        .filteredOn(LocalEvent::background)
        .flatExtracting(LocalEvent::claims)
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "fr, 'Deux hommes ont été blessés par balles dimanche à Nîmes. La police n’établit pas de lien avec"
        + " la rixe mortelle de samedi à Arles.', Arles",
    "en, 'A man was fatally shot Sunday in Toledo, Ohio. The shooting does not appear to be connected"
        + " to Saturday’s shooting in Cleveland.', Cleveland",
  })
  void keepsApartWhatHasNothingToDoWithTheNews(String language, String text, String elsewhere) {
    assertThat(events(language, "", text))
        .anyMatch(e -> !e.main() && e.place() != null && e.place().name().equals(elsewhere));
    assertThat(main(language, "", text).place().name()).isNotEqualTo(elsewhere);
  }

  @ParameterizedTest
  @CsvSource({
    "fr, 'Deux jours après les pluies torrentielles, le bilan atteint 104 morts.', 2022-06-13",
    "fr, 'Les recherches se poursuivent, cinq jours après le glissement de terrain.', 2022-06-10",
    "fr, 'Au lendemain de l’attaque, la ville est sous le choc.', 2022-06-14",
    "fr, 'Une semaine après le séisme, les secours cherchent encore.', 2022-06-08",
    "fr, 'Quarante-huit heures après la fusillade, le village se tait.', 2022-06-13",
    "fr, 'Paul Vasseur, tué lundi par un automobiliste à Laval, avait 19 ans.', 2022-06-13",
    "en, 'Two days after the earthquake, rescuers are still searching.', 2022-06-13",
    "en, 'A day after the shooting, the street was quiet.', 2022-06-14",
    "en, 'Three days after a gunman opened fire, the town mourns.', 2022-06-12",
  })
  void countsDaysBackFromTheArticle(String language, String text, LocalDate day) {
    LocalEvent event = main(language, "News", text);

    assertThat(event.startDay()).isEqualTo(day);
    assertThat(event.endDay()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "'A roofer was arrested Tuesday in the June 2 shooting of a grocer.', 2022-06-02",
    "'Two sisters, wanted since the June 2 shooting, were in court Tuesday.', 2022-06-02",
    "'A stabbing at the depot was reported Monday night.', 2022-06-13",
    "'Two bakers were shot before 2 a.m. Monday.', 2022-06-13",
    "'The June killings shook the town. Both women died on June 9.', 2022-06-09",
  })
  void theDayOfADeedIsNotThatOfAnArrest(String text, LocalDate day) {
    assertThat(main("en", "News", text).startDay()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "fr, 'C’est l’attaque la plus meurtrière depuis 2019 dans la région.'",
    "fr, 'Une attaque a fait deux morts ; le procès des complices est fixé au 3 juillet.'",
    "en, 'The bombing killed two guards, the deadliest since 2015.'",
  })
  void neitherWhatIsComparedWithNorWhatIsToComeDatesAnEvent(String language, String text) {
    assertThat(main(language, "News", text).startDay()).isNull();
  }

  @Test
  void strikesThatSomebodyIsAskedToStopAreNone() {
    assertThat(events("fr", null, "Il lui a demandé de cesser enfin les frappes sur Kiev."))
        .isEmpty();
    assertThat(events("en", null, "The envoy asked them to halt all strikes on the capital."))
        .isEmpty();
    assertThat(
            events(
                "fr",
                null,
                "L’ONU presse l’armée de suspendre, jusqu’au 30 juin, tous les raids sur"
                    + " le port."))
        .isEmpty();
  }

  @Test
  void anAttackAtSeaIsNotThatOnATown() {
    List<LocalEvent> events =
        events(
            "fr",
            null,
            "Une attaque de drones a fait un mort et six blessés près de Kiev dans la nuit de lundi"
                + " à mardi. Lundi, l’armée a revendiqué la frappe de deux pétroliers en mer"
                + " Noire.");

    assertThat(events).extracting(e -> e.place().name()).containsExactly("Kyiv", "Black Sea");
  }

  @Test
  void whatLiesLongBackIsBackgroundAndNeverTheMainEvent() {
    List<LocalEvent> events =
        events(
            "fr",
            "Fusillade à Nantes",
            "Une fusillade a éclaté lundi à Nantes. L’attentat du 14 juillet 2016 avait fait 86"
                + " morts à Nice.");

    assertThat(events)
        .filteredOn(LocalEvent::main)
        .extracting(e -> e.place().name())
        .containsExactly("Nantes");
    assertThat(events).filteredOn(LocalEvent::background).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "fr, 'Le village pleure deux des siens après l’accident de vendredi.', 2022-06-10",
    "en, 'The village mourns two of its own after the accident on Friday.', 2022-06-10",
    "fr, 'Une collision a fait deux morts mardi. Les secours ont quitté les lieux. Le lycée est"
        + " fermé. La mairie est ouverte. Le choc s’est produit vers 13h40.', 2022-06-14",
    "fr, 'Une collision a fait deux morts à Angers. Le choc s’est produit vers 13h40.', 2022-06-15",
  })
  void aWeekdayOfWhatIsOverIsPastAndABareHourIsOfTheDayThatIsNamed(
      String language, String text, LocalDate day) {
    assertThat(main(language, "News", text).startDay()).isEqualTo(day);
  }

  @Test
  void anotherDayInAnotherPlaceIsAnotherEventWhereverInTheSentenceTheyStand() {
    LocalEvent main =
        main(
            "fr",
            "Un déraillement fait trois morts à Limoges",
            "Trois personnes ont perdu la vie mardi à Limoges dans le déraillement d’un train."
                + " À Bergen, le 2 juin, quatorze passagers étaient morts dans un accident.");

    assertThat(main.startDay()).isEqualTo(LocalDate.of(2022, 6, 14));
    assertThat(main.place().name()).isEqualTo("Limoges");
    assertThat(main.mode()).isEqualTo("rail");
  }

  @Test
  void theDayOfAVisitIsNotThatOfWhatItIsAbout() {
    LocalEvent main =
        main(
            "fr",
            "Une ministre à Limoges",
            "La ministre du Logement s’est rendue mercredi dans les rues de Limoges dévastées par"
                + " la crue de lundi, qui a fait deux morts.");

    assertThat(main.startDay()).isEqualTo(LocalDate.of(2022, 6, 13));
    assertThat(main.place().name()).isEqualTo("Limoges");
  }

  @Test
  void whatIsToldOfTheDayBeforeElsewhereIsAnotherEvent() {
    List<LocalEvent> events =
        events(
            "fr",
            "Un mort dans une explosion à Limoges",
            "Un homme est mort mardi à Limoges dans l’explosion de sa chaudière. La veille, une"
                + " explosion avait fait trois morts à Angoulême.");

    assertThat(events).extracting(e -> e.place().name()).contains("Limoges", "Angoulême");
    assertThat(events).filteredOn(LocalEvent::main).hasSize(1);
  }

  @Test
  void aMeetingAmongOthersIsAnotherMeeting() {
    List<LocalEvent> events =
        events(
            "en",
            "Macron to meet Scholz in Lyon",
            "Emmanuel Macron will meet Olaf Scholz on Friday in Lyon. Macron will meet Olaf Scholz"
                + " alone. Giorgia Meloni said that she would meet Macron and Pedro Sánchez once"
                + " a treaty is ready.");

    assertThat(events)
        .filteredOn(LocalEvent::main)
        .flatExtracting(LocalEvent::participants)
        .extracting(EntityMention::name)
        .containsExactlyInAnyOrder("Emmanuel Macron", "Olaf Scholz");
  }
}
