package io.github.nativeflags.processor.page;

import io.github.nativeflags.processor.page.format.PageTree;
import io.github.nativeflags.processor.page.markup.SavedPage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page is published.
 *
 * <p>It says so itself, or it lies in a repository of Microsoft's whose folders are those of the
 * site: {@code sdk-api-src/content/winnt/ne-winnt-power_action.md} of MicrosoftDocs/sdk-api, {@code
 * desktop-src/FileIO/file-attribute-constants.md} of MicrosoftDocs/win32.
 */
final class PageAddress {
  /** What says it, the surest first: HTML's head, curl's and other front matter. */
  static final List<String> KEYS =
      List.of(SavedPage.ADDRESS, "canonicalUrl", "canonical_url", "og:url");

  private static final String SITE = "https://learn.microsoft.com/windows/win32/";

  /** The header's folder, and the file, whose name says what it is of and the header again. */
  private static final Pattern SDK_API =
      Pattern.compile("(?:.*/)?([\\w.-]+)/(n[a-z]-\\1-[\\w.~-]+)\\.md");

  /** The same where the folder is not given: the UID has it, {@code NE:winnt.POWER_ACTION}. */
  private static final Pattern UID = Pattern.compile("(?i)N[A-Z]:([\\w-]+)\\..*");

  private static final Pattern DESKTOP =
      Pattern.compile("(?:.*/)?desktop-src/((?:[\\w.~-]+/)+[\\w.~-]+)\\.md");

  private PageAddress() {}

  static Optional<String> of(PageTree page, boolean microsoft) {
    return KEYS.stream()
        .flatMap(key -> page.front().first(key).stream())
        .filter(address -> address.matches("https?://[^\\s\"'<>/]\\S*"))
        .findFirst()
        .or(() -> microsoft ? ofPlace(page) : Optional.empty());
  }

  private static Optional<String> ofPlace(PageTree page) {
    String file = page.text().file().replace('\\', '/').toLowerCase(Locale.ROOT);
    Matcher desktop = DESKTOP.matcher(file);
    if (desktop.matches()) {
      return Optional.of(SITE + desktop.group(1));
    }
    String folder =
        page.front()
            .first("UID")
            .map(UID::matcher)
            .filter(Matcher::matches)
            .map(uid -> uid.group(1).toLowerCase(Locale.ROOT) + "/")
            .orElse("");
    String name = file.substring(file.lastIndexOf('/') + 1);
    Matcher sdk = SDK_API.matcher(folder.isEmpty() ? file : folder + name);
    return sdk.matches()
        ? Optional.of(SITE + "api/" + sdk.group(1) + "/" + sdk.group(2))
        : Optional.empty();
  }
}
