package org.recoup.analysis.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.language.Rule;
import org.recoup.analysis.text.Annotation;
import org.recoup.analysis.text.AnnotationKind;
import org.recoup.analysis.text.Document;

class EntityTaggerTest {
  private static List<EntityMention> tag(
      String language, String home, String text, AnnotationKind kind) {
    LanguagePack pack = LanguagePack.of(language);
    AnnotatedText annotated = AnnotatedText.of(Document.of(null, text), pack);
    EntityTagger.of(pack).annotate(annotated, home);
    List<EntityMention> found = new ArrayList<>();
    for (Annotation annotation : annotated.annotations().all(kind)) {
      found.add((EntityMention) annotation.value());
    }
    return found;
  }

  private static List<String> names(String language, String text, AnnotationKind kind) {
    String home = language.equals("fr") ? "FR" : "US";
    return tag(language, home, text, kind).stream().map(EntityMention::name).toList();
  }

  private static List<String> places(String language, String text) {
    return names(language, text, AnnotationKind.PLACE);
  }

  private static List<String> persons(String language, String text) {
    return names(language, text, AnnotationKind.PERSON);
  }

  private static List<String> states(String language, String text) {
    return names(language, text, AnnotationKind.STATE);
  }

  @ParameterizedTest
  @CsvSource({
    "courrier.example.be, fr, BE",
    "example.co.uk, en, GB",
    "example.com, fr, FR",
    "La Gazette, fr, FR",
    ", en, US",
  })
  void aPublishersHostTellsItsCountry(String source, String language, String country) {
    assertThat(EntityTagger.homeOf(source, LanguagePack.of(language))).isEqualTo(country);
  }

  // ---- places ----

  @Test
  void givesPlacesTheirEnglishNames() {
    assertThat(places("fr", "Une délégation est arrivée de Genève à Pékin, puis à Abou Dhabi."))
        .containsExactly("Geneva", "Beijing", "Abu Dhabi");
  }

  @Test
  void placesAVillageWhereTheTextSaysThatItLies() {
    List<String> ids =
        placeIds(
            "fr",
            "Un hangar brûle à Villers-sous-Ormes. Les pompiers d’Orléans et de Montargis ont"
                + " combattu mardi l’incendie d’un hangar à Villers-sous-Ormes (Somme).");
    assertThat(ids.stream().filter(id -> id.endsWith("Villers-sous-Ormes")).distinct()).hasSize(1);
  }

  @Test
  void readsAVillagesNameToItsEnd() {
    assertThat(
            places(
                "fr",
                "Un hangar a brûlé à Saint-Martin-des-Prés-Hauts et un autre à"
                    + " Villers-sous-Ormes, près d’Amiens."))
        .containsExactly("Saint-Martin-des-Prés-Hauts", "Villers-sous-Ormes", "Amiens");
  }

  @ParameterizedTest
  @CsvSource({
    "fr, 'Un incendie s’est déclaré à Paris, au Texas.', US.TX",
    "fr, 'Un incendie s’est déclaré à Paris.', FR.11",
    "en, 'A fire broke out in Paris, Texas, on Monday.', US.TX",
    "en, 'LEBANON, Tenn. - A kiln burned down on Monday.', US.TN",
    "en, 'A fire broke out in Geneva, Illinois, on Monday.', US.IL",
    "en, 'Talks opened in Geneva on Monday.', CH.GE",
    "en, 'Two people were shot in Springfield, Mo., police said.', US.MO",
    "en, 'Police in Nashville and nearby Columbia searched two homes.', US.TN",
  })
  void choosesAmongPlacesOfOneName(String language, String text, String division) {
    EntityMention place =
        tag(language, language.equals("fr") ? "FR" : "US", text, AnnotationKind.PLACE).stream()
            .filter(p -> Gazetteer.get().byId(p.id()).kind().isTown())
            .reduce((first, second) -> second)
            .orElseThrow();

    assertThat(Gazetteer.get().byId(place.id()).division()).isEqualTo(division);
  }

  @Test
  void ordinaryWordsAreNoPlacesUnlessAPrepositionSaysSo() {
    assertThat(places("fr", "Réunion constructive avec les syndicats. Nice surprise !")).isEmpty();
    assertThat(places("fr", "Deux blessés à Nice et un mort à La Réunion."))
        .containsExactly("Nice", "Réunion");
    assertThat(places("en", "Reading is fun. Mobile phones are banned.")).isEmpty();
    assertThat(places("en", "Two people were hurt in Mobile, Alabama."))
        .containsExactly("Mobile", "Alabama");
  }

