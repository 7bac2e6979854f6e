package org.recoup.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoup.analysis.event.CasualtyClaim;
import org.recoup.analysis.event.LocalEvent;
import org.recoup.analysis.model.Modality;
import org.recoup.analysis.model.RawArticle;
import org.recoup.analysis.model.Scope;

/** What is read of news in Spanish, a language that is a folder of data and nothing else. */
class SpanishNewsTest {
  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 11, 26);

  private static Analysis read(String title, String text) throws RejectedException {
    return Analyzer.asOf(PUBLISHED.plusDays(30))
        .analyze(
            new RawArticle(
                "noticias.jsonl:1",
                "n1",
                "diario.example.es",
                null,
                title,
                null,
                PUBLISHED.toString(),
                "es",
                null,
                text,
                null));
  }

  private static Analysis read(String text) throws RejectedException {
    return read(null, text);
  }

  private static String describe(CasualtyClaim claim) {
    Double high = claim.quantity().high();
    StringBuilder words = new StringBuilder(claim.attribute());
    words.append(' ').append((long) claim.quantity().low()).append("..");
    words.append(high == null ? "" : Long.toString(high.longValue()));
    if (claim.population() != null) {
      words.append(' ').append(claim.population());
    }
    if (claim.subsetOf() >= 0) {
      words.append(" part");
    }
    if (claim.scope() != Scope.EVENT) {
      words.append(' ').append(claim.scope().name().toLowerCase(Locale.ROOT));
    }
    if (claim.modality() != Modality.ASSERTED) {
      words.append(' ').append(claim.modality().name().toLowerCase(Locale.ROOT));
    }
    if (claim.speaker() != null) {
      words.append(" by ").append(claim.speaker());
    }
    return words.toString();
  }

  private static String figures(Analysis analysis) {
    return analysis.casualties().stream()
        .map(SpanishNewsTest::describe)
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          El bombardeo dejó siete muertos y 11 heridos. | killed 7..7; injured 11..11
          El balance asciende a 52 muertos y más de un centenar de heridos. | killed 52..52; injured 100..
          La cifra de fallecidos por el terremoto se eleva a 1.200. | killed 1200..1200
          Murieron al menos veintitrés mineros en la explosión. | killed 23..
          En el choque perdieron la vida treinta y cinco pasajeros. | killed 35..35
          Una docena de personas resultaron heridas en el descarrilamiento. | injured 11..13
          Unas 40 personas siguen desaparecidas tras la riada. | missing 35..45
          Hasta 15 personas podrían haber muerto en el derrumbe. | killed 0..15 feared
          Casi 1,2 millones de personas fueron evacuadas y 8 murieron. | killed 8..8
          El atentado causó 12 muertos, entre ellos tres niños. | killed 12..12; killed 3..3 children part
          Doce víctimas mortales, incluidos dos menores, dejó el incendio. | killed 12..12; killed 2..2 children part
          Un hombre fue asesinado a tiros en Guayaquil. | killed 1..1
          Ha muerto una mujer de 45 años atropellada por un camión. | killed 1..1 women
          El temporal pasó sin víctimas. | killed 0..0; injured 0..0
          No hubo muertos en el accidente, pero sí 20 heridos. | killed 0..0; injured 20..20
          El ataque no dejó víctimas mortales. | killed 0..0
          Según la policía, tres soldados murieron en la emboscada. | killed 3..3 soldiers by policía
          Cuatro policías y dos agresores fueron abatidos en el tiroteo. | killed 6..6; killed 4..4 police part; killed 2..2 attackers part
          El sismo mató a 31 personas e hirió a más de 200. | killed 31..31; injured 200..
          La explosión costó la vida a dos bomberos. | killed 2..2 firefighters
          El naufragio se cobró la vida de 14 migrantes. | killed 14..14 migrants
          Más de 40.000 personas han muerto desde el inicio de la guerra. | killed 40000.. cumulative
          El atentado de 2004 causó 193 muertos. | killed 193..193 historic
          El Ejército desmintió que murieran cuatro civiles en el bombardeo. | killed 4..4 civilians denied
          El derrumbe habría causado seis muertos. | killed 6..6 conditional
          El balance pasa de 7 a 9 muertos. | killed 9..9
          Dos nuevos cadáveres elevan el balance a 11 muertos. | killed 11..11
          Entre cinco y ocho pescadores desaparecieron en el naufragio. | missing 5..8
          Decenas de heridos fueron trasladados al hospital tras la explosión. | injured 20..99
          Varios manifestantes resultaron lesionados en los disturbios. | injured 2.. protesters
          Fallecen tres senderistas por un alud en los Pirineos. | killed 3..3
          Los rescatistas hallaron los cuerpos de catorce obreros bajo los escombros. | killed 14..14
          Dejó a dos ciclistas heridos el atropello en Sevilla. | injured 2..2
          El asesinato de dos periodistas conmociona a la capital. | killed 2..2 journalists
          Hombres armados asesinaron este domingo a tres líderes indígenas. | killed 3..3
          Cuatro civiles murieron y otros 22, entre ellos un niño, resultaron heridos. | killed 4..4 civilians; injured 22..22; injured 1..1 children part
          No hay que lamentar heridos en el incendio. | injured 0..0
          El brote ha causado 85 muertes en lo que va de año. | killed 85..85 cumulative
          El actor murió el lunes a los 87 años en su casa. | -
          Doce mil ovejas murieron por la sequía. | -
          El acusado quería matar a dos hombres. | -
          El delantero resultó herido en el tobillo durante el partido. | -
          """)
  void readsFiguresOfVictims(String text, String expected) throws RejectedException {
    assertThat(figures(read(text))).isEqualTo(expected == null ? "" : expected);
  }

  private static String main(Analysis analysis) {
    LocalEvent event =
        analysis.events().stream().filter(LocalEvent::main).findFirst().orElseThrow();
    return event.type()
        + " "
        + event.mode()
        + " "
        + event.startDay()
        + " "
        + (event.place() == null ? null : event.place().name());
  }

  @Test
  void readsAStrikeWithItsToll() throws RejectedException {
    Analysis article =
        read(
            "Al menos siete muertos en un ataque ruso contra Kiev",
            """
            Kiev, 25 nov (EFE).- Al menos siete personas murieron y 11 resultaron heridas en la noche del lunes al martes en un \
            ataque con drones y misiles contra Kiev, informó el alcalde de la ciudad.
            Entre los fallecidos hay dos niños. Unas veinte viviendas quedaron sin calefacción.
            El Ministerio de Defensa ruso aseguró que solo atacó instalaciones militares.
            """);

    assertThat(article.article().language()).isEqualTo("es");
    assertThat(article.article().agency()).isEqualTo("EFE");
    assertThat(main(article)).isEqualTo("ASSAULT aerial 2025-11-24 Kyiv");
    assertThat(figures(article)).contains("killed 7..", "injured 11..11");
  }

  @Test
  void readsAFloodWithMissing() throws RejectedException {
    Analysis article =
        read(
            "Las inundaciones en el norte de Perú dejan 14 muertos y 30 desaparecidos",
            """
            Las lluvias torrenciales que azotan el norte de Perú desde el pasado domingo han dejado al menos 14 muertos y unas 30 personas \
            desaparecidas, según el último balance de Defensa Civil.
            El desbordamiento de un río arrasó el domingo por la noche varias aldeas cerca de Piura. Otras 2.500 familias lo han perdido todo.
            """);

    assertThat(main(article)).startsWith("DISASTER flood 2025-11-23");
    assertThat(figures(article)).contains("killed 14..", "missing 30..30");
  }

  @Test
  void readsAShootingWithASinglePersonKilled() throws RejectedException {
    Analysis article =
        read(
            "Un hombre muere tiroteado en un bar de Rosario",
            """
            Un hombre de 34 años murió y otros dos clientes resultaron heridos este martes por la noche en un tiroteo en un bar de Rosario, \
            informó la policía. El agresor, de unos 20 años, huyó en una moto.
            """);

    assertThat(main(article)).isEqualTo("ASSAULT shooting 2025-11-25 Rosario");
    assertThat(figures(article)).contains("killed 1..1", "injured 2..2");
  }

  @Test
  void readsATrainAccidentOfYesterday() throws RejectedException {
    Analysis article =
        read(
            "Tres muertos y medio centenar de heridos al descarrilar un tren en Marruecos",
            """
            Tres personas perdieron la vida y medio centenar resultaron heridas ayer por la mañana al descarrilar un tren de pasajeros \
            cerca de Tánger, en el norte de Marruecos, anunció la compañía ferroviaria.
            Doce de los heridos están graves. En 2018, otro descarrilamiento causó siete muertos en la misma línea.
            """);

    assertThat(main(article)).isEqualTo("ACCIDENT rail 2025-11-25 Tangier");
    assertThat(figures(article)).contains("killed 3..3", "injured 40..60", "killed 7..7 historic");
  }

  @Test
  void readsAShipwreckAndItsSpeakers() throws RejectedException {
    Analysis article =
        read(
            "Al menos 25 migrantes mueren en el naufragio de una embarcación frente a las costas de Libia",
            """
            Al menos 25 migrantes, entre ellos cuatro niños, murieron este lunes en el naufragio de una embarcación frente a las costas de \
            Libia, según la Organización Internacional para las Migraciones. Otros 18 continúan desaparecidos.
            Más de 1.300 personas han perdido la vida en el Mediterráneo central en lo que va de año.
            """);

    assertThat(main(article)).isEqualTo("ACCIDENT shipwreck 2025-11-24 Libya");
    assertThat(figures(article))
        .contains(
            "killed 25.. migrants",
            "killed 4..4 children part",
            "missing 18..18",
            "killed 1300.. cumulative");
  }

  @ParameterizedTest
  @CsvSource({
    "'Un terremoto sacudió Esmirna, en Turquía.', Izmir",
    "'Una explosión en Járkov dejó sin luz a la ciudad.', Kharkiv",
    "'El incendio arrasó un hotel en Ginebra.', Geneva",
    "'La reunión se celebró en la capital ucraniana.', Kyiv",
    "'El accidente ocurrió cerca de Cali, en el suroeste de Colombia.', Cali",
    "'El huracán tocó tierra en el golfo de México.', Gulf of Mexico",
  })
  void namesPlacesBySpanishExonyms(String text, String place) throws RejectedException {
    List<String> places =
        read(text).text().annotations().all(org.recoup.analysis.text.AnnotationKind.PLACE).stream()
            .map(a -> ((org.recoup.analysis.entity.EntityMention) a.value()).name())
            .toList();
    assertThat(places).contains(place);
  }
}
