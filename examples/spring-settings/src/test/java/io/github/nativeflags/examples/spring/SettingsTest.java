package io.github.nativeflags.examples.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program with its form, its JSON, its settings and an embedded database. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SettingsTest {
  private static final String LAWN = "/sprinklers/lawn";

  @Autowired private Sprinklers sprinklers;
  @Autowired private GardenSettings garden;
  private Server server;

  @BeforeEach
  void find(@Value("${local.server.port}") int port) {
    server = new Server(port);
    sprinklers.deleteAll();
  }

  private String lawn() {
    Sprinkler lawn = sprinklers.findById("lawn").orElseThrow();
    return lawn.getFeatures() + ", " + lawn.getMode();
  }

  @Test
  void settingsAreListsTextsAndNumbers() {
    assertEquals(SprinklerFeaturesMask.ofBits(0x47), garden.allowed());
    assertEquals(SprinklerFeaturesMask.valueOf("FEATURE_DRIP|FEATURE_RAIN_STOP"), garden.usual());
    assertEquals(SprinklerMode.MODE_BY_SENSOR, garden.mode());
  }

  @ParameterizedTest
  @CsvSource({
    "features=FEATURE_DRIP&features=FEATURE_FROST&mode=MODE_BY_CLOCK, 'FEATURE_DRIP | FEATURE_FROST, MODE_BY_CLOCK'",
    "features=&features=FEATURE_DRIP&features=FEATURE_MIST&mode=20,   'FEATURE_DRIP | FEATURE_MIST, MODE_BY_SENSOR'",
    "features=&mode=MODE_NEVER,                                       '0, MODE_NEVER'",
    "features=FEATURE_MIST%7C0x40&mode=0,                             'FEATURE_MIST | 0x40, MODE_NEVER'",
  })
  void aFormHasSeveralFlags(String form, String saved) throws Exception {
    assertEquals(200, server.post(LAWN, form).statusCode());
    assertEquals(saved, lawn());
  }

  @ParameterizedTest
  @CsvSource({"features=FEATURE_DIRP&mode=0", "features=FEATURE_DRIP&mode=1"})
  void aWrongFormIsRefused(String form) throws Exception {
    assertEquals(400, server.post(LAWN, form).statusCode());
    assertEquals(0, sprinklers.count());
  }

  @Test
  void theFormKeepsWhatItDoesNotShow() throws Exception {
    sprinklers.save(
        new Sprinkler("lawn", SprinklerFeaturesMask.ofBits(0x41), SprinklerMode.MODE_NEVER));
    server.post(LAWN, "features=&features=FEATURE_MIST&mode=MODE_NEVER");
    assertEquals("FEATURE_MIST | 0x40, MODE_NEVER", lawn());
  }

  @Test
  void jsonIsText() throws Exception {
    HttpResponse<String> answer =
        server.put("/api/sprinklers/lawn", "{\"features\":[\"FEATURE_FROST\",64],\"mode\":20}");
    JsonNode json = JsonMapper.shared().readTree(answer.body());
    assertEquals("FEATURE_FROST | 0x40", json.get("features").asString());
    assertEquals("MODE_BY_SENSOR", json.get("mode").asString());
    assertEquals(answer.body(), server.get("/api/sprinklers/lawn").body());
    assertEquals(
        400, server.put("/api/sprinklers/lawn", "{\"mode\":1}").statusCode(), "no ordinal");
  }

  @Test
  void bitandSelectsRows() throws Exception {
    Database.check(sprinklers);
    assertEquals(
        "[\"frosty\",\"lawn\"]",
        server.get("/api/sprinklers?any=FEATURE_FROST&any=FEATURE_MIST").body());
  }

  @Test
  void theSchemaSaysText() throws Exception {
    JsonNode schemas =
        JsonMapper.shared().readTree(server.get("/v3/api-docs").body()).at("/components/schemas");
    JsonNode properties = schemas.at("/SprinklerSettings/properties");
    assertEquals("string", properties.at("/features/type").asString(), schemas::toString);
    assertEquals(
        List.of("MODE_NEVER", "MODE_BY_CLOCK", "MODE_BY_SENSOR"),
        properties.at("/mode/enum").valueStream().map(JsonNode::asString).toList());
  }

  @Test
  void thePageSaysWhatTheDocumentationSays() throws Exception {
    String page = server.get(LAWN).body();
    assertTrue(page.contains("<span>Stops while it rains.</span>"), page);
    assertTrue(page.contains(">When the soil is dry.</option>"), page);
  }

  @Test
  void aBrowserChecksBoxes(@TempDir Path work) throws Exception {
    Path chromium = chromium();
    assumeTrue(chromium != null, "no Chromium on the path");
    Path seen = work.resolve("seen.html");
    Process browser =
        new ProcessBuilder(
                chromium.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + work.resolve("profile"),
                "--virtual-time-budget=20000",
                "--dump-dom",
                server.at("/clicks.html").toString())
            .redirectOutput(seen.toFile())
            .redirectError(work.resolve("log").toFile())
            .start();
    assertTrue(browser.waitFor(120, TimeUnit.SECONDS), "Chromium ended");
    String page = Files.readString(seen, StandardCharsets.UTF_8);
    assertTrue(page.contains("saved: FEATURE_MIST | FEATURE_RAIN_STOP, MODE_BY_CLOCK"), page);
    assertEquals("FEATURE_MIST | FEATURE_RAIN_STOP, MODE_BY_CLOCK", lawn());
  }

  private static Path chromium() {
    return Stream.of(System.getenv("PATH").split(":"))
        .flatMap(d -> Stream.of(Path.of(d, "chromium"), Path.of(d, "google-chrome")))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }
}