  @Test
  void streetsAndNewspapersAreNoPlaces() {
    assertThat(places("en", "The suspect fled down Washington Street.")).isEmpty();
    assertThat(places("fr", "Des milliers de personnes rue de Rome et avenue de Paris.")).isEmpty();
    assertThat(places("en", "The New York Times reported the deal.")).isEmpty();
  }

  @Test
  void namesTownsAndCountiesThatTheGazetteerLacks() {
    List<EntityMention> found =
        tag(
            "en",
            "US",
            "A man died in Quillow Bend, Ala., deputies of Harlan County said.",
            AnnotationKind.PLACE);

    assertThat(found)
        .extracting(EntityMention::name)
        .containsExactly("Quillow Bend", "Alabama", "Harlan County");
    assertThat(found.get(0).id()).isEqualTo("name:US.AL:Quillow Bend");
    assertThat(found.get(2).id()).isEqualTo("area:US.AL:Harlan County");
  }

  @Test
  void regionsAndSeasHaveTheirOwnIds() {
    List<EntityMention> found =
        tag(
            "fr",
            "FR",
            "Des frappes dans le Donbass, en mer Noire et dans la bande de Gaza.",
            AnnotationKind.PLACE);

    assertThat(found)
        .extracting(EntityMention::id)
        .containsExactly("region:donbas", "region:black-sea", "admin1:PS.GZ");
  }

  @Test
  void tellsARegionFromTheTownThatItIsNamedAfter() {
    assertThat(places("fr", "Un drone est tombé dans la région de Kherson."))
        .containsExactly("Kherson region");
    assertThat(places("fr", "Un drone est tombé sur la ville de Kherson."))
        .containsExactly("Kherson");
    assertThat(places("en", "A drone fell in the Kherson region."))
        .containsExactly("Kherson region");
  }

  private static List<String> placeIds(String language, String text) {
    String home = language.equals("fr") ? "FR" : "US";
    return tag(language, home, text, AnnotationKind.PLACE).stream().map(EntityMention::id).toList();
  }

  @Test
  void aVillageThatTheGazetteerLacksLiesInTheCountryToldOf() {
    assertThat(placeIds("fr", "Une attaque a fait douze morts à Tessebou, dans le centre du Mali."))
        .containsExactly("name:ML:Tessebou", "country:ML");
    assertThat(placeIds("fr", "Au Mali, l’attaque du village de Tessebou a duré une heure."))
        .containsExactly("country:ML", "name:ML:Tessebou");
    assertThat(placeIds("fr", "Le tir a visé la gare de Vostrekovo, dans la région de Zaporijia."))
        .contains("name:UA:Vostrekovo");
    assertThat(placeIds("en", "Deputies found him in Quibblerton, Iowa, on Monday."))
        .containsExactly("name:US.IA:Quibblerton", "admin1:US.IA");
  }

  @Test
  void personsAndCompaniesAreNoVillages() {
    assertThat(places("fr", "Il a confié à Dutreuil ses doutes sur le Mali."))
        .doesNotContain("Dutreuil");
    assertThat(places("fr", "Face à Dutreuil, le Mali a gagné.")).doesNotContain("Dutreuil");
    assertThat(places("en", "He believes in Quibble and stays in Mali.")).doesNotContain("Quibble");
  }

  @Test
  void aQuarterIsItsCity() {
    assertThat(
            places(
                "en",
                "A cyclist was robbed in the Oakwood neighborhood, Chicago police said. The Oakwood"
                    + " robbery happened at noon."))
        .containsExactly("Chicago", "Chicago", "Chicago");
    assertThat(
            places(
                "fr",
                "À Marseille, deux blessés dans le quartier de la Fontanelle. Marseille dort."))
        .containsExactly("Marseille", "Marseille", "Marseille");
    assertThat(places("en", "A shed burned in Dubuque's Millwood neighborhood. Millwood is calm."))
        .containsExactly("Dubuque", "Dubuque", "Dubuque");
    assertThat(places("fr", "Un garage a brûlé dans le quartier de la Tournelle à Vesoul."))
        .containsExactly("Vesoul", "Vesoul");
  }

