package io.github.nativeflags.examples.frameworks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.nativeflags.runtime.UnknownConstantException;
import jakarta.persistence.PersistenceConfiguration;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A column holds the value in C, or a mask's text where that is asked for. */
class HibernateTest {
  private static SessionFactory factory;

  @BeforeAll
  static void open() {
    factory =
        new HibernatePersistenceConfiguration("doors")
            .managedClasses(Gate.class)
            .managedClasses(
                DoorStateMask.JpaColumn.class,
                DoorRightsMask.JpaColumn.class,
                DoorKind.JpaColumn.class)
            .property(PersistenceConfiguration.JDBC_URL, "jdbc:h2:mem:doors;DB_CLOSE_DELAY=-1")
            .property("hibernate.hbm2ddl.auto", "create")
            .createEntityManagerFactory();
    factory.inTransaction(
        session -> {
          session.persist(gate(1, DoorStateMask.ofBits(0x80000041)));
          session.persist(gate(2, DoorStateMask.of(DoorState.LOCKED)));
          Gate empty = new Gate();
          empty.id = 3;
          session.persist(empty);
        });
  }

  private static Gate gate(int id, DoorStateMask state) {
    Gate gate = new Gate();
    gate.id = id;
    gate.state = state;
    gate.rights = DoorRightsMask.ALL;
    gate.kind = DoorKind.REVOLVING;
    gate.wanted = state;
    return gate;
  }

  @AfterAll
  static void close() {
    factory.close();
  }

  @Test
  void readsWhatItWrote() {
    Gate gate = factory.fromSession(session -> session.find(Gate.class, 1));
    assertNotNull(gate);
    assertEquals(DoorStateMask.ofBits(0x80000041), gate.state);
    assertEquals(DoorStateMask.ofBits(0x80000041), gate.wanted);
    assertEquals(DoorRightsMask.ALL, gate.rights);
    assertEquals(DoorKind.REVOLVING, gate.kind);
    Gate empty = factory.fromSession(session -> session.find(Gate.class, 3));
    assertNull(empty.state);
    assertNull(empty.wanted);
    assertNull(empty.kind);
  }

  @Test
  void columnsHoldValuesAndTexts() {
    Object[] row =
        factory.fromSession(
            session ->
                session
                    .createNativeQuery(
                        "select state, rights, kind, wanted from Gate where id = 1", Object[].class)
                    .getSingleResult());
    assertEquals(
        List.of(0x80000041, 0x8000000000000001L, 10, "DOOR_OPEN | DOOR_ALARM | 0x40"),
        List.of(row));
  }

  @Test
  void bitandSelects() {
    assertEquals(List.of(1), ids("bitand(state, " + DoorStateConstants.DOOR_OPEN + ") <> 0"));
    assertEquals(List.of(2), ids("bitand(state, " + DoorStateConstants.DOOR_LOCKED + ") <> 0"));
    assertEquals(List.of(1, 2), ids("kind = 10"));
  }

  private static List<Integer> ids(String condition) {
    return factory.fromSession(
        session ->
            session
                .createSelectionQuery(
                    "select id from Gate where " + condition + " order by id", Integer.class)
                .getResultList());
  }

  @Test
  void aValueWithoutAConstantIsTold() {
    DoorKind.JpaColumn column = new DoorKind.JpaColumn();
    assertThrows(UnknownConstantException.class, () -> column.convertToEntityAttribute(1));
    // Hibernate has the database refuse it, too
    String insert = "insert into Gate (id, kind) values (4, 1)";
    assertThrows(
        ConstraintViolationException.class,
        () -> factory.inTransaction(s -> s.createNativeMutationQuery(insert).executeUpdate()));
  }
}
