package io.github.nativeflags.processor.model;

import java.util.ArrayList;
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
    for (Map.Entry<String, String> requirement : origin.requirements().entrySet()) {
      Matcher first = FIRST.matcher(requirement.getValue());
      if (requirement.getKey().equalsIgnoreCase("Header")
          && requirement.getValue().contains(declared)
          && first.find()) {
        headers.add(header(first.group(1)));
      }
    }
    Matcher file = FILE.matcher(declared);
    while (file.find()) {
      headers.add(header(file.group()));
    }
    return new ArrayList<>(headers);
  }

  // An IDL file is compiled to the header that programs include
  private static String header(String file) {
    return file.endsWith(".idl") ? file.substring(0, file.length() - 3) + "h" : file;
  }
}
