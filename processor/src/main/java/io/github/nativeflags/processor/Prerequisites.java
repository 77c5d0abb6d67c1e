package io.github.nativeflags.processor;

import io.github.nativeflags.processor.model.FlagEnum;
import io.github.nativeflags.processor.model.FlagSpec;
import io.github.nativeflags.processor.model.Interop;
import io.github.nativeflags.processor.model.SdkHeaders;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What a spec needs besides its text: libraries, a Java release, the name of a header. */
final class Prerequisites {
  private static final int FFM_RELEASE = 22;

  private final ProcessingEnvironment environment;
  private final TypeElement spec;

  Prerequisites(ProcessingEnvironment environment, TypeElement spec) {
    this.environment = environment;
    this.spec = spec;
  }

  /** Tells of what a spec asks for and its compilation does not have. */
  void check(FlagSpec asked, List<FlagEnum> enums, Problems problems) {
    if (asked.output().interop().contains(Interop.JNA) && !sees("com.sun.jna.NativeMapped")) {
      problems.add(
          Problem.of(
                  ProblemKind.MISSING_LIBRARY,
                  "interop = JNA",
                  "JNA",
                  "net.java.dev.jna:jna",
                  "com.sun.jna")
              .on("interop"));
    }
    // The ordinal is the number of the release; older compilers lack a constant for ours
    int release = environment.getSourceVersion().ordinal();
    if (asked.output().interop().contains(Interop.FFM)
        && (release < FFM_RELEASE || !sees("java.lang.foreign.MemorySegment"))) {
      problems.add(
          Problem.of(
                  ProblemKind.RELEASE_TOO_OLD,
                  "interop = FFM",
                  FFM_RELEASE,
                  release,
                  ", or leave FFM out")
              .on("interop"));
    }
    enums.forEach(e -> check(e, problems));
  }

  private static void check(FlagEnum flagEnum, Problems problems) {
    // JNA creates a mask, but takes an enum from the list of its constants
    if (flagEnum.output().interop().contains(Interop.JNA)
        && flagEnum.flags()
        && !flagEnum.output().publicAccess()) {
      problems.add(Problem.of(ProblemKind.NOT_PUBLIC, flagEnum.maskName()).on("access"));
    }
    if (flagEnum.output().check() && SdkHeaders.of(flagEnum.origin()).isEmpty()) {
      problems.add(Problem.of(ProblemKind.UNKNOWN_HEADER, flagEnum.nativeName()).on("check"));
    }
  }

  private boolean sees(String type) {
    Elements elements = environment.getElementUtils();
    return elements.getTypeElement(elements.getModuleOf(spec), type) != null;
  }
}
