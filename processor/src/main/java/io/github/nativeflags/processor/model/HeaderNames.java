package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of generated headers. */
final class HeaderNames {
  private static final Pattern VALID = Pattern.compile("(?:[\\w.+-]*\\w/)*[\\w.+-]*\\w\\.h");

  /**
   * The headers of C23, of POSIX.1-2024 that lie in no directory, and of what else systems keep
   * there: a directory with one of these names on the include path would hide the system's own.
   */
  private static final Set<String> OF_SYSTEMS =
      Set.of(
          ("assert complex ctype errno fenv float inttypes iso646 limits locale math setjmp signal"
                  + " stdalign stdarg stdatomic stdbit stdbool stdckdint stddef stdint stdio stdlib"
                  + " stdnoreturn string tgmath threads time uchar wchar wctype"
                  + " aio cpio dirent dlfcn endian fcntl fmtmsg fnmatch ftw glob grp iconv langinfo"
                  + " libgen libintl monetary mqueue ndbm netdb nl_types poll pthread pwd regex"
                  + " sched search semaphore spawn strings stropts syslog tar termios trace ulimit"
                  + " unistd utime utmpx wordexp"
                  + " alloca ar byteswap cpuid crypt elf err execinfo features fstab getopt ifaddrs"
                  + " link malloc memory mntent module new obstack paths printf resolv sgtty shadow"
                  + " stab sysexits termio thread_db unwind utmp values version windows winbase"
                  + " windef winerror winnt winuser wtypes")
              .split(" "));

  private HeaderNames() {}

  /** The name that a spec gives to an enumeration's header, or the usual one. */
  static String of(FlagSpec spec, Reading reading, String nativeName, Problems problems) {
    String asked = spec.output().header();
    if (asked.isEmpty()) {
      String own = ofParameter(reading, nativeName).orElse(nativeName);
      return own + (isTaken(own, spec, reading) ? "_enum.h" : ".h");
    }
    String name = asked.replace("*", nativeName);
    if (!VALID.matcher(name).matches()) {
      problems.add(invalid(asked, "it is not made of names with / between them and .h behind"));
    } else if (TypeSelection.many(spec) && !asked.contains("*")) {
      problems.add(invalid(asked, "several enumerations cannot share a header"));
    }
    return name;
  }

  /** Parameters of many functions have one name, such as wParam: the page's own parts them. */
  private static Optional<String> ofParameter(Reading reading, String nativeName) {
    return reading.pages().stream()
        .filter(p -> p.constants().stream().anyMatch(c -> c.owner().equals(nativeName)))
        .flatMap(p -> p.name().stream())
        .findFirst()
        .map(page -> page + "_" + nativeName);
  }

  private static Problem invalid(String asked, String reason) {
    return Problem.of(ProblemKind.INVALID_HEADER_NAME, asked, reason).on("header");
  }

  /** The system's own in any case, since many file systems make no difference. */
  private static boolean isTaken(String nativeName, FlagSpec spec, Reading reading) {
    Stream<String> texts =
        Stream.concat(
            reading.texts().files().stream(), Stream.of(spec.output().declaredIn().split(",")));
    return OF_SYSTEMS.contains(nativeName.toLowerCase(Locale.ROOT))
        || texts
            .map(file -> file.strip().substring(file.strip().lastIndexOf('/') + 1))
            .anyMatch((nativeName + ".h")::equals);
  }
}
