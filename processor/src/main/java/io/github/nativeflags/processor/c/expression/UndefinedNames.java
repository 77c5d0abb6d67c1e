package io.github.nativeflags.processor.c.expression;

import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.text.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a text lets us know of names that it gives no value. */
public interface UndefinedNames {
  /** A text that tells nothing. */
  UndefinedNames UNEXPLAINED =
      new UndefinedNames() {
        @Override
        public Optional<Problem> failure(String name) {
          return Optional.empty();
        }

        @Override
        public Optional<Place> leftOut(String name) {
          return Optional.empty();
        }

        @Override
        public Set<String> missing() {
          return Set.of();
        }

        @Override
        public List<Problem> absent(int from, int to) {
          return List.of();
        }

        @Override
        public List<Problem> doubts() {
          return List.of();
        }
      };

  /** Why a macro of the name could not be expanded where it was used. */
  Optional<Problem> failure(String name);

  /** The directive that leaves the name out, where it stands only in parts that are not read. */
  Optional<Place> leftOut(String name);

  /** The files that {@code #include} names and that are not there. */
  Set<String> missing();

  /** What is missing between two tokens, given by their places among all, as problems. */
  List<Problem> absent(int from, int to);

  /** What may be otherwise than it was taken, as problems of whatever relies on it. */
  List<Problem> doubts();
}
