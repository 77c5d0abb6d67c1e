package io.github.nativeflags.examples.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

/** The same table in PostgreSQL, which {@code .ci/run} starts. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = "spring.datasource.url=${NATIVEFLAGS_POSTGRES}")
@EnabledIfEnvironmentVariable(
    named = "NATIVEFLAGS_POSTGRES",
    matches = "jdbc:.+",
    disabledReason = "NATIVEFLAGS_POSTGRES names no PostgreSQL")
class PostgresTest {
  @Autowired private Sprinklers sprinklers;
  @Autowired private JdbcTemplate sql;

  @Test
  void bitandSelectsRows() {
    Database.check(sprinklers);
    assertEquals(
        List.of("frosty"),
        sql.queryForList(
            "select name from sprinkler where features & ? <> 0",
            String.class,
            SprinklerFeaturesConstants.FEATURE_FROST));
  }
}
