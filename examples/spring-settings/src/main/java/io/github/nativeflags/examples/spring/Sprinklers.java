package io.github.nativeflags.examples.spring;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The table. */
public interface Sprinklers extends JpaRepository<Sprinkler, String> {
  /**
   * Finds what has some bits, unknown ones included.
   *
   * @param bits the bits as C has them
   * @return the names, in order
   */
  @Query(
      "select s.name from Sprinkler s"
          + " where bitand(s.features, cast(?1 as Integer)) <> 0 order by s.name")
  List<String> findByBits(int bits);
}
