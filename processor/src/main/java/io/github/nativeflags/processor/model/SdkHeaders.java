package io.github.nativeflags.processor.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headers of an SDK that declare an enumeration, as a C program has to include them. */
public final class SdkHeaders {
  private static final Pattern FILE =
      Pattern.compile("[\\w.+-]+(?:/[\\w.+-]+)*\\.(?:hxx|hpp|hh|h|idl)\\b");

  /** Pages write {@code Winuser.h (include Windows.h)}. */
  private static final Pattern FIRST = Pattern.compile("\\(include\\s+(" + FILE.pattern() + ")");

  private SdkHeaders() {}

  /** The headers in the order to include them; none where none is known. */
  public static List<String> of(FlagEnum.Origin origin) {
    Set<String> headers = new LinkedHashSet<>();
    String declared = origin.declaredIn().orElse("");
    Matcher first = FIRST.matcher(stated(origin, declared));
    if (first.find()) {
      headers.add(header(first.group(1)));
    }
    FILE.matcher(declared).results().map(r -> header(r.group())).forEach(headers::add);
    return List.copyOf(headers);
  }

  /** All that the page says of the header, where it is the one meant. */
  private static String stated(FlagEnum.Origin origin, String declared) {
    return origin.requirements().entrySet().stream()
        .filter(requirement -> requirement.getKey().equalsIgnoreCase("Header"))
        .map(Map.Entry::getValue)
        .filter(text -> text.contains(declared))
        .findFirst()
        .orElse(declared);
  }

  // An IDL file is compiled to the header that programs include
  private static String header(String file) {
    return file.endsWith(".idl") ? file.substring(0, file.length() - 3) + "h" : file;
  }
}