  @Test
  void aCityIsNamedWithItsSideCountyOrForce() {
    assertThat(places("en", "A depot burned in the Millwood section of Southwest Philadelphia."))
        .containsExactly("Philadelphia", "Philadelphia");
    assertThat(places("en", "Two kiosks were looted in NE Portland.")).containsExactly("Portland");
    assertThat(places("en", "Savannah-Chatham Metropolitan Police closed the pier."))
        .containsExactly("Savannah");
    assertThat(places("en", "A ferry drifted, a Santa Cruz County deputy said in Watsonville."))
        .containsExactly("Santa Cruz County", "Watsonville");
  }

  @Test
  void aTownshipIsATown() {
    Place township =
        Gazetteer.get()
            .byId(
                tag("en", "US", "CLAY TWP., Mich. - A barn burned.", AnnotationKind.PLACE)
                    .get(0)
                    .id());
    assertThat(township.kind().isTown()).isTrue();
    assertThat(township.division()).isEqualTo("US.MI");
  }

  @Test
  void abbreviatedNamesOfTownsAreRead() {
    assertThat(places("en", "A mill burned in Mt. Juliet, and a barn in Port St. Lucie."))
        .containsExactly("Mount Juliet", "Port Saint Lucie");
  }

  @Test
  void aHeadlineInCapitalsLeadsToATown() {
    assertThat(places("en", "Three Hurt In Trench Collapse In Kankakee\nThey were rescued."))
        .containsExactly("Kankakee");
  }

  @Test
  void aSchoolFarFromTheTownOfItsNameIsInTheCityToldOf() {
    assertThat(places("en", "A stand collapsed at Fernley High School in Dallas."))
        .containsExactly("Dallas");
  }

  @Test
  void aSmallTownWhoseNameNoOtherPlaceBearsNeedsNoCountryBesideIt() {
    assertThat(places("en", "A lorry overturned in Kohima on Tuesday.")).containsExactly("Kohima");
    assertThat(places("en", "A lorry overturned in Bannu on Tuesday.")).containsExactly("Bannu");
  }

  @Test
  void aTownOfWhichACitysPoliceTellIsAQuarterOfThatCity() {
    assertThat(places("en", "A barber was robbed in Coppell. Dallas police found his van."))
        .containsExactly("Dallas", "Dallas");
    assertThat(places("en", "A barber was robbed in Coppell. Coppell police called Dallas police."))
        .containsExactly("Coppell", "Coppell", "Dallas");
  }

  @Test
  void aStatesNameIsThatOfTheStateUnlessATownOfItBearsItToo() {
    assertThat(placeIds("en", "Snow closed roads in Wyoming.")).containsExactly("admin1:US.WY");
    assertThat(placeIds("en", "Snow closed schools in New York."))
        .doesNotContain("admin1:US.NY")
        .hasSize(1);
  }

  @Test
  void aQuarterBeforeItsCityIsThatCity() {
    assertThat(places("en", "A van burned in Hollis, Brooklyn on Friday, firefighters said."))
        .containsExactly("Brooklyn", "Brooklyn");
    assertThat(places("en", "Pipes froze in Denver, Houston and Austin."))
        .containsExactly("Denver", "Houston", "Austin");
  }

  @Test
  void whatGoesOnBehindAPersonsOrATownsNameSaysWhatItIs() {
    assertThat(places("en", "Houston firefighters closed a ramp of the Sam Houston Tollway."))
        .containsExactly("Houston");
    assertThat(persons("en", "HOUSTON (AP) — A bus overturned on Sam Houston Parkway.")).isEmpty();
    assertThat(places("en", "A barn burned down in Marion County on Friday, deputies said."))
        .containsExactly("Marion County");
    assertThat(places("en", "Boise police looked for Austin Tarver near Troy and 9th streets."))
        .containsExactly("Boise");
    assertThat(places("en", "Boise police closed the Denver Lounge for a month."))
        .containsExactly("Boise");
  }

  @Test
  void aPrepositionHoldsTheArticleOfATownsName() {
    assertThat(places("fr", "Un hangar a brûlé au Mans et une grange près des Mureaux."))
        .containsExactly("Le Mans", "Les Mureaux");
    assertThat(places("fr", "La procureure du Havre a été entendue au Palais de justice."))
        .containsExactly("Le Havre");
    assertThat(places("fr", "Un autocar a versé près de La Tuque, au Québec."))
        .containsExactly("La Tuque", "Quebec");
  }

  @Test
  void whatStandsInBracketsHoldsTheTownBefore() {
    assertThat(places("fr", "Un silo a brûlé mardi à Châtellerault (Vienne).")).hasSize(2);
    assertThat(places("fr", "Un silo a brûlé dans la Vienne.")).containsExactly("Vienne");
    assertThat(places("fr", "Un silo a brûlé près de Vienne, en Autriche.")).contains("Vienna");
  }

