package io.github.nativeflags.runtime.real;

import com.google.common.collect.testing.SampleElements;
import com.google.common.collect.testing.SetTestSuiteBuilder;
import com.google.common.collect.testing.TestSetGenerator;
import com.google.common.collect.testing.features.CollectionFeature;
import com.google.common.collect.testing.features.CollectionSize;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import junit.framework.Test;
import junit.framework.TestCase;
import junit.framework.TestResult;
import junit.framework.TestSuite;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code asSet()} against the contract of {@link Set}, by Guava's suite. */
class AsSetContractTest {
  @TestFactory
  Stream<DynamicTest> bitFlags() {
    return contract(
        "bit flags", new Sets(List.of("O_CREAT", "O_EXCL", "O_TRUNC", "O_APPEND", "O_NONBLOCK")));
  }

  @TestFactory
  Stream<DynamicTest> valuesOfFieldsAndMultiBitFlags() {
    return contract(
        "fields", new Sets(List.of("O_RDWR", "O_CREAT", "O_EXCL", "O_DSYNC", "O_DIRECTORY")));
  }

  private static Stream<DynamicTest> contract(String name, Sets sets) {
    TestSuite suite =
        SetTestSuiteBuilder.using(sets)
            .named(name)
            .withFeatures(
                CollectionSize.ANY,
                CollectionFeature.KNOWN_ORDER,
                CollectionFeature.ALLOWS_NULL_QUERIES,
                CollectionFeature.SERIALIZABLE_INCLUDING_VIEWS)
            .createTestSuite();
    List<DynamicTest> tests = new ArrayList<>();
    collect(suite, tests);
    return tests.stream();
  }

  private static void collect(Test test, List<DynamicTest> tests) {
    if (test instanceof TestSuite suite) {
      for (Enumeration<Test> e = suite.tests(); e.hasMoreElements(); ) {
        collect(e.nextElement(), tests);
      }
    } else {
      tests.add(DynamicTest.dynamicTest(((TestCase) test).getName(), () -> run(test)));
    }
  }

  private static void run(Test test) throws Throwable {
    TestResult result = new TestResult();
    test.run(result);
    if (result.errorCount() > 0) {
      throw result.errors().nextElement().thrownException();
    }
    if (result.failureCount() > 0) {
      throw result.failures().nextElement().thrownException();
    }
  }

  /** Views of masks of some flags. */
  private record Sets(List<String> names) implements TestSetGenerator<OpenFlags> {
    @Override
    public SampleElements<OpenFlags> samples() {
      List<OpenFlags> flags = names.stream().map(OpenFlags::valueOf).toList();
      return new SampleElements<>(
          flags.get(0), flags.get(1), flags.get(2), flags.get(3), flags.get(4));
    }

    @Override
    public Set<OpenFlags> create(Object... elements) {
      return Arrays.stream(elements)
          .map(OpenFlags.class::cast)
          .collect(OpenFlagsMask.toMask())
          .asSet();
    }

    @Override
    public OpenFlags[] createArray(int length) {
      return new OpenFlags[length];
    }

    @Override
    public Iterable<OpenFlags> order(List<OpenFlags> insertionOrder) {
      return insertionOrder.stream()
          .distinct()
          .sorted((a, b) -> names.indexOf(a.name()) - names.indexOf(b.name()))
          .toList();
    }
  }
}
