package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.c.CUnit;
import io.github.nativeflags.processor.page.ReferencePage;
import java.util.Optional;

/**
 * All that was read for one spec.
 *
 * @param text what was read, as users know it: file names, {@code syntax} or the spec's name
 * @param unit what it declares
 * @param page the reference page among it
 * @param sha256 of the text, in lower-case hex
 */
public record Reading(String text, CUnit unit, Optional<ReferencePage> page, String sha256) {}