  @Test
  void aTownsNameGoesOnBehindThatOfASmallerOne() {
    assertThat(
            places("en", "The flood cut the only road to a village in Lakki Sahran, in Pakistan."))
        .contains("Lakki Sahran", "Pakistan");
    assertThat(
            places("en", "HADDAM, Conn. — A barn burned. Haddam firefighters said it was empty."))
        .containsExactly("Haddam", "Connecticut", "Haddam");
  }

  @Test
  void schoolsStreetsAndDirectionsAreNoTowns() {
    assertThat(places("en", "Tulsa police said a pupil was hurt at Whitman High School."))
        .containsExactly("Tulsa");
    assertThat(places("en", "Memphis police found the van on the 2200 block of West Orlando."))
        .containsExactly("Memphis");
    assertThat(places("en", "Warehouse burns down in Southwest Baltimore"))
        .containsExactly("Baltimore");
    assertThat(places("fr", "Une bagarre a éclaté devant le Boston Bar, à Bergen."))
        .containsExactly("Bergen");
    assertThat(places("fr", "Trois morts dans une discothèque de Cadix, près de la rue de Lyon."))
        .containsExactly("Cadiz");
  }

  @Test
  void capitalsOfAHeadlineMakeNoVillage() {
    assertThat(places("en", "Toledo Goalkeeper Badly Hurt in Elbow by Fan"))
        .doesNotContain("Elbow");
  }

  @Test
  void aSmallTownOfAnotherStateIsNotMeantInACitysNews() {
    assertThat(
            places(
                "en",
                "Chicago police said a bus hit two cyclists. Both are being treated at Mount Sinai,"
                    + " Chicago police said."))
        .containsExactly("Chicago", "Chicago");
  }

  @Test
  void aStationIsInItsTownUnlessItIsALandmark() {
    assertThat(places("fr", "Un missile a frappé la gare de Kramatorsk."))
        .containsExactly("Kramatorsk");
    assertThat(places("fr", "Un train est parti de la gare de Lyon.")).isEmpty();
  }

  @Test
  void anArticleThatOpensASentenceMakesNoIsland() {
    assertThat(places("fr", "La réunion a duré une heure.")).isEmpty();
  }

  @Test
  void aFamilyNameInThePossessiveIsNoTown() {
    assertThat(
            places(
                "en",
                "Jamal Dover, 24, was arrested in Toledo, Ohio. He had returned to Dover's home."))
        .containsExactly("Toledo", "Ohio");
  }

  @Test
  void countiesAreWrittenOutAndHoldTheirState() {
    assertThat(placeIds("en", "Teen killed near Tulsa, Okla., Choctaw Co. deputies say."))
        .contains("area:US.OK:Choctaw County");
  }

  // ---- persons ----

  @Test
  void aSpellingOfAPublicFigureLeadsToOneName() {
    assertThat(persons("fr", "Volodymyr Zelenskyy et Vladimir Poutine"))
        .containsExactly("Volodymyr Zelensky", "Vladimir Putin");
    assertThat(persons("en", "Volodymyr Zelenskiy and Vladimir Putin"))
        .containsExactly("Volodymyr Zelensky", "Vladimir Putin");
  }

  @Test
  void aFamilyNameLeadsBackToTheFullName() {
    assertThat(
            persons(
                "fr",
                "Berthomieu se défend. Le maire, Lucien Berthomieu, a parlé lundi. M. Berthomieu"
                    + " dément."))
        .containsExactly("Lucien Berthomieu", "Lucien Berthomieu", "Lucien Berthomieu");
    assertThat(persons("en", "Police arrested Marcus Tillery on Monday. Tillery, 34, was armed."))
        .containsExactly("Marcus Tillery", "Marcus Tillery");
  }

  @Test
  void aTownMayBeAFamilyName() {
    String text = "Denzel Orlando a été élu. Selon Orlando, le vote fut serré.";

    assertThat(persons("fr", text)).containsExactly("Denzel Orlando", "Denzel Orlando");
    assertThat(places("fr", text)).isEmpty();
  }

  @Test
  void aRoleLeadsToAPersonOnlyWhereTheTextNamesHim() {
    assertThat(
            persons(
                "fr",
                "Le président français, Emmanuel Macron, est arrivé. Le président français repart"
                    + " mardi."))
        .containsExactly("Emmanuel Macron", "Emmanuel Macron");
    assertThat(persons("fr", "Le président français repart mardi.")).isEmpty();
    assertThat(states("fr", "Le président français repart mardi.")).containsExactly("France");
  }

  @Test
  void aCounterpartIsOfTheSameOffice() {
    assertThat(
            persons(
                "fr",
                "Vladimir Poutine a reçu Xi Jinping. Le président russe et son homologue chinois"
                    + " ont signé un accord."))
        .containsExactly("Vladimir Putin", "Xi Jinping", "Vladimir Putin", "Xi Jinping");
  }

  @Test
  void titlesIntroducePersons() {
    assertThat(persons("fr", "M. Quesnault et Mme de Brivazac ont voté contre."))
        .containsExactly("Quesnault", "de Brivazac");
    assertThat(persons("en", "Sgt. Oswin Tradley and Mr. Pell disagreed."))
        .containsExactly("Oswin Tradley", "Pell");
  }

  // ---- states and bodies ----

  @Test
  void delegationsStandForTheirStates() {
    assertThat(
            states(
                "fr",
                "des pourparlers entre délégations américaine, ukrainienne et européenne à Genève"))
        .containsExactly("United States", "Ukraine", "Europe");
    assertThat(states("fr", "entre négociateurs russes, américains et ukrainiens"))
        .containsExactly("Russia", "United States", "Ukraine");
    assertThat(states("en", "talks between Russian and Ukrainian negotiators"))
        .containsExactly("Russia", "Ukraine");
  }

  @Test
  void peoplesStandForTheirStates() {
    assertThat(states("fr", "Il a discuté avec les Russes, puis avec les Ukrainiens."))
        .containsExactly("Russia", "Ukraine");
    assertThat(states("en", "He met the Russians, then the Ukrainians."))
        .containsExactly("Russia", "Ukraine");
  }

  @Test
  void aCapitalThatActsIsItsGovernmentAndOneThatHoldsAMeetingIsAPlace() {
    String text = "Washington et Kiev se retrouveront à Genève.";

    assertThat(states("fr", text)).containsExactly("United States", "Ukraine");
    assertThat(places("fr", text)).containsExactly("Geneva");
    assertThat(places("fr", "Une fusillade a éclaté à Moscou.")).containsExactly("Moscow");
    assertThat(states("fr", "Une fusillade a éclaté à Moscou.")).isEmpty();
  }

  @Test
  void seatsStandForTheirGovernmentsUnlessSomethingHappensThere() {
    assertThat(states("fr", "Le Kremlin dément.")).containsExactly("Russia");
    assertThat(states("en", "The White House said so.")).containsExactly("United States");
    assertThat(places("fr", "Il a été reçu à l’Élysée.")).containsExactly("Paris");
  }

  @Test
  void bodiesActLikeStates() {
    assertThat(states("fr", "L’ONU, l’Otan et l’Union européenne s’inquiètent."))
        .containsExactly("United Nations", "NATO", "European Union");
    assertThat(states("fr", "Il n’a pas eu le temps. Un homme.")).isEmpty();
  }

  @Test
  void aCountryIsAPlaceAndAnActorUnlessAWordSaysWhere() {
    assertThat(states("fr", "L’Iran a répondu.")).containsExactly("Iran");
    assertThat(places("fr", "L’Iran a répondu.")).containsExactly("Iran");
    assertThat(states("fr", "Un séisme en Iran.")).isEmpty();
  }

  // ---- all rules ----

  @TestFactory
  Stream<DynamicTest> examplesOfRules() {
    return Stream.of("fr", "en")
        .flatMap(
            language ->
                LanguagePack.of(language).rules("entities").rules().stream()
                    .map(
                        rule ->
                            DynamicTest.dynamicTest(
                                rule.id(), () -> checkExamples(language, rule))));
  }

  private static void checkExamples(String language, Rule rule) {
    for (Rule.Example example : rule.examples()) {
      for (String expected : example.expected().split("; ")) {
        String[] parts = expected.split(" ", 2);
        assertThat(names(language, example.text(), AnnotationKind.valueOf(parts[0])))
            .as(example.text())
            .contains(parts[1]);
      }
    }
    for (String text : rule.counterExamples()) {
      assertThat(tag(language, null, text, AnnotationKind.STATE))
          .as(text)
          .extracting(EntityMention::rule)
          .doesNotContain(rule.id());
    }
  }
}
